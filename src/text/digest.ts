import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/**
 * A deterministic id: the first 16 hexadecimal digits of the SHA-256 over the JSON of what the thing is derived from.
 * The same parts give the same id on every machine; parts must therefore be plain data in a fixed order.
 */
export const idOf = (...parts: readonly unknown[]): string => sha256(JSON.stringify(parts)).slice(0, 16);
