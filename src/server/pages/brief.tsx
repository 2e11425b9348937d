import type { Briefing, CitedSentence, SentencePart } from '../../briefing/briefing.ts';
import { Layout } from './layout.tsx';
import { CitationLinks } from './pieces.tsx';

interface BriefProps {
  readonly briefing: Briefing;
  readonly caseTitle: string;
}

/** The briefing, each sentence with the way to every passage that it rests on. */
export const BriefPage = ({ briefing, caseTitle }: BriefProps) => (
  <Layout title="Briefing" caseTitle={caseTitle} current="/brief">
    <div class="brief">
      <h1 dir="auto">{briefing.title}</h1>
      <p class="save">
        Save as <a href="/brief.md">Markdown</a> or <a href="/brief.html">one HTML file</a>
      </p>
      {briefing.sections.map(({ heading, sentences }) => (
        <section>
          <h2 dir="auto">{heading}</h2>
          <ul class="said">
            {sentences.map((sentence) => (
              <Sentence sentence={sentence} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  </Layout>
);

const Sentence = ({ sentence }: { readonly sentence: CitedSentence }) => (
  <li>
    {sentence.parts.map((part) => (
      <Part part={part} />
    ))}
    <CitationLinks citations={sentence.citations} />
  </li>
);

const Part = ({ part }: { readonly part: SentencePart }) => {
  switch (part.kind) {
    case 'quote':
      return (
        <q>
          <bdi>{part.text}</bdi>
        </q>
      );
    case 'label':
      return (
        <b>
          <bdi>{part.text}</bdi>
        </b>
      );
    case 'reference':
      return null;
    default:
      return <>{part.text}</>;
  }
};
