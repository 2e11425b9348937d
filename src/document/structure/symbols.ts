/**
 * Document symbols, alone on a line:
 *
 *     S/2014/426    A/HRC/26/60    S/RES/2199 (2015)    C/2020/377    E/CN.4/2004/7/Add.1
 *     Cm 1234       HC 123-II      COM(2016) 123 final      No. 204/2020
 */
const symbol =
  /^(?:[A-Z][A-Z0-9.]{0,9}(?:\/[A-Za-z0-9.()-]{1,14}){1,7}(?: ?\(\d{4}\))?\*{0,3}|(?:Cm|Cmnd|Cd|HC|HL|HL Paper|SP Paper)\.? \d{1,5}(?:-[IVX]+)?|[A-Z]{2,5} ?\(\d{4}\) ?\d{1,5}(?: final)?|N[o°º]\.? ?\d{1,5}[/-]\d{2,4})$/;

/** Whether a line is nothing but a document symbol; letters alone ("N/A") are none. */
export const isSymbol = (line: string): boolean => line.length <= 40 && /\d/.test(line) && symbol.test(line);
