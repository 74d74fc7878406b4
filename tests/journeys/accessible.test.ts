import assert from 'node:assert/strict';
import { it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { onPortal } from './portal.ts';
import { BULLETIN } from './province.ts';

const PAGES = [
  '/',
  BULLETIN,
  `${BULLETIN}/so-lieu/attainment`,
  '/so-lieu',
  '/so-lieu?chi-so=attainment&dia-ban=061',
  '/so-lieu?ngay=x',
  '/khong-co',
  '/?lang=en',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate((values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run({ runOnly: { type: 'tag', values } });
  }, RULES);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

onPortal('everybody', (visit) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    it(`can use every page in the theme «${theme}»`, async () => {
      const page = await visit.open('/');
      await page.context().addCookies([{ name: 'theme', value: theme, url: visit.at('/') }]);
      for (const path of PAGES) {
        await page.goto(visit.at(path));
        assert.deepEqual(await violations(page), [], path);
      }
      await page.context().close();
    });
  }

  it('can use a card that is open, and the menus of the toolbar', async () => {
    const page = await visit.open(BULLETIN);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('#so-attainment').focus();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
});
