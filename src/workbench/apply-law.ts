import { Failure } from '../failure.ts';
import { accusedIn, applyLaw, assessCharge, type Conduct } from '../law/apply.ts';
import type { Assessment } from '../law/assessment.ts';
import { checkQuotations } from '../law/check-quotations.ts';
import type { Instrument, Provision } from '../law/instrument.ts';
import { instrumentNamed } from '../law/lookup.ts';
import { provisionAt } from '../law/provision-path.ts';
import { tellingsIn } from '../law/telling.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Statement } from '../statement/statement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { type DocumentEntry, readDocumentEntries, readDossier, readExtractions } from '../store/derived.ts';
import { listingsOf } from './laws.ts';

/** What is to be applied to whom; without either, whatever documents say was broken. */
export interface Application {
  /** "S/RES/41 (2031) 5(a)": an instrument and, where wanted, a provision of it. */
  readonly provision?: string;
  /** Name or id of an actor. */
  readonly actor?: string;
}

/** An assessment with what it is about, ready to be shown. */
export interface ShownAssessment {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly claim: Claim;
}

/** Assessments, and what leads from the ids in them to words. */
export interface AppliedLaw {
  readonly shown: readonly ShownAssessment[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
}

/**
 * Holds provisions against what the documents of a case allege of an actor. Fails with `not-found` where the case knows no
 * such instrument, provision or actor, or was not studied.
 */
export const applyCaseLaw = async (folder: CaseFolder, application: Application): Promise<AppliedLaw> => {
  const { dossier, extractions, documents } = await readDerived(folder, async (derived) => ({
    dossier: await readDossier(derived),
    extractions: await readExtractions(derived),
    documents: new Map((await readDocumentEntries(derived)).map((d): [string, DocumentEntry] => [d.document, d])),
  }));
  const { actors, claims, corroborations, instruments } = dossier;
  const statements = new Map(extractions.flatMap((e) => e.statements.map((s): [string, Statement] => [s.id, s])));
  const conduct: Conduct = {
    claims,
    corroborations,
    statements,
    actors: new Map(actors.map((a): [string, Actor] => [a.id, a])),
    tellings: new Map(extractions.flatMap(tellingsIn)),
    quotations: checkQuotations(extractions, instruments),
    listings: listingsOf(folder),
  };
  const assessments =
    application.provision === undefined && application.actor === undefined
      ? applyLaw(conduct, instruments)
      : assessAsked(folder, application, conduct, instruments);
  const claimOf = new Map(claims.map((claim): [string, Claim] => [claim.id, claim]));
  const shown = assessments.flatMap((assessment): readonly ShownAssessment[] => {
    const instrument = instrumentNamed(assessment.instrument, instruments);
    const provision = instrument === undefined ? undefined : provisionAt(instrument, assessment.provision);
    const claim = claimOf.get(assessment.claim);
    return instrument === undefined || provision === undefined || claim === undefined
      ? []
      : [{ assessment, instrument, provision, claim }];
  });
  return { shown, statements, documents };
};

const assessAsked = (
  folder: CaseFolder,
  { provision: asked, actor }: Application,
  conduct: Conduct,
  instruments: readonly Instrument[],
): readonly Assessment[] => {
  const accused = actor === undefined ? undefined : actorNamed(folder, actor, conduct);
  const targets =
    asked === undefined ? instruments.flatMap(everyProvision) : provisionsAsked(folder, asked, instruments);
  if (accused !== undefined)
    return targets.flatMap((target) => assessCharge(conduct, { ...target, accused: [accused] }));
  const accusedOfBreach = conduct.claims
    .filter((claim) => claim.tie === 'violate')
    .map((claim) => accusedIn(claim, conduct));
  const found = targets.flatMap((target) =>
    accusedOfBreach.flatMap((of) => assessCharge(conduct, { ...target, accused: of })),
  );
  return [...new Map(found.map((one) => [`${one.provision} ${one.claim}`, one])).values()];
};

const everyProvision = (
  instrument: Instrument,
): readonly { readonly instrument: Instrument; readonly provision: Provision }[] =>
  instrument.provisions.filter((p) => p.kind !== 'preambular').map((provision) => ({ instrument, provision }));

const actorNamed = (folder: CaseFolder, name: string, { actors }: Conduct): string => {
  const plain = name.toLowerCase();
  const found = [...actors.values()].find(
    (a) => a.id === name || [a.label, ...a.names].some((one) => one.toLowerCase() === plain),
  );
  if (found !== undefined) return found.id;
  throw new Failure(
    'not-found',
    `${folder.name} knows no actor ${JSON.stringify(name)}`,
    `See: proffer actors ${folder.name}`,
  );
};

/** "S/RES/41 (2031) 5(a)" is the instrument before its last word, or all of it. */
const provisionsAsked = (
  folder: CaseFolder,
  asked: string,
  instruments: readonly Instrument[],
): ReturnType<typeof everyProvision> => {
  const whole = instrumentNamed(asked, instruments);
  if (whole !== undefined) return everyProvision(whole);
  const [, symbol = asked, path = ''] =
    /^(.*?)[,\s]+(?:paragraph |para\.? |Article |art\.? |§ ?)?(preamble \d+|\d+[a-z]?(?:\s?\([^()]+\))*)$/iu.exec(
      asked.trim(),
    ) ?? [];
  const instrument = instrumentNamed(symbol, instruments);
  if (instrument === undefined)
    throw new Failure(
      'not-found',
      `${folder.name} knows no instrument ${JSON.stringify(symbol)}`,
      `See: proffer law list ${folder.name}`,
    );
  const provision = provisionAt(instrument, path);
  if (provision === undefined)
    throw new Failure(
      'not-found',
      `${instrument.symbol} has no provision ${JSON.stringify(path)} here`,
      `See: proffer law show ${folder.name} ${JSON.stringify(instrument.symbol)}`,
    );
  return [{ instrument, provision }];
};
