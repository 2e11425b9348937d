import { queryOptions } from '@tanstack/react-query';
import type { Letter } from '../src/briefing/letter.ts';
import type { ClaimSort, FacetKind } from '../src/store/claim-list.ts';
import type { ActorView } from '../src/workbench/list-actors.ts';
import type { MappedPlace } from '../src/workbench/map-places.ts';
import type { LawView } from '../src/workbench/read-law.ts';
import type { ActorDetails } from '../src/workbench/show-actor.ts';
import type { ClaimView } from '../src/workbench/show-claim.ts';
import type { DocumentView } from '../src/workbench/show-document.ts';
import type { Matrix } from '../src/workbench/show-matrix.ts';
import type { MergeSuggestion } from '../src/workbench/suggest-merges.ts';
import { api, take } from './api.ts';

/** The case in figures. What a query's key begins with says what makes it stale: `studied` a study, `judged` a judgement. */
export const caseQuery = queryOptions({
  queryKey: ['judged', 'studied', 'case'],
  queryFn: () => take(api.case.$get()),
});

export const sourcesQuery = queryOptions({
  queryKey: ['studied', 'sources'],
  queryFn: () => take(api.documents.$get()),
});

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['judged', 'studied', 'document', id],
    // The client types messages within messages only to some depth.
    queryFn: async () => (await take(api.documents[':id'].$get({ param: { id } }))) as DocumentView,
  });

/** What the list of claims is narrowed to and sorted by, as it stands in the address. */
export interface ClaimSearch extends Readonly<Partial<Record<FacetKind, readonly string[]>>> {
  readonly words?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sort?: ClaimSort;
  readonly descending?: boolean;
}

const asQuery = ({ words, from, to, sort: _, descending: __, ...values }: ClaimSearch) => ({
  ...(values as Readonly<Record<string, string[]>>),
  ...(words === undefined || words === '' ? {} : { words }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

export const CLAIMS_A_PAGE = 100;

export const claimsQuery = (search: ClaimSearch, page: number) =>
  queryOptions({
    queryKey: ['studied', 'claims', search, page],
    queryFn: () =>
      take(
        api.claims.$get({
          query: {
            ...asQuery(search),
            sort: search.sort ?? 'weight',
            descending: search.descending === true ? 'true' : 'false',
            offset: String(page * CLAIMS_A_PAGE),
            limit: String(CLAIMS_A_PAGE),
          },
        }),
      ),
  });

export const facetsQuery = (search: ClaimSearch) => {
  const query = asQuery(search);
  return queryOptions({
    queryKey: ['studied', 'facets', query],
    queryFn: () => take(api.claims.facets.$get({ query })),
  });
};

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['judged', 'studied', 'claim', id],
    queryFn: async () => (await take(api.claims[':id'].$get({ param: { id } }))) as ClaimView,
  });

export const actorsQuery = queryOptions({
  queryKey: ['studied', 'actors'],
  queryFn: async () => (await take(api.actors.$get())) as readonly ActorView[],
});

export const actorQuery = (id: string) =>
  queryOptions({
    queryKey: ['judged', 'studied', 'actor', id],
    queryFn: async () => (await take(api.actors[':id'].$get({ param: { id } }))) as ActorDetails,
  });

export const suggestionsQuery = queryOptions({
  queryKey: ['judged', 'studied', 'suggestions'],
  queryFn: async () => (await take(api.actors['suggested-merges'].$get())) as readonly MergeSuggestion[],
});

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['studied', 'search', words],
    queryFn: () => take(api.search.$get({ query: { words } })),
  });

export const findingsQuery = ({ severity, rule }: { readonly severity?: string; readonly rule?: string }) =>
  queryOptions({
    queryKey: ['studied', 'findings', severity, rule],
    queryFn: () =>
      take(
        api.findings.$get({
          query: { ...(severity === undefined ? {} : { severity: severity as 'error' }), ...(rule && { rule }) },
        }),
      ),
  });

export const MATRIX_ROWS = 40;

export const matrixQuery = (page: number, standing: string | undefined, isLaw: boolean) =>
  queryOptions({
    queryKey: ['studied', 'matrix', page, standing, isLaw],
    queryFn: async () =>
      (await take(
        api.matrix.$get({
          query: {
            ...(standing === undefined ? {} : { standing }),
            law: isLaw ? 'yes' : 'no',
            offset: String(page * MATRIX_ROWS),
            limit: String(MATRIX_ROWS),
          },
        }),
      )) as Matrix,
  });

export const EVENTS_A_PAGE = 60;

/** Which events are shown, as it stands in the address. */
export interface TimelineSearch {
  readonly page?: number;
  readonly standing?: string;
  readonly from?: string;
  readonly to?: string;
}

export const eventsQuery = ({ page = 0, ...asked }: TimelineSearch) =>
  queryOptions({
    queryKey: ['studied', 'events', page, asked],
    queryFn: () =>
      take(
        api.matrix.events.$get({
          query: { ...asked, offset: String(page * EVENTS_A_PAGE), limit: String(EVENTS_A_PAGE) },
        }),
      ),
  });

export const networkQuery = queryOptions({
  queryKey: ['studied', 'network'],
  queryFn: () => take(api.network.$get()),
});

export const placesQuery = queryOptions({
  queryKey: ['studied', 'places'],
  queryFn: async () => (await take(api.places.$get())) as readonly MappedPlace[],
});

export const lawQuery = queryOptions({
  queryKey: ['studied', 'law'],
  queryFn: async () => (await take(api.law.$get())) as LawView,
});

export const lettersQuery = queryOptions({
  queryKey: ['written', 'letters'],
  queryFn: () => take(api.letters.$get()),
});

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['written', 'letter', id],
    queryFn: () => take(api.letters[':id'].$get({ param: { id } })),
  });

export const sentencesQuery = (claim: string) =>
  queryOptions({
    queryKey: ['studied', 'sentences', claim],
    queryFn: () => take(api.letters.sentences[':id'].$get({ param: { id: claim } })),
  });

export const passageQuery = (document: string, start: number, end: number) =>
  queryOptions({
    queryKey: ['passage', document, start, end],
    queryFn: () =>
      take(
        api.documents[':id'].words.$get({
          param: { id: document },
          query: { start: String(start), end: String(end) },
        }),
      ),
  });

export const boxesQuery = (document: string, start: number, end: number) =>
  queryOptions({
    queryKey: ['boxes', document, start, end],
    queryFn: () =>
      take(
        api.documents[':id'].boxes.$get({
          param: { id: document },
          query: { start: String(start), end: String(end) },
        }),
      ),
  });

type LetterBody = Parameters<typeof api.letters.check.$post>[0]['json'];

export const putLetter = (id: string, letter: Letter, over: string | null) =>
  take(api.letters[':id'].$put({ param: { id }, json: { letter: letter as unknown as LetterBody, over } }));

export const postLetterCheck = (letter: Letter) =>
  take(api.letters.check.$post({ json: letter as unknown as LetterBody }));

export const judgementsQuery = queryOptions({
  queryKey: ['judged', 'judgements'],
  queryFn: () => take(api.judgements.$get()),
});

export type StatementJudgementBody = Parameters<typeof api.judgements.statement.$post>[0]['json'];
export type JudgementOfTwoBody = Parameters<typeof api.judgements.two.$post>[0]['json'];

export const postStatementJudgement = (json: StatementJudgementBody) => take(api.judgements.statement.$post({ json }));

export const postJudgementOfTwo = (json: JudgementOfTwoBody) => take(api.judgements.two.$post({ json }));

export const postUndo = (json: { by: string; seen: number; sequence: number }) =>
  take(api.judgements.undo.$post({ json }));

/** Seals a file into the case. */
export const postDocument = (file: File) => take(api.documents.$post({ form: { file } }));

export const postStudy = () => take(api.case.study.$post());
export const postCancel = () => take(api.case.study.cancel.$post());
