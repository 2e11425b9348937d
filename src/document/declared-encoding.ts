/** How much of a page may come before it names its encoding (the HTML standard asks for 1024 bytes). */
const sampleSize = 4096;
const declaration =
  /<meta\b[^>]{0,200}?\bcharset\s{0,10}=\s{0,10}["']?\s{0,10}(?<label>[\w.:-]{2,40})|<\?xml\b[^>]{0,100}?\bencoding\s{0,10}=\s{0,10}["'](?<xml>[\w.:-]{2,40})/i;

/** Encodings that decoders know by these labels. Source: WHATWG Encoding. */
const known = new Set([
  ...['windows-874', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255'],
  ...['windows-1256', 'windows-1257', 'windows-1258', 'iso-8859-1', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4'],
  ...['iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14'],
  ...['iso-8859-15', 'iso-8859-16', 'koi8-r', 'koi8-u', 'macintosh', 'gbk', 'gb18030', 'gb2312', 'big5', 'euc-jp'],
  ...['shift_jis', 'iso-2022-jp', 'euc-kr', 'ibm866'],
]);

/** The legacy encoding that a page says it is in; undefined for UTF-8 and for labels that no decoder knows. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sampleSize));
  const { label, xml } = declaration.exec(head)?.groups ?? {};
  const name = (label ?? xml ?? '').toLowerCase();
  return known.has(name) ? name : undefined;
};
