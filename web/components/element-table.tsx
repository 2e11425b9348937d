import type { Assessment } from '../../src/law/assessment.ts';
import { type MessageKey, useMessage, useProvision, useSay } from '../i18n/i18n.ts';

/** A provision held against alleged conduct: why it cannot be broken by it, if so, then element by element. No verdict. */
export const ElementTable = ({ assessment }: { readonly assessment: Assessment }) => {
  const say = useSay();
  const told = useMessage();
  const provisionNamed = useProvision();
  const { instrument, provision, categoryErrors, elements } = assessment;
  return (
    <table className="elements">
      <caption>
        <bdi>{instrument}</bdi>, {provisionNamed(provision)}
      </caption>
      <tbody>
        {categoryErrors.map(({ kind, because }) => (
          <tr key={kind}>
            <th scope="row">{say('law.category')}</th>
            <td>{told(because)}</td>
          </tr>
        ))}
        {elements.map(({ element, words, standing, because, wanted }) => (
          <tr key={`${element} ${words}`}>
            <th scope="row">{say(`element.${element}` as MessageKey)}</th>
            <td>
              <span className={`element-${standing.replace(' ', '-')}`}>
                {say(`elementStanding.${standing}` as MessageKey)}
              </span>
              {words !== undefined && element !== 'conduct' && <q dir="auto">{words}</q>}
              <small>{told(because)}</small>
              {wanted !== undefined && (
                <small>
                  {say('law.wanted')} {told(wanted)}
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
