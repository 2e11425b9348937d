import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { Failure } from '../../../failure.ts';
import { appendDraft, writeBlock } from '../../append-draft.ts';
import { type Child, type Contents, mostChildren, mostUnpacked } from '../../containers/container.ts';
import { type Draft, leaveOut, newDraft, textOf } from '../../draft.ts';
import { readHtmlBody } from '../html/html.ts';
import { readText } from '../text.ts';

/** Parts within parts; a mail that was forwarded ten times has some thirty. */
const deepest = 64;

const parse = (bytes: Uint8Array, name: string): Promise<Email | Failure> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: deepest }).then(
    (email) => email,
    (error: unknown) =>
      new Failure('malformed', `${name} is a mail that cannot be read: ${String(error)}`, 'Save it again as .eml.'),
  );

/**
 * A mail. Its headers become the masthead and the title; then its text as it was meant to be read, the plain one where
 * there are two. Lines that it quotes keep their depth; whose they are is told by the document's parts.
 *
 *     From: Anna Verrin <anna@kell.example>     masthead    speaker "Anna Verrin"
 *     Subject: The depot                        heading 1   "The depot"
 *
 *     It was empty.                             paragraph
 *     > Was anybody there?                      quotation   depth 1
 */
export const readMail = async (bytes: Uint8Array, name: string): Promise<Draft | Failure> => {
  const email = await parse(bytes, name);
  if (email instanceof Failure) return email;
  const draft = newDraft('');
  for (const [label, value] of headLines(email)) writeBlock(draft, 'masthead', 0, `${label}: ${value}`);
  const subject = clean(email.subject);
  if (subject !== '') writeBlock(draft, 'heading', 1, subject);
  appendDraft(draft, withSignature(bodyOf(email)));
  const pictures = email.attachments.filter(isPartOfPage).length;
  // The mail's page, where it is read, has told of them.
  if (pictures > 0 && !draft.leftOut.has('picture')) leaveOut(draft, 'picture', pictures);
  return draft;
};

const headLines = (email: Email): readonly (readonly [label: string, value: string])[] => {
  const sender = email.from ?? email.sender;
  const lines: readonly (readonly [string, string])[] = [
    ['From', shown(sender === undefined ? [] : [sender])],
    ['To', shown(email.to ?? [])],
    ['Cc', shown(email.cc ?? [])],
    ['Date', clean(email.headers.find(({ key }) => key === 'date')?.value)],
  ];
  return lines.filter(([, value]) => value !== '');
};

/** On one line, without what would break it. */
const clean = (value: string | undefined): string =>
  (value ?? '')
    .replaceAll(/[\s\0-\x1f\x7f-\x9f]+/g, ' ')
    .normalize('NFC')
    .trim();

const shown = (addresses: readonly Address[]): string =>
  addresses
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => clean(name === '' ? address : `${name} <${address}>`))
    .filter((words) => words !== '')
    .join(', ');

const bodyOf = ({ text, html }: Email): Draft => {
  if (text !== undefined && text.trim() !== '') return readText(printable(text));
  return html === undefined ? newDraft('') : readHtmlBody(printable(html));
};

/** "--" on a line of its own parts the text from who signs it. Source: RFC 3676, 4.3. */
const withSignature = (draft: Draft): Draft => {
  const text = textOf(draft);
  for (const block of draft.blocks) {
    if (block.kind === 'paragraph' && /^-- ?\n/.test(text.slice(block.start, block.start + 4)))
      block.kind = 'signature';
  }
  return draft;
};

const printable = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\0-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]/g, '\ufffd');

/** A picture that the mail's own page shows in place: a letterhead, an icon. */
const isPartOfPage = ({ related, mimeType }: Attachment): boolean => related === true && mimeType.startsWith('image/');

/** The attachments of a mail, mails among them. */
export const unpackMail = async (bytes: Uint8Array, name: string): Promise<Contents | Failure> => {
  const email = await parse(bytes, name);
  if (email instanceof Failure) return email;
  const children: Child[] = [];
  const refused: Failure[] = [];
  let room = mostUnpacked;
  for (const [index, attachment] of email.attachments.filter((each) => !isPartOfPage(each)).entries()) {
    const child = { name: nameOf(attachment, index), bytes: contentOf(attachment) };
    room -= child.bytes.length;
    if (room >= 0 && index < mostChildren) children.push(child);
    else {
      const more = `${name} › ${child.name}: the mail holds more than is allowed in one`;
      refused.push(new Failure('too-large', more, 'Save the attachment and give it as a file.'));
    }
  }
  return { children, refused };
};

const contentOf = ({ content }: Attachment): Uint8Array => {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
};

const nameOf = ({ filename, mimeType }: Attachment, index: number): string => {
  const given = clean(filename ?? '').replaceAll(/[\\/]/g, '_');
  if (given !== '') return given;
  return mimeType === 'message/rfc822' ? `message-${index + 1}.eml` : `attachment-${index + 1}`;
};
