import { Failure } from '../failure.ts';
import { documentFurniture as ar } from '../languages/ar/document-furniture.ts';
import { documentFurniture as en } from '../languages/en/document-furniture.ts';
import { documentFurniture as fr } from '../languages/fr/document-furniture.ts';
import { message } from '../languages/message.ts';
import { sha256 } from '../text/digest.ts';
import type { Span } from '../text/span.ts';
import { appendDraft, writeBlock } from './append-draft.ts';
import { isMail } from './containers/mail-bytes.ts';
import { isWarc } from './containers/warc.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decode } from './decode.ts';
import { isRightToLeft } from './direction.ts';
import type { Block, Document, Format, Warning } from './document.ts';
import { type Draft, newDraft, textOf } from './draft.ts';
import { isArabic, languageByFunctionWords, languagesOf } from './language.ts';
import { locked, openAndSave } from './locked.ts';
import { normalise, through } from './normalise.ts';
import { isTooIntricate } from './readers/markdown/intricate.ts';
import { isPicture } from './readers/scan/is-picture.ts';
import { readText } from './readers/text.ts';
import type { ReadingTools, RecognisedPage } from './recognition.ts';
import { formatOfName, isLockedOffice, isPdf, isRtf, isZip, sniffBytes, sniffText } from './sniff.ts';
import { quotedMessages } from './structure/quoted-messages.ts';
import { structure } from './structure/structure.ts';

/** Bytes beyond which a file is refused: a book is 2 MB, the longest reports of commissions 20 MB. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads one source. `bytes` are the file's, `name` its name without folders. What a person can put right (an empty
 * file, a format without a reader) comes back as a `Failure`, never thrown, so that one bad file does not stop a batch.
 */
export const read = async (
  bytes: Uint8Array,
  name: string,
  tools: ReadingTools = noTools,
): Promise<Document | Failure> => {
  const reading = await readingOf(bytes, name, tools);
  return reading instanceof Failure ? reading : finish(bytes, name, reading);
};

/** Without an engine, what is in pictures stays there. */
const noTools: ReadingTools = {
  recognise: async (_, name) => withoutEngine(name),
  drawPage: async (_, __, name) => withoutEngine(name),
  onStep: () => {},
};

const withoutEngine = (name: string): Failure =>
  new Failure('missing-part', `${name} holds pictures of text, and no text recognition is at hand`, 'Give the text.');

const readingOf = async (bytes: Uint8Array, name: string, tools: ReadingTools): Promise<Read | Failure> => {
  if (bytes.length === 0)
    return new Failure('empty', message('failure.empty', { name }), message('failure.empty.hint'));
  if (bytes.length > mostBytes) {
    return new Failure(
      'too-large',
      message('failure.over-limit', { name, size: Math.ceil(bytes.length / (1 << 20)), limit: 256 }),
      message('failure.over-limit.hint'),
    );
  }
  if (isPdf(bytes)) return readPages(bytes, name, tools);
  if (isZip(bytes)) return readPackage(bytes, name);
  if (isMail(bytes)) return readMessage(bytes, name);
  if (isWarc(bytes)) return readPage(bytes, name, tools);
  if (isPicture(bytes)) return readPicture(bytes, name, tools);
  if (isRtf(bytes)) return readRichText(bytes);
  if (isLockedOffice(bytes)) return locked(name, openAndSave);
  const unreadable = sniffBytes(bytes);
  if (unreadable !== undefined) {
    return new Failure('unknown-format', `${name} is ${unreadable.what}, which Proffer does not read`, unreadable.hint);
  }
  const { source, warnings } = decode(bytes, declaredEncoding(bytes));
  if (looksBinary(source, warnings)) {
    return new Failure(
      'unknown-format',
      message('failure.unknown-format', { name }),
      message('failure.unknown-format.hint'),
    );
  }
  const normalised = normalise(source);
  const format = sniffText(normalised.text, name);
  const { draft, warnings: more } = await readAs(format, normalised.text);
  return {
    format,
    draft,
    sourceMap: through(draft.stretches, normalised.stretches),
    warnings: [...warnings, ...(normalised.stretches === undefined ? [] : [decomposed]), ...more],
  };
};

/** What a reader brings back, before the document's structure is understood. */
interface Read extends Pick<Document, 'format' | 'warnings' | 'pages' | 'outline' | 'properties' | 'recognition'> {
  readonly draft: Draft;
  /** Undefined where the source is no text: then the reading text is its own source. */
  readonly sourceMap: Document['sourceMap'] | undefined;
}

/** What stands around prose, by the language of the prose; in another language its words are taken to be English. */
const furnitureFor = (text: string): typeof en => {
  const language = languageByFunctionWords(text);
  if (language === 'fr') return fr;
  if (language === 'ar' || (language === undefined && isArabic(text))) return ar;
  return en;
};

const finish = async (bytes: Uint8Array, name: string, reading: Read): Promise<Document | Failure> => {
  const { draft, format, sourceMap, pages, outline, properties, recognition, warnings } = reading;
  const text = textOf(draft);
  if (text.trim() === '') {
    return new Failure('empty', message('failure.no-text', { name }), message('failure.no-text.hint'));
  }
  const furniture = furnitureFor(text);
  const { blocks, parts: own, metadata } = structure(text, draft.blocks, furniture);
  const [main] = own;
  const parts = format === 'mail' && main !== undefined ? quotedMessages(text, blocks, main, furniture) : own;
  const spoken = await languagesOf(text, blocks);
  return {
    id: sha256(bytes),
    name,
    format,
    language: spoken.main,
    text,
    blocks: blocks.map((block, index) => withLanguage(text, block, spoken.byBlock[index] ?? '')),
    links: draft.links,
    parts,
    metadata,
    sourceMap: sourceMap ?? [{ start: 0, end: text.length, at: 0 }],
    ...(pages === undefined ? {} : { pages }),
    ...(outline === undefined ? {} : { outline }),
    ...(properties === undefined ? {} : { properties }),
    ...(recognition === undefined ? {} : { recognition }),
    ...(draft.noteMarks.length === 0 ? {} : { noteMarks: draft.noteMarks }),
    ...(draft.asides.length === 0 ? {} : { asides: draft.asides }),
    warnings: [...warnings, ...nameWarning(format, name), ...leftOutWarning(draft)],
  };
};

/** A ZIP archive that is the package of one document; others are no documents. */
const readPackage = async (bytes: Uint8Array, name: string): Promise<Read | Failure> => {
  const [{ isDocx, readDocx }, { isOdt, readOdt }] = await Promise.all([
    import('./readers/office/word.ts'),
    import('./readers/office/open-document.ts'),
  ]);
  const format = isDocx(bytes) ? 'docx' : isOdt(bytes) ? 'odt' : undefined;
  if (format === undefined) return (await import('./readers/office/unread-package.ts')).unreadPackage(bytes, name);
  const reading = await (format === 'docx' ? readDocx(bytes, name) : readOdt(bytes, name));
  return reading instanceof Failure ? reading : { format, ...reading, sourceMap: undefined, warnings: [] };
};

const readRichText = async (bytes: Uint8Array): Promise<Read> => {
  const { readRtf } = await import('./readers/rtf/rtf.ts');
  return { format: 'rtf', ...readRtf(bytes), sourceMap: undefined, warnings: [] };
};

const readMessage = async (bytes: Uint8Array, name: string): Promise<Read | Failure> => {
  const { readMail } = await import('./readers/mail/mail.ts');
  const draft = await readMail(bytes, name);
  return draft instanceof Failure ? draft : { format: 'mail', draft, sourceMap: undefined, warnings: [] };
};

/** A capture of the web: where and when it was taken stands before what was captured. */
const readPage = async (bytes: Uint8Array, name: string, tools: ReadingTools): Promise<Read | Failure> => {
  const { readCapture } = await import('./readers/warc/capture.ts');
  const capture = await readCapture(bytes, name);
  if (capture instanceof Failure) return capture;
  const inner = await readingOf(capture.payload, capture.name, tools);
  if (inner instanceof Failure) return inner;
  const draft = newDraft('');
  writeBlock(draft, 'masthead', 0, capture.address, 'address');
  writeBlock(draft, 'masthead', 0, capture.captured, 'captured');
  const moved = movedBy(inner, appendDraft(draft, inner.draft));
  const warnings = [...capture.warnings, ...inner.warnings];
  return { ...inner, ...moved, format: 'warc', draft, sourceMap: undefined, warnings };
};

/** What points into the text of a reading, behind words that were put before it. */
const movedBy = (
  { pages, outline, recognition }: Read,
  by: number,
): Pick<Read, 'pages' | 'outline' | 'recognition'> => {
  const moved = <Item extends Span>(item: Item): Item => ({ ...item, start: item.start + by, end: item.end + by });
  return {
    ...(pages === undefined ? {} : { pages: pages.map((page) => ({ ...page, runs: page.runs.map(moved) })) }),
    ...(outline === undefined ? {} : { outline: outline.map((entry) => ({ ...entry, start: entry.start + by })) }),
    ...(recognition === undefined
      ? {}
      : { recognition: { ...recognition, doubtful: recognition.doubtful.map(moved) } }),
  };
};

const readPicture = async (bytes: Uint8Array, name: string, tools: ReadingTools): Promise<Read | Failure> => {
  const { readScan } = await import('./readers/scan/scan.ts');
  const reading = await readScan(bytes, name, tools);
  return reading instanceof Failure ? reading : { format: 'image', ...reading, sourceMap: undefined };
};

const readPages = async (bytes: Uint8Array, name: string, tools: ReadingTools): Promise<Read | Failure> => {
  const { brokenPdf, openPdf, readPdf } = await import('./readers/pdf/pdf.ts');
  const pdf = await openPdf(bytes, name);
  if (pdf instanceof Failure) return pdf;
  // What the library throws on a damaged page is content, and bad content is data.
  const recognise = async (page: number, isUpright: boolean): Promise<RecognisedPage | Failure> => {
    const picture = await tools.drawPage(bytes, page, name);
    return picture instanceof Failure ? picture : tools.recognise(picture, name, isUpright);
  };
  const reading = await readPdf(pdf, recognise, tools.onStep).then(
    (read) => read,
    (error: unknown) => brokenPdf(name, error),
  );
  if (reading instanceof Failure) return reading;
  return { format: 'pdf', ...reading, sourceMap: undefined };
};

const decomposed: Warning = {
  code: 'decomposed-letters',
  message: 'letters and their accents come apart in the file; they are read composed',
};

interface ReadAs {
  readonly draft: Draft;
  readonly warnings: readonly Warning[];
}

/** Parsers are loaded when a file needs them: loading all would cost more than reading most files. */
const readAs = async (format: Format, source: string): Promise<ReadAs> => {
  if (format === 'markdown') {
    const { readMarkdown } = await import('./readers/markdown/markdown.ts');
    if (!isTooIntricate(source)) return { draft: readMarkdown(source), warnings: [] };
    return { draft: readText(source), warnings: [tooIntricate] };
  }
  if (format === 'html') {
    const { readWebPage } = await import('./readers/html/html.ts');
    return { draft: await readWebPage(source), warnings: [] };
  }
  return { draft: readText(source), warnings: [] };
};

const tooIntricate: Warning = {
  code: 'too-intricate',
  message: 'has more Markdown marks or levels in one place than a person writes; read as plain text',
};

/** One character in ten that no text needs. */
const looksBinary = (source: string, warnings: readonly Warning[]): boolean => {
  if (!warnings.some(({ code }) => code === 'control-characters' || code === 'replacement-characters')) return false;
  const sample = source.slice(0, 1 << 16);
  let strange = 0;
  for (let at = 0; at < sample.length; at++) if (sample.charCodeAt(at) === 0xfffd) strange++;
  return strange > sample.length / 10;
};

const nameWarning = (format: Format, name: string): readonly Warning[] => {
  const promised = formatOfName(name);
  if (promised === undefined || promised === format) return [];
  return [{ code: 'name-mismatch', message: `is named like ${promised} and holds ${format}` }];
};

const leftOutWarning = ({ leftOut }: Draft): readonly Warning[] => {
  if (leftOut.size === 0) return [];
  const what = [...leftOut].map(([thing, times]) => (times === 1 ? thing : `${thing} (${times} times)`));
  return [{ code: 'left-out', message: `left out of the text: ${what.join(', ')}` }];
};

const withLanguage = (text: string, block: Block, language: string): Block => ({
  ...block,
  ...(language === '' ? {} : { language }),
  ...(isRightToLeft(text.slice(block.start, block.end)) ? { direction: 'right-to-left' as const } : {}),
});
