import type { StudyState } from '../../src/server/live.ts';
import { useSay } from '../i18n/i18n.ts';
import { postCancel, postStudy } from '../queries.ts';
import { useTrouble } from '../trouble.ts';

/** How the study stands, in one line under the head; nothing while all is read and nothing is wrong. */
export const StudyLine = ({ study, isConnected }: { readonly study: StudyState; readonly isConnected: boolean }) => {
  const say = useSay();
  const { said } = useTrouble();
  if (!isConnected) {
    return (
      <p className="study-line trouble" role="status">
        {say('study.away')}
      </p>
    );
  }
  if (study.kind === 'idle') return null;
  if (study.kind === 'running') {
    const { done, total } = study;
    return (
      <p className="study-line" role="status">
        {total > 0 ? say('study.reading', { done, total }) : say('study.running')}
        {total > 0 && <progress value={done} max={total} aria-label={say('study.running')} />}
        <button type="button" className="button quiet" onClick={() => void postCancel()}>
          {say('action.case.cancel')}
        </button>
      </p>
    );
  }
  return (
    <p className="study-line trouble" role="status">
      {study.kind === 'cancelled' ? say('study.cancelled') : said(study.said)}
      <button type="button" className="button quiet" onClick={() => void postStudy()}>
        {say('action.case.study')}
      </button>
    </p>
  );
};
