/**
 * pdf.js hands fonts over with `ArrayBuffer.prototype.transferToFixedLength` (ES2024), which Node has from version 21 on;
 * without it every page with an embedded font ends at its first letter. Here it copies, which the standard allows to be
 * told apart only by the old buffer staying usable.
 */
export const provideTransfer = (): void => {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
    writable: true,
    configurable: true,
  });
};
