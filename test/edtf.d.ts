/** The library says nothing of its types: `parse` throws on what is no EDTF. */
declare module 'edtf' {
  const parse: (text: string) => unknown;
  export default parse;
}
