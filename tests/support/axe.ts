import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
/** What a theme can break by itself: all else is the same in each of them. */
const RULES_OF_COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** What axe finds against WCAG 2.2 AA, one line each. */
export const violations = (page: Page): Promise<string[]> => found(page, RULES);

/** What it finds against the colours of a further theme. */
export const violationsOfColours = (page: Page): Promise<string[]> => found(page, RULES_OF_COLOURS);

async function found(page: Page, rules: typeof RULES | typeof RULES_OF_COLOURS): Promise<string[]> {
  await page.evaluate(axe.source);
  const answer = await page.evaluate(({ type, values }) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run({ runOnly: { type, values: [...values] } });
  }, rules);
  return answer.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
