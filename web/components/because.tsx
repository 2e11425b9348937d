import type { MessageKey } from '../i18n/i18n.ts';
import { useSay } from '../i18n/i18n.ts';

/** The reasons for something, on demand; nothing where there are none. */
export const Because = ({ title, reasons }: { readonly title: MessageKey; readonly reasons: readonly string[] }) => {
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{say(title)}</summary>
      <ul className="plain because">
        {reasons.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
};
