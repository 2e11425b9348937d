import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { seededRandom } from '../eval/evaluation.ts';
import { compareNames } from '../src/resolution/compare-names.ts';
import { readMatchable } from '../src/resolution/names/matchable.ts';
import { resolveActors } from '../src/resolution/resolve-actors.ts';
import { sha256 } from '../src/text/digest.ts';
import { processorSeconds } from './processor-seconds.ts';

// Names: pairs compared a second, and a case of 100,000 names cross-referenced. Made-up names of two to four words, a third of
// them other spellings of an earlier one. Beside nomenklatura's logic-v2 where Python has it.
//   npm run bench -- names --names 100000

const { values } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string', default: '100000' }, pairs: { type: 'string', default: '400000' } },
});
const random = seededRandom(1);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const syllables = 'ka re mo ti su la ven dor pas ni gra tel oun bri sha zem kol var mes ond kha zou ei ay ma ha'.split(
  ' ',
);
const word = (): string => {
  const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  return `${made[0]?.toUpperCase()}${made.slice(1)}`;
};
const respelt = (name: string): string =>
  name.replace(
    pick([/ou/, /kh/, /ei/, /z/, /a(?=[a-z]*$)/]),
    (found) => ({ ou: 'u', kh: 'h', ei: 'ay', z: 's' })[found] ?? 'e',
  );
const names: string[] = [];
while (names.length < Number(values.names))
  names.push(
    names.length > 100 && random() < 0.33
      ? respelt(pick(names))
      : Array.from({ length: 2 + Math.floor(random() * 3) }, word).join(' '),
  );

const read = names.slice(0, 20_000).map((name) => readMatchable(name, 'person'));
const pairs = Array.from({ length: Number(values.pairs) }, () => [pick(read), pick(read)] as const);
let same = 0;
const compared = processorSeconds(() => {
  for (const [a, b] of pairs) if (compareNames(a, b).verdict === 'same') same++;
});
console.log(
  `${Math.round(pairs.length / compared.seconds).toLocaleString('en')} pairs a second of processor time (bar: 200,000), ${same} the same`,
);

const locals = names.map((label, at) => ({
  document: sha256(`${at}`),
  entity: 0,
  label,
  kind: 'person' as const,
  named: true,
  names: [label],
  descriptions: [],
  aliases: [],
}));
const crossed = processorSeconds(() => resolveActors(locals, []));
console.log(
  `${names.length} names → ${crossed.result.actors.length} actors in ${crossed.seconds.toFixed(1)} s of processor time (bar: 60 s)`,
);

const NOMENKLATURA = `
import json, sys, time
from nomenklatura.matching import LogicV2
from followthemoney import model
pairs = json.load(sys.stdin)
def entity(i, name): return model.get_proxy({"id": i, "schema": "Person", "properties": {"name": [name]}})
config = LogicV2.default_config()
made = [(entity("a", a), entity("b", b)) for a, b in pairs]
began = time.process_time()
for a, b in made: LogicV2.compare(a, b, config)
print(len(made) / (time.process_time() - began))
`;

/** Pairs a second of nomenklatura's logic-v2 on one core; undefined where Python or the package is absent. */
const peer = (): number | undefined => {
  const sample = pairs.slice(0, 2000).map(([a, b]) => [a.written, b.written]);
  try {
    const out = execFileSync(process.env.PROFFER_PYTHON ?? 'python3', ['-c', NOMENKLATURA], {
      input: JSON.stringify(sample),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return Number(out.trim());
  } catch {
    return undefined;
  }
};
const rate = peer();
console.log(`nomenklatura logic-v2: ${rate === undefined ? 'not installed' : `${Math.round(rate)} pairs a second`}`);
