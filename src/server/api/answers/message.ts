import { z } from '@hono/zod-openapi';
import { type Message, type MessageId, messages } from '../../../languages/message.ts';

const time = z.strictObject({ edtf: z.string() });

/** A sentence by its id and what it puts in, so that a client can say it in its own language. */
export const message: z.ZodType<Message> = z
  .lazy(() =>
    z.strictObject({
      id: z.enum(Object.keys(messages) as MessageId[]),
      values: z.record(z.string(), z.union([z.string(), z.number(), time, message, z.array(message)])),
    }),
  )
  .openapi('Message');

/** What a finding says and what would mend it, apart from their language. */
export const said = z.strictObject({ message, mend: message });
