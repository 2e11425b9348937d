import type { z } from '@hono/zod-openapi';

/** What a route asks for in its body: JSON of a schema. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { content: { 'application/json': { schema } }, required: true as const },
});
