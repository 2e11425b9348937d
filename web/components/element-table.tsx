import type { Assessment } from '../../src/law/assessment.ts';
import { type MessageKey, useSay } from '../i18n/i18n.ts';

/** A provision held against alleged conduct, element by element. Never a verdict. */
export const ElementTable = ({
  assessment: { instrument, provision, elements },
}: {
  readonly assessment: Assessment;
}) => {
  const say = useSay();
  return (
    <table className="elements">
      <caption>
        <bdi>{instrument}</bdi>, {provision}
      </caption>
      <tbody>
        {elements.map(({ element, standing, because }) => (
          <tr key={element}>
            <th scope="row">{say(`element.${element}` as MessageKey)}</th>
            <td>
              <span className={`element-${standing.replace(' ', '-')}`}>
                {say(`elementStanding.${standing}` as MessageKey)}
              </span>
              <small dir="auto">{because}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
