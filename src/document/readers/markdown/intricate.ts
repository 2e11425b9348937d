/** Brackets, stars and the like in one paragraph beyond which no person wrote it: the parser would take minutes. */
const mostMarks = 1000;
/** Containers on one line beyond which nesting is an attack. */
const mostLevels = 100;
/** Letters of one paragraph behind a bracket that nothing closes: the parser looks back to it from every word. */
const mostBehindBracket = 20_000;
/** Rows of one table. */
const mostRows = 5000;

const markUnits = new Set([...'*_[]`<~'].map((mark) => mark.charCodeAt(0)));
const [open, close] = ['['.charCodeAt(0), ']'.charCodeAt(0)];
/** "> ", "- ", "12. " and white space, at the start of a line. */
const containers = /^(?:[>+*-]|\d{1,9}[.)]|[ \t]{2})(?:[ \t]?(?:[>+*-]|\d{1,9}[.)]|[ \t]{2}))*/;
const longestLook = 600;

/** Whether a Markdown parser would choke on the text; such a text is read as plain text, and says so. */
export const isTooIntricate = (source: string): boolean => {
  let marks = 0;
  let rows = 0;
  let brackets = 0;
  let behind = 0;
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const end = newline === -1 ? source.length : newline;
    const start = source.slice(at, Math.min(end, at + longestLook));
    const nest = containers.exec(start)?.[0] ?? '';
    if (nest.length > mostLevels && levels(nest) > mostLevels) return true;
    if (start.trim() === '' || nest !== '') [marks, brackets, behind] = [0, 0, 0];
    rows = start.includes('|') ? rows + 1 : 0;
    for (let unit = at; unit < end; unit++) {
      const code = source.charCodeAt(unit);
      if (markUnits.has(code)) marks++;
      if (code === open) brackets++;
      else if (code === close) brackets = Math.max(0, brackets - 1);
      behind = brackets === 0 ? 0 : behind + 1;
    }
    if (marks > mostMarks || rows > mostRows || behind > mostBehindBracket) return true;
    at = end + 1;
  }
  return false;
};

const levels = (nest: string): number => (nest.match(/[>+*-]|\d+[.)]|[ \t]{2}/g) ?? []).length;
