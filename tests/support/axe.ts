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

const THEMES_BESIDE_LIGHT = ['dark', 'contrast'] as const;
/** A phone of the narrowest kind that WCAG 2.2 asks for (1.4.10), and a desk. */
const WIDTHS = [320, 1280] as const;

/**
 * What axe finds on a page as it stands in every theme at both widths, and whether it is wider than its window; loaded once, since a
 * theme is an attribute of the page and nothing else of it.
 */
export async function violationsInAllThemes(page: Page): Promise<string[]> {
  const all: string[] = [];
  const at = (where: string, lines: readonly string[]): void => {
    all.push(...lines.map((line) => `${where}: ${line}`));
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await setTheme(page, 'light');
    at(`${width} light`, await found(page, RULES));
    if (!(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)))
      at(`${width}`, ['wider than its window']);
    for (const theme of THEMES_BESIDE_LIGHT) {
      await setTheme(page, theme);
      at(`${width} ${theme}`, await found(page, RULES_OF_COLOURS));
    }
  }
  return all;
}

const setTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

async function found(page: Page, rules: typeof RULES | typeof RULES_OF_COLOURS): Promise<string[]> {
  await page.evaluate(axe.source);
  const answer = await page.evaluate(({ type, values }) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run({ runOnly: { type, values: [...values] } });
  }, rules);
  return answer.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
