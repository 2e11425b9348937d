import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import type { Document } from './document.ts';
import { read } from './read.ts';
import { sourceSpan } from './source-span.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const reading = async (text: string, name = 'note.txt'): Promise<Document> => {
  const document = await read(bytesOf(text), name);
  if (document instanceof Failure) throw document;
  return document;
};

const shown = (document: Document): string[] =>
  document.blocks.map(({ kind, depth, marker, start, end }) =>
    [kind, depth, marker ?? '·', document.text.slice(start, end).trim()].join(' '),
  );

test('Markdown in a .txt file is read as Markdown: its marks are not words', async () => {
  const document = await reading('**Crews** [say](#) that **two** boats left.\n\n- one\n - two\n');
  expect(document.format).toBe('markdown');
  expect(shown(document)).toEqual([
    'paragraph 0 · Crews say that two boats left.',
    'list-item 1 - one',
    'list-item 2 - two',
  ]);
  expect(document.links).toEqual([{ start: 6, end: 9, target: '#' }]);
});

test('a file without text is a failure that names the file', async () => {
  for (const text of ['', '  \n\t\n', '\ufeff']) {
    const failure = await read(bytesOf(text), 'blank.txt');
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).code).toBe('empty');
    expect((failure as Failure).message).toContain('blank.txt');
  }
});

test('plain text keeps paragraphs, numbers and nested bullets, quoted lines and notes apart', async () => {
  const document = await reading(
    'The committee found that:\n1. The depot was empty.\n   - No guard was there.\n2. The gate was open.\n\n> We saw nobody.\n\n[1] Port log, 3 May.\n',
  );
  expect(document.format).toBe('text');
  expect(shown(document)).toEqual([
    'paragraph 0 · The committee found that:',
    'list-item 1 1. The depot was empty.',
    'list-item 2 - No guard was there.',
    'list-item 1 2. The gate was open.',
    'quotation 1 · We saw nobody.',
    'note 0 [1] Port log, 3 May.',
  ]);
});

test('a wrapped paragraph is one block, a paragraph a line is one block each', async () => {
  const wrapped = await reading(
    'The depot at Kell was emptied in the night of the third of May. Two\nclerks of the port saw lorries. Nobody stopped them. The port is not\nguarded after ten.\n',
  );
  expect(wrapped.blocks).toHaveLength(1);
  const long =
    'The depot at Kell was emptied in the night of the third of May by men whom two clerks of the port could not name. '.repeat(
      3,
    );
  const unwrapped = await reading(`${long.trim()}\nNobody stopped them.\nThe port is not guarded after ten.\n`);
  expect(unwrapped.blocks).toHaveLength(3);
});

test('"- 1) …" is one item numbered 1), and an item one space further in stands below it', async () => {
  const document = await reading(
    '**Findings** and [links](#)\n\n- 1) Crews met.\n - at Kell\n - at Varn\n- 2) Boats left.\n',
  );
  expect(shown(document).slice(1)).toEqual([
    'list-item 1 1) Crews met.',
    'list-item 2 - at Kell',
    'list-item 2 - at Varn',
    'list-item 1 2) Boats left.',
  ]);
});

test('square brackets around a letter are words, not a link', async () => {
  const document = await reading('**Note** that "[A]ll ports" were closed, as [they](#) say.\n', 'a.md');
  expect(document.text).toBe('Note that "[A]ll ports" were closed, as they say.');
  expect(document.links).toHaveLength(1);
});

test('Markdown marks of every sort are passed over and their words kept', async () => {
  const document = await reading(
    'Title\n=====\n\nA *b* `c` 5 \\* 6 &amp; 7 <https://a.example> [d][1] ![map](m.png)[^n].\n\n> quoted\n> twice\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[1]: http://d.example\n[^n]: a note\n',
    'a.md',
  );
  expect(shown(document)).toEqual([
    'heading 1 · Title',
    'paragraph 0 · A b c 5 * 6 & 7 https://a.example d .',
    'quotation 1 · quoted\ntwice',
    'table-cell 0 · a',
    'table-cell 0 · b',
    'table-cell 0 · 1',
    'table-cell 0 · 2',
    'note 0 n a note',
  ]);
  expect(document.links.map(({ target }) => target)).toEqual(['https://a.example', 'http://d.example']);
  expect(document.warnings.map(({ message }) => message)).toEqual(['left out of the text: picture']);
});

test('line ends are line feeds in the text, whatever they are in the file', async () => {
  const feed = await reading('One line\nand another\n\nNext.\n');
  for (const end of ['\r\n', '\r']) {
    expect((await reading(`One line${end}and another${end}${end}Next.${end}`)).text).toBe(feed.text);
  }
});

test('space before a quotation that opens a block is not read behind its mark', async () => {
  const document = await reading('<html><p>\n\n<q>the ships left</q> he said', 'a.html');
  expect(document.text).toBe('“the ships left” he said');
});

test('a page gives its article; menus, scripts and cookie banners are left out and said', async () => {
  const document = await reading(
    `<!doctype html><html><head><title>Fuel left by night | The Varn Herald</title><script>var a = '<p>no</p>'</script></head>
<body><nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies.</div>
<article><h1>Fuel left by night</h1><p>By Anna Verrin</p><p><time>3 May 2016</time></p>
<p>The depot at&nbsp;Kell was <b>emptied</b>,
two <a href="#">clerks</a><sup><a href="#n1">[1]</a></sup> said.</p><ol start="3" type="a"><li>First<li>Second</ol>
<blockquote>Nobody stopped them.</blockquote></article><footer>© The Varn Herald</footer></body></html>`,
    'page.html',
  );
  expect(shown(document)).toEqual([
    'masthead 0 · The Varn Herald',
    'heading 1 · Fuel left by night',
    'masthead 0 · By Anna Verrin',
    'masthead 0 · 3 May 2016',
    'paragraph 0 · The depot at\u00a0Kell was emptied, two clerks said.',
    'list-item 1 c. First',
    'list-item 1 d. Second',
    'quotation 1 · Nobody stopped them.',
  ]);
  expect(document.metadata).toMatchObject({
    title: { value: 'Fuel left by night' },
    issuer: { value: 'The Varn Herald' },
    dates: [{ value: '2016-05-03', role: 'written' }],
  });
  expect(document.parts[0]?.speaker?.value).toBe('Anna Verrin');
  expect(document.warnings[0]?.message).toBe(
    'left out of the text: script, menu, menu or banner, page footer, page frame',
  );
});

test('what only the head of a page tells is its masthead, each with its place in the file', async () => {
  const page =
    '<html><head><title>Kell</title><meta property="og:site_name" content="Harbour Watch"><link rel="canonical" href="https://kell.example/1">' +
    '<script type="application/ld+json">{"datePublished":"2016-05-03T10:00:00Z","author":{"@type":"Person","name":"Anna Verrin"}}</script></head>' +
    '<body><p>The depot was emptied by night.</p></body></html>';
  const { metadata, parts, text, sourceMap } = await reading(page, 'page.html');
  expect(metadata).toMatchObject({
    title: { value: 'Kell' },
    issuer: { value: 'Harbour Watch' },
    address: { value: 'https://kell.example/1' },
    dates: [{ value: '2016-05-03' }],
  });
  expect(parts[0]?.speaker?.value).toBe('Anna Verrin');
  const issuer = sourceSpan(sourceMap, metadata.issuer ?? { start: 0, end: 0 });
  expect(page.slice(issuer.start, issuer.end)).toBe('Harbour Watch');
  expect(text.endsWith('The depot was emptied by night.')).toBe(true);
});

test('English, French and Arabic are told apart, block by block', async () => {
  const document = await reading(
    [
      'The minister said that the army had not been in the town during the night of the attack.',
      'Le ministre a dit que l’armée n’était pas dans la ville pendant la nuit de l’attaque.',
      'قال الوزير إن الجيش لم يكن في المدينة خلال الليل الذي وقع فيه الهجوم على السكان.',
      'The Council was told by the two envoys that it would not be possible to reach the port.',
    ].join('\n\n'),
  );
  expect(document.language).toBe('en');
  expect(document.blocks.map(({ language }) => language)).toEqual(['en', 'fr', 'ar', 'en']);
  expect(document.blocks.map(({ direction }) => direction)).toEqual([undefined, undefined, 'right-to-left', undefined]);
});

test('a file in a format without a reader is a failure that names the format and the way out', async () => {
  const failure = (await read(new TextEncoder().encode('GIF89a…'), 'scan.txt')) as Failure;
  expect(failure.code).toBe('unknown-format');
  expect(failure.message).toContain('scan.txt is a GIF image');
  expect(failure.hint).not.toBe('');
  const office = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  expect(await read(office, 'old.doc')).toMatchObject({ hint: expect.stringContaining('export it as text') });
  const noise = Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 31);
  expect(((await read(noise, 'noise.bin')) as Failure).code).toBe('unknown-format');
});

test.each(['locked.docx', 'locked.xlsx', 'locked.odt', 'locked.ods'])(
  '%s, as an office program encrypted it, is said to ask for a password',
  async (name) => {
    expect(await read(readFileSync(`test/files/${name}`), name)).toMatchObject({
      code: 'unreadable',
      message: `${name} is encrypted: it opens with a password only`,
      hint: 'Open it with the password, save it without one and give that.',
    });
  },
);

test('a file that broke off on its way is said to, with what to do', async () => {
  const whole = readFileSync('test/files/panel-report.docx');
  expect(await read(whole.subarray(0, 6000), 'cut.docx')).toMatchObject({
    code: 'malformed',
    message: expect.stringMatching(
      /^cut\.docx is damaged or breaks off: the ZIP archive that it is cannot be read \(End of/,
    ),
    hint: 'Get it again from where it came, or open it in the program that made it and save it anew.',
  });
  expect(await read(new Uint8Array(), 'letter.txt')).toMatchObject({ code: 'empty', message: 'letter.txt is empty' });
});

test('a package of another kind is called what it is, not an archive to unpack', async () => {
  const workbook = zipSync({ '[Content_Types].xml': new Uint8Array(), 'xl/workbook.xml': new Uint8Array() });
  expect(await read(workbook, 'sums.xlsx')).toMatchObject({
    code: 'unknown-format',
    message: 'sums.xlsx is an Excel workbook, which Proffer does not read',
  });
});

test('a name that promises another format is a warning, not a verdict', async () => {
  const document = await reading('<!doctype html><p>The depot was empty.</p>', 'page.md');
  expect(document.format).toBe('html');
  expect(document.warnings.map(({ code }) => code)).toContain('name-mismatch');
});
