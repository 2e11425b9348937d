import { isPackage } from '../readers/zip-directory.ts';
import { isZip } from '../sniff.ts';
import type { Container } from './container.ts';
import { isGzip, unpackGzip } from './gzip.ts';
import { isMail } from './mail-bytes.ts';
import { isMbox, unpackMbox } from './mbox.ts';
import { isCapture, isWarc, unpackWarc } from './warc.ts';

/** Every kind of container; the first that knows the bytes unpacks them. What unpacks is loaded when it is needed. */
const containers: readonly Container[] = [
  {
    isDocument: true,
    is: isMail,
    unpack: async (bytes, name) => (await import('../readers/mail/mail.ts')).unpackMail(bytes, name),
  },
  { isDocument: false, is: isMbox, unpack: async (bytes, name) => unpackMbox(bytes, name) },
  {
    isDocument: false,
    is: (bytes) => isWarc(bytes) && !isCapture(bytes),
    unpack: async (bytes, name) => unpackWarc(bytes, name),
  },
  { isDocument: false, is: isGzip, unpack: unpackGzip },
  {
    isDocument: false,
    is: (bytes) => isZip(bytes) && !isPackage(bytes),
    unpack: async (bytes, name) => (await import('./zip.ts')).unpackZip(bytes, name),
  },
];

/** The kind of container that bytes are; undefined where they are none. */
export const containerOf = (bytes: Uint8Array): Container | undefined => containers.find(({ is }) => is(bytes));
