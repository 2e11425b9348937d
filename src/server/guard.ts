import { createMiddleware } from 'hono/factory';

/** Names under which this machine calls itself; with or without a port. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Whether a Host header names this machine. */
export const isLoopback = (host: string | undefined): boolean => host !== undefined && LOOPBACK.test(host);

/**
 * Lets through only what a browser on this machine asks for by this machine's name. A page elsewhere can point its own
 * name at 127.0.0.1 (DNS rebinding) and would then read the case; its name still stands in the Host header. The report
 * is only read, so nothing but GET and HEAD is answered.
 */
export const guard = createMiddleware(async (c, next) => {
  if (!isLoopback(c.req.header('host'))) return c.text('This report is served to this machine only.', 421);
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('The report is only read.', 405);
  await next();
  const { headers } = c.res;
  headers.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cache-Control', 'no-store');
  return undefined;
});
