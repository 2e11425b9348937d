import type { Command } from 'commander';
import { inEnglish } from '../../languages/message.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';

/** `proffer places CASE`: where the places of a case may be, and why. */
export const addPlaces = (program: Command): void => {
  const command = program
    .command('places')
    .summary('list the places of a case, with where they may be')
    .description(
      'List the places of a case with the towns that bear their names, the likeliest first, and how fine each is named. ' +
        'Coordinates are those of GeoNames (CC BY 4.0).',
    )
    .argument('<case>', 'folder of the case')
    .addHelpText(
      'after',
      `
Examples:
  proffer places my.case
  proffer places my.case --format json`,
    );
  withFormats(command, ['text', 'json', 'ndjson']).action(listAndPrint);
};

const listAndPrint = async (name: string, { format }: { format: OutputFormat }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { listPlaces } = await import('../../workbench/list-places.ts');
  const places = await listPlaces(openCase(name));
  if (format === 'json' || format === 'ndjson') return printJson(places, format);
  for (const { label, precision, town, seat, because } of places) {
    const point = town ?? seat;
    const where =
      point === null
        ? inEnglish(because)
        : `${point.name}, ${point.country} ${point.latitude.toFixed(2)} ${point.longitude.toFixed(2)} (${inEnglish(because)})`;
    print(`${label}  ${precision}: ${where}\n`);
  }
};
