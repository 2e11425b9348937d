import { z } from '@hono/zod-openapi';
import { findingMessages } from '../../../languages/en/finding-messages.ts';
import type { Message, MessageId } from '../../../languages/message.ts';

/** A sentence by its id and what it puts in, so that a client can say it in its own language. */
const message: z.ZodType<Message> = z
  .lazy(() =>
    z.strictObject({
      id: z.enum(Object.keys(findingMessages) as MessageId[]),
      values: z.record(z.string(), z.union([z.string(), z.number(), message, z.array(message)])),
    }),
  )
  .openapi('Message');

/** What a finding says and what would mend it, apart from their language. */
export const said = z.strictObject({ message, mend: message });
