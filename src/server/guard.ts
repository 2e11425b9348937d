import { createMiddleware } from 'hono/factory';

/** Names under which this machine calls itself; with or without a port. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Whether a Host header names this machine. */
export const isLoopback = (host: string | undefined): boolean => host !== undefined && LOOPBACK.test(host);

const READING = new Set(['GET', 'HEAD']);

/**
 * Lets through only what the workbench's own pages ask for, by this machine's name.
 *
 * - A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and would then read the case; its name still
 *   stands in the Host header.
 * - A page elsewhere can send a form here. Browsers say where a request comes from (`Sec-Fetch-Site`, and `Origin` with
 *   everything that writes); what says neither is no browser and runs as the person anyway.
 */
export const guard = createMiddleware(async (c, next) => {
  const host = c.req.header('host');
  if (!isLoopback(host)) return c.text('The workbench is served to this machine only.', 421);
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isOwn = origin === undefined || origin === `http://${host}`;
  const isWriting = !READING.has(c.req.method);
  if (!isOwn || (isWriting && site !== undefined && site !== 'same-origin')) {
    return c.text('Only the pages of the workbench itself may ask for this.', 403);
  }
  await next();
  const { headers } = c.res;
  headers.set(
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; " +
      "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'",
  );
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  return undefined;
});
