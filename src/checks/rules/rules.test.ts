import { describe, expect, test } from 'vitest';
import { read } from '../../document/read.ts';
import { Failure } from '../../failure.ts';
import { contribute, studyCase } from '../../study.ts';
import { loadModels } from '../../workbench/load-models.ts';

/** "rule: passage" for every finding on a case of Markdown texts, or on those of one rule. */
const findings = async (texts: readonly string[], rule: string): Promise<string[]> => {
  const documents = await Promise.all(
    texts.map(async (text, i) => {
      const document = await read(new TextEncoder().encode(text), `${i}.md`);
      if (document instanceof Failure) throw document;
      return document;
    }),
  );
  const dossier = studyCase(
    documents.map((d) => contribute(d, loadModels())),
    [],
    [],
  );
  return dossier.findings
    .filter((f) => f.rule === rule)
    .map((f) => documents.find((d) => d.id === f.document)?.text.slice(f.start, f.end) ?? '');
};

describe('dead-link', () => {
  test('a bare “#” and an empty target lead nowhere; an address may', async () => {
    const text = 'The invoices [show](#) it, the [log]() too, and [this page](https://courier.orland/a1) tells more.';
    expect(await findings([text], 'dead-link')).toEqual(['show', 'log']);
  });
});

describe('ambiguous-date', () => {
  test('a day that could be a month has two readings; one over twelve has one', async () => {
    expect(await findings(['The port was shelled on 06/08/2030.'], 'ambiguous-date')).toEqual(['06/08/2030']);
    expect(await findings(['It was rebuilt on 21/09/2030.'], 'ambiguous-date')).toEqual([]);
  });
});

describe('ambiguous-amount', () => {
  test('two currency signs leave the currency open', async () => {
    expect(
      await findings(['Orland paid up to $€4 million a month. Varn paid €3 million.'], 'ambiguous-amount'),
    ).toHaveLength(1);
  });
});

describe('acronym-mismatch', () => {
  test('letters that are not those of the name are said; those that are pass', async () => {
    const text = 'The Kestrel Liberation Front (KFD) met the Orland Relief Agency (ORA).';
    expect(await findings([text], 'acronym-mismatch')).toEqual(['KFD']);
  });
});

describe('unnamed-source', () => {
  test('a report by nobody is a claim that nobody can ask about', async () => {
    const text = 'It has been reported that the Orland Guard armed the Kestrel Front.';
    expect(await findings([text], 'unnamed-source')).toEqual(['has been reported']);
  });

  test('a pronoun for somebody whom the document names is a named source', async () => {
    const text = 'Anna Keld denied it. She said that the Orland Guard armed the Kestrel Front.';
    expect(await findings([text], 'unnamed-source')).toEqual([]);
  });

  test('a named source is none', async () => {
    const preamble = 'Noting that the Orland Guard armed the Kestrel Front in 2019,';
    expect(await findings([preamble], 'unnamed-source')).toEqual([]);
    expect(await findings(['Anna Keld said that the Orland Guard armed the Kestrel Front.'], 'unnamed-source')).toEqual(
      [],
    );
  });
});

describe('self-citation', () => {
  test('the author leans on the author', async () => {
    expect(await findings(['As our briefing of July 2030 argued, the port was handed over.'], 'self-citation')).toEqual(
      ['our briefing'],
    );
  });

  test('the report of another is no self-citation', async () => {
    expect(await findings(["The Panel's earlier report described the port."], 'self-citation')).toEqual([]);
  });
});

describe('loaded-wording', () => {
  test('a word that judges is the author’s own, but not in a quotation', async () => {
    const text = 'The barbaric siege went on. The mayor said: “This is a barbaric siege of our town.”';
    expect(await findings([text], 'loaded-wording')).toEqual(['barbaric']);
  });
});

describe('no-source', () => {
  test('particulars without any source are said once a paragraph', async () => {
    const text = 'In May 2030 the Orland Guard attacked the Kestrel Front. In June 2030 it attacked the Varn Militia.';
    expect(await findings([text], 'no-source')).toHaveLength(1);
  });

  test('a paragraph with a source passes', async () => {
    const text = 'According to Anna Keld, in May 2030 the Orland Guard attacked the Kestrel Front.';
    expect(await findings([text], 'no-source')).toEqual([]);
  });
});

const resolution = `Resolution 41 (2031)

Adopted by the Council of the League on 3 March 2031

The Council,

Recalling its resolution 40 (2030),

1. Decides that all States shall prevent their nationals from trading in ore with the Kestrel Front or with persons acting at its direction;

2. Calls upon States to inspect cargoes bound for the ports of Varn, in accordance with their law;
`;

describe('quotation-altered', () => {
  test('an end cut without a mark is said, with the limit that is lost', async () => {
    const briefing =
      'Resolution 41 (2031) says: “all States shall prevent their nationals from trading in ore with the Kestrel Front”.';
    expect(await findings([resolution, briefing], 'quotation-altered')).toEqual([
      'all States shall prevent their nationals from trading in ore with the Kestrel Front',
    ]);
  });

  test('the whole sentence passes', async () => {
    const briefing =
      'Resolution 41 (2031): “Calls upon States to inspect cargoes bound for the ports of Varn, in accordance with their law”.';
    expect(await findings([resolution, briefing], 'quotation-altered')).toEqual([]);
  });
});

describe('call-as-prohibition', () => {
  test('a paragraph that only calls upon States was not broken by anybody', async () => {
    const briefing =
      'The Orland Guard has breached resolution 41 (2031). It “Calls upon States to inspect cargoes bound for the ports of Varn, in accordance with their law”.';
    expect(await findings([resolution, briefing], 'call-as-prohibition')).toHaveLength(1);
  });
});

describe('call-as-prohibition without a witness', () => {
  test('the verb that the quotation opens with tells its force', async () => {
    const briefing = (verb: string): string =>
      `The Orland Guard violated resolution 52 (2033), which says: “${verb} States to inspect cargoes bound for the ports of Varn, in accordance with their law”.`;
    expect(await findings([briefing('Calls upon')], 'call-as-prohibition')).toHaveLength(1);
    expect(await findings([briefing('Requires all')], 'call-as-prohibition')).toEqual([]);
  });
});

describe('conduct-before-law', () => {
  test('who is named in the act that breaks the law is accused as well', async () => {
    const briefing =
      "In 2029 Orland bought ore from the Harrow Guard. Orland's cooperation with the Kestrel Front constitutes a violation of resolution 41 (2031).";
    expect(await findings([resolution, briefing], 'conduct-before-law')).toHaveLength(1);
  });

  test('conduct of the year before the adoption is no breach of it', async () => {
    const briefing =
      'In 2029 the Orland Guard bought ore from the Kestrel Front. The Orland Guard violated resolution 41 (2031).';
    expect(await findings([resolution, briefing], 'conduct-before-law')).toHaveLength(1);
  });
});
