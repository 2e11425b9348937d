import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/document/decode.ts';
import { read } from '../../src/document/read.ts';
import type { CitedDocument } from '../../src/exporters/cited-passages.ts';
import { Failure } from '../../src/failure.ts';
import { type Contribution, contribute, type Dossier, studyCase } from '../../src/study.ts';
import { loadModels } from '../../src/workbench/load-models.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples', 'dossier');

/** The example dossier as studied, with its documents and their bytes, both by document id. */
export interface ExampleDossier {
  readonly dossier: Dossier;
  readonly documents: ReadonlyMap<string, CitedDocument>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Reads and studies the example dossier for real. */
export const studyExampleDossier = async (): Promise<ExampleDossier> => {
  const model = loadModels();
  const documents = new Map<string, CitedDocument>();
  const sealed = new Map<string, Uint8Array>();
  const contributions: Contribution[] = [];
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(join(folder, name));
    const document = await read(bytes, name);
    if (document instanceof Failure) throw document;
    documents.set(document.id, { document, source: decode(bytes).source });
    sealed.set(document.id, bytes);
    contributions.push(contribute(document, model));
  }
  return { dossier: studyCase(contributions, [], []), documents, bytes: sealed };
};
