import type { ReadingTools } from '../../document/recognition.ts';

/** What readers are handed; engines are loaded with the first picture. */
export const readingTools = (onStep: () => void): ReadingTools => {
  let recognise: Promise<ReadingTools['recognise']> | undefined;
  return {
    recognise: async (picture, name, isUpright) => {
      recognise ??= import('./recognise.ts').then(({ recogniser }) => recogniser(onStep));
      return (await recognise)(picture, name, isUpright);
    },
    drawPage: async (pdf, page, name) => {
      const { drawPage } = await import('./draw-page.ts');
      onStep();
      return drawPage(pdf, page, name);
    },
    onStep,
  };
};
