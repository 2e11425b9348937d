import { useState } from 'react';
import type { ActorRelation } from '../../../src/resolution/actor.ts';
import { useSay } from '../../i18n/i18n.ts';
import { ChooseActor } from './choose-actor.tsx';

type Relation = ActorRelation['relation'];

const RELATIONS: Readonly<Record<Relation, true>> = {
  'member of': true,
  'part of': true,
  leads: true,
  'acts for': true,
  'holds office in': true,
  'allied with': true,
  fights: true,
  holds: true,
  'renamed to': true,
};

/** Asks how an actor stands to another, since when and until when, and to whom. */
export const RelateActor = ({
  title,
  except,
  onClose,
  onRelate,
}: {
  readonly title: string;
  readonly except: string;
  readonly onClose: () => void;
  /** `time` is EDTF, or empty where it is not known. */
  readonly onRelate: (actor: string, relation: Relation, time: string) => void;
}) => {
  const say = useSay();
  const [relation, setRelation] = useState<Relation>('member of');
  const [time, setTime] = useState('');
  return (
    <ChooseActor
      title={title}
      except={except}
      onClose={onClose}
      onChoose={({ id }) => onRelate(id, relation, time.trim())}
    >
      <div className="asked">
        <label className="field">
          {say('actor.how')}
          <select value={relation} onChange={({ target }) => setRelation(target.value as Relation)}>
            {(Object.keys(RELATIONS) as Relation[]).map((one) => (
              <option key={one} value={one}>
                {say(`relation.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('actor.when')}
          <input
            type="text"
            dir="ltr"
            placeholder="2012/2014-05"
            value={time}
            onChange={({ target }) => setTime(target.value)}
          />
        </label>
      </div>
    </ChooseActor>
  );
};
