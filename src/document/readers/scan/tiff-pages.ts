/** Pages that one TIFF may have. */
const mostPages = 2000;

/**
 * The pages of a TIFF, each as the bytes of a TIFF whose first page it is. Pages are chained; only the place of the first
 * is in the head:
 *
 *     head → page 1 → page 2 → end          head → page 2 → end
 */
export const tiffPages = (bytes: Uint8Array): readonly Uint8Array[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: Uint8Array[] = [];
  const seen = new Set<number>();
  let at = bytes.length < 8 ? 0 : view.getUint32(4, little);
  while (at >= 8 && at + 2 <= bytes.length && !seen.has(at) && pages.length < mostPages) {
    seen.add(at);
    // A Buffer's slice() is a view: the pages would share one head, and the source would be written to.
    const page = Uint8Array.from(bytes);
    new DataView(page.buffer).setUint32(4, at, little);
    pages.push(page);
    const end = at + 2 + view.getUint16(at, little) * 12;
    at = end + 4 <= bytes.length ? view.getUint32(end, little) : 0;
  }
  return pages;
};
