import { Failure } from '../failure.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { LinearModel } from './linear-model.ts';
import { readSections, type Section } from './model-file.ts';

/** What the name tagger knows: its weights and its lists. Read from bytes once; never changed. */
export interface NamesModel {
  readonly tagger: LinearModel;
  readonly gazetteer: Gazetteer;
}

/** Reads a model from the bytes of `models/en-names.bin`. Fails with `malformed` where they are cut or of another kind. */
export const parseNamesModel = (bytes: Uint8Array): NamesModel => {
  const sections = readSections(bytes);
  const section = <Kind extends Section>(name: string): Kind => {
    const found = sections.get(name);
    if (found === undefined) {
      throw new Failure(
        'malformed',
        `the names model is not one: its part "${name}" is missing`,
        'take models/en-names.bin from the release again',
      );
    }
    return found as Kind;
  };
  return {
    tagger: {
      keys: section<Int32Array>('names.keys'),
      from: section<Uint32Array>('names.from'),
      classes: section<Uint8Array>('names.classes'),
      weights: section<Int16Array>('names.weights'),
    },
    gazetteer: { keys: section<Int32Array>('gazetteer.keys'), bits: section<Uint8Array>('gazetteer.bits') },
  };
};
