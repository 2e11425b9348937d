import { type MessageKey, type Sent, useMessage, useSay } from '../i18n/i18n.ts';

/** The reasons for something, on demand; nothing where there are none. */
export const Because = ({
  title,
  reasons,
}: {
  readonly title: MessageKey;
  readonly reasons: readonly (string | Sent)[];
}) => {
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{say(title)}</summary>
      <ReasonList of={reasons} />
    </details>
  );
};

/** Reasons, one a line: those with an id in the language of the interface, others as they were written. */
export const ReasonList = ({ of }: { readonly of: readonly (string | Sent)[] }) => {
  const told = useMessage();
  return (
    <ul className="plain because">
      {of.map((reason) =>
        typeof reason === 'string' ? (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ) : (
          // In the language of the interface, and in its direction, whatever stands first.
          <li key={told(reason)}>{told(reason)}</li>
        ),
      )}
    </ul>
  );
};

/** Reasons in one line. */
export const Reasons = ({ of }: { readonly of: readonly Sent[] }) => {
  const told = useMessage();
  return <p className="because">{of.map(told).join('; ')}</p>;
};
