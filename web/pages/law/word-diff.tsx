import type { QuotationView } from '../../../src/workbench/read-law.ts';
import { type MessageKey, useMessage, useSay } from '../../i18n/i18n.ts';
import { piecesOf } from './diff-pieces.ts';

/** A quotation against its witness, word by word: struck what it leaves out, underlined what it puts in. */
export const WordDiff = ({ quotation }: { readonly quotation: QuotationView }) => {
  const say = useSay();
  const told = useMessage();
  return (
    <p className="diff" dir="auto">
      {piecesOf(quotation).map(({ kind, at, witness, quoted, material }) => {
        if (kind === 'same') return <span key={`${at} same`}>{witness}</span>;
        const limits = material?.map((one) => told({ id: `limit.${one.limits}`, values: {} })).join(', ');
        return (
          <span
            key={`${at} ${kind} ${quoted}`}
            className={`piece ${material === undefined ? '' : 'material'}`}
            title={limits}
          >
            {witness !== '' && <del className={kind === 'marked-cut' ? 'marked-cut' : ''}>{witness}</del>}
            {quoted !== '' && <ins>{quoted}</ins>}
            <span className="unseen"> ({say(`difference.${kind}` as MessageKey)})</span>
          </span>
        );
      })}
    </p>
  );
};
