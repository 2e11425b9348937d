import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionDesk, useHandlers } from '../actions/handlers.tsx';
import { FileDesk } from '../giving.tsx';
import { useSay } from '../i18n/i18n.ts';
import { useJudging } from '../judging.ts';
import { useLive } from '../live.ts';
import { Notices } from '../notices.tsx';
import { caseQuery, postCancel, postStudy } from '../queries.ts';
import { changeSettings, currentSettings, THEMES } from '../settings.ts';
import { Keys } from './action-button.tsx';
import { Help } from './help.tsx';
import { Palette } from './palette.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { StudyLine } from './study-line.tsx';

/** The frame of every page: what the case is called, where one can go, how the study stands. */
export const Shell = () => (
  <Notices>
    <FileDesk>
      <ActionDesk>
        <Frame />
      </ActionDesk>
    </FileDesk>
  </Notices>
);

type Overlay = 'palette' | 'help' | 'settings' | undefined;

const Frame = () => {
  const say = useSay();
  const navigate = useNavigate();
  const { study, isConnected } = useLive();
  const { data } = useQuery(caseQuery);
  const { undoLast } = useJudging();
  const [overlay, setOverlay] = useState<Overlay>();
  useHandlers({
    palette: () => setOverlay('palette'),
    help: () => setOverlay('help'),
    settings: () => setOverlay('settings'),
    'case.study': () => void postStudy(),
    ...(study.kind === 'running' ? { 'case.cancel': () => void postCancel() } : {}),
    undo: () => void undoLast(),
    theme: () => {
      const at = THEMES.indexOf(currentSettings().theme);
      changeSettings({ theme: THEMES[(at + 1) % THEMES.length] ?? 'system' });
    },
    'go.case': () => void navigate({ to: '/' }),
    'go.claims': () => void navigate({ to: '/claims' }),
    'go.actors': () => void navigate({ to: '/actors' }),
    'go.matrix': () => void navigate({ to: '/matrix' }),
    'go.findings': () => void navigate({ to: '/findings' }),
    'go.search': () => void navigate({ to: '/search' }),
    'go.timeline': () => void navigate({ to: '/timeline' }),
    'go.network': () => void navigate({ to: '/network' }),
    'go.map': () => void navigate({ to: '/map' }),
    'go.law': () => void navigate({ to: '/law' }),
    'go.letters': () => void navigate({ to: '/letters' }),
    'go.log': () => void navigate({ to: '/log' }),
  });
  const close = () => setOverlay(undefined);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="head">
        <p className="title">
          <Link to="/" dir="auto">
            {data?.title ?? 'Proffer'}
          </Link>
        </p>
        <nav className="pages" aria-label={say('nav')}>
          <Link to="/" activeOptions={{ exact: true }}>
            {say('nav.case')}
          </Link>
          <Link to="/claims">{say('nav.claims')}</Link>
          <Link to="/matrix">{say('nav.matrix')}</Link>
          <Link to="/timeline">{say('nav.timeline')}</Link>
          <Link to="/network">{say('nav.network')}</Link>
          <Link to="/map">{say('nav.map')}</Link>
          <Link to="/actors">{say('nav.actors')}</Link>
          <Link to="/law">{say('nav.law')}</Link>
          <Link to="/findings">{say('nav.findings')}</Link>
          <Link to="/search">{say('nav.search')}</Link>
          <Link to="/letters">{say('nav.letters')}</Link>
          <Link to="/log">{say('nav.log')}</Link>
        </nav>
        <div className="tools">
          <button type="button" className="button quiet find" onClick={() => setOverlay('palette')}>
            {say('action.palette')}
            <Keys action="palette" />
          </button>
          <button type="button" className="button quiet" onClick={() => setOverlay('settings')}>
            {say('action.settings')}
          </button>
          <button type="button" className="button quiet" onClick={() => setOverlay('help')}>
            {say('action.help')}
            <Keys action="help" />
          </button>
        </div>
      </header>
      <StudyLine study={study} isConnected={isConnected} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {overlay === 'palette' && <Palette onClose={close} />}
      {overlay === 'help' && <Help onClose={close} />}
      {overlay === 'settings' && <SettingsDialog account={data?.account ?? ''} onClose={close} />}
    </div>
  );
};
