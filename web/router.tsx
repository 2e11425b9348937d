import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FACETS, SORTS } from './claim-search.ts';
import { Shell } from './components/shell.tsx';
import type { NetworkSearch } from './pages/network/links.ts';
import type { ClaimSearch, TimelineSearch } from './queries.ts';

const root = createRootRoute({ component: Shell });

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/case.tsx'), 'CasePage'),
});

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given);
const wordOf = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
const present = (entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));

const claimsRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: (given: Readonly<Record<string, unknown>>): ClaimSearch =>
    present([
      ...FACETS.map((kind) => {
        const values = [given[kind]].flat().flatMap((value) => wordOf(value) ?? []);
        return [kind, values.length === 0 ? undefined : values] as const;
      }),
      ['words', wordOf(given.words)],
      ['from', wordOf(given.from)],
      ['to', wordOf(given.to)],
      ['sort', oneOf(SORTS, given.sort)],
      ['descending', given.descending === true ? true : undefined],
    ]),
  component: lazyRouteComponent(() => import('./pages/claims.tsx'), 'ClaimsPage'),
});

const claimRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims/$claim',
  component: lazyRouteComponent(() => import('./pages/claim.tsx'), 'ClaimPage'),
});

/** What is shown of a document: a span ("120-180"), and another document beside it. */
export interface ReadSearch {
  readonly span?: string;
  readonly beside?: string;
}

const readRoute = createRoute({
  getParentRoute: () => root,
  path: '/documents/$document',
  validateSearch: (given: Readonly<Record<string, unknown>>): ReadSearch =>
    present([
      ['span', /^\d+-\d+$/.test(String(given.span)) ? given.span : undefined],
      ['beside', wordOf(given.beside)],
    ]),
  component: lazyRouteComponent(() => import('./pages/read.tsx'), 'ReadPage'),
});

const actorsRoute = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  component: lazyRouteComponent(() => import('./pages/actors.tsx'), 'ActorsPage'),
});

const actorRoute = createRoute({
  getParentRoute: () => root,
  path: '/actors/$actor',
  component: lazyRouteComponent(() => import('./pages/actor.tsx'), 'ActorPage'),
});

const searchRoute = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (given: Readonly<Record<string, unknown>>): { readonly words?: string } =>
    present([['words', wordOf(given.words)]]),
  component: lazyRouteComponent(() => import('./pages/search.tsx'), 'SearchPage'),
});

const findingsRoute = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: (given: Readonly<Record<string, unknown>>): { readonly severity?: string; readonly rule?: string } =>
    present([
      ['severity', oneOf(['error', 'warning', 'note'], given.severity)],
      ['rule', wordOf(given.rule)],
    ]),
  component: lazyRouteComponent(() => import('./pages/findings.tsx'), 'FindingsPage'),
});

const matrixRoute = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: (
    given: Readonly<Record<string, unknown>>,
  ): { readonly page?: number; readonly by?: 'sources' | 'law'; readonly standing?: string } =>
    present([
      ['page', Number.isInteger(given.page) && Number(given.page) > 0 ? given.page : undefined],
      ['by', oneOf(['sources', 'law'], given.by)],
      ['standing', wordOf(given.standing)],
    ]),
  component: lazyRouteComponent(() => import('./pages/matrix.tsx'), 'MatrixPage'),
});

const lettersRoute = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  component: lazyRouteComponent(() => import('./pages/letters.tsx'), 'LettersPage'),
});

const letterRoute = createRoute({
  getParentRoute: () => root,
  path: '/letters/$letter',
  component: lazyRouteComponent(() => import('./pages/letter.tsx'), 'LetterPage'),
});

const isDay = (given: unknown): boolean => /^\d{4}-\d\d-\d\d$/.test(String(given));

const timelineRoute = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  validateSearch: (given: Readonly<Record<string, unknown>>): TimelineSearch =>
    present([
      ['page', Number.isInteger(given.page) && Number(given.page) > 0 ? given.page : undefined],
      ['standing', wordOf(given.standing)],
      ['from', isDay(given.from) ? given.from : undefined],
      ['to', isDay(given.to) ? given.to : undefined],
    ]),
  component: lazyRouteComponent(() => import('./pages/timeline.tsx'), 'TimelinePage'),
});

const TIE = /^[a-z]+$/;

const networkRoute = createRoute({
  getParentRoute: () => root,
  path: '/network',
  validateSearch: (given: Readonly<Record<string, unknown>>): NetworkSearch => {
    const tie = [given.tie].flat().filter((one) => TIE.test(String(one)));
    return present([
      ['tie', tie.length === 0 || given.tie === undefined ? undefined : tie],
      ['from', isDay(given.from) ? given.from : undefined],
      ['to', isDay(given.to) ? given.to : undefined],
      ['actor', wordOf(given.actor)],
      ['other', wordOf(given.other)],
    ]);
  },
  component: lazyRouteComponent(() => import('./pages/network.tsx'), 'NetworkPage'),
});

const mapRoute = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: (given: Readonly<Record<string, unknown>>): { readonly place?: string } =>
    present([['place', wordOf(given.place)]]),
  component: lazyRouteComponent(() => import('./pages/map.tsx'), 'MapPage'),
});

const lawRoute = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: (given: Readonly<Record<string, unknown>>): { readonly instrument?: string } =>
    present([['instrument', wordOf(given.instrument)]]),
  component: lazyRouteComponent(() => import('./pages/law.tsx'), 'LawPage'),
});

const logRoute = createRoute({
  getParentRoute: () => root,
  path: '/log',
  component: lazyRouteComponent(() => import('./pages/log.tsx'), 'LogPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    caseRoute,
    claimsRoute,
    claimRoute,
    readRoute,
    actorsRoute,
    actorRoute,
    logRoute,
    searchRoute,
    findingsRoute,
    matrixRoute,
    timelineRoute,
    networkRoute,
    mapRoute,
    lawRoute,
    lettersRoute,
    letterRoute,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
