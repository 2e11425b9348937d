import { actions, labelOf, type Room } from '../actions/actions.ts';
import { type MessageKey, useSay } from '../i18n/i18n.ts';
import { Keys } from './action-button.tsx';
import { Dialog } from './dialog.tsx';

/** Every action with its keys, by the page where it can be done. */
export const Help = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useSay();
  const rooms = [...new Set(actions.map(({ room }): Room => room))];
  return (
    <Dialog title={say('action.help')} className="help" onClose={onClose}>
      <div className="columns">
        {rooms.map((room) => (
          <section key={room}>
            <h3>{say(`room.${room}` as MessageKey)}</h3>
            <dl>
              {actions
                .filter((action) => action.room === room)
                .map(({ id }) => (
                  <div key={id}>
                    <dt>{say(labelOf(id))}</dt>
                    <dd>
                      <Keys action={id} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <h3>{say('help.marks')}</h3>
      <p>{say('help.marks.text')}</p>
    </Dialog>
  );
};
