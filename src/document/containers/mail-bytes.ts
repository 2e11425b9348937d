/**
 * Headers that only programs for mail write: "From:" and "To:" alone also open a memorandum. Looked for among the first
 * lines, which must all be headers.
 */
const written = /^(?:Message-ID|MIME-Version|Received|Return-Path|DKIM-Signature|Delivered-To|X-Mailer|User-Agent):/im;
const header = /^(?:[!-9;-~]{1,80}:|[ \t]+\S)/;
const sampleSize = 1 << 16;

/** Whether bytes are a mail (RFC 5322). */
export const isMail = (bytes: Uint8Array): boolean => {
  // The first header decides for nearly every other file.
  if (!header.test(latin(bytes.subarray(0, 90)))) return false;
  const lines = latin(bytes.subarray(0, sampleSize)).split(/\r?\n/);
  const blank = lines.indexOf('');
  const head = lines.slice(0, blank === -1 ? lines.length - 1 : blank);
  return head.length > 1 && head.every((line) => header.test(line)) && written.test(head.join('\n'));
};

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
