import { type ActionId, actionOf, labelOf, strokesOf } from '../actions/actions.ts';
import { useActions } from '../actions/handlers.tsx';
import { useSay } from '../i18n/i18n.ts';

/** The keys of an action, for the eye; screen readers hear them as the button's shortcut. */
export const Keys = ({ action }: { readonly action: ActionId }) => (
  <span className="keys" aria-hidden="true">
    {strokesOf(actionOf(action)).map((stroke) => (
      <kbd key={stroke}>{stroke}</kbd>
    ))}
  </span>
);

/** A button for an action of the list; it cannot be pressed where the action cannot be done. */
export const ActionButton = ({ action, quiet = false }: { readonly action: ActionId; readonly quiet?: boolean }) => {
  const say = useSay();
  const { able, act } = useActions();
  const keys = actionOf(action).keys;
  return (
    <button
      type="button"
      className={quiet ? 'button quiet' : 'button'}
      disabled={!able.includes(action)}
      aria-keyshortcuts={keys?.replace('mod+', 'Control+')}
      onClick={() => act(action)}
    >
      {say(labelOf(action))}
      <Keys action={action} />
    </button>
  );
};
