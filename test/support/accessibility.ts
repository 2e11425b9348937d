import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page that not everybody can read: each rule with the first piece of markup that breaks it. */
export const barriersOn = async (page: Page, rules?: readonly string[]): Promise<readonly (readonly string[])[]> => {
  // Legacy means: without a second page that puts together the results of frames. No page here has any.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html ?? '']);
};
