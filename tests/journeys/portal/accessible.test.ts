import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations, violationsInAllThemes } from '../../support/axe.ts';
import { NO_PAGES, PAGES } from '../../support/pages.ts';
import { onPortal } from '../../support/portal.ts';
import { BULLETIN } from '../../support/province.ts';

const ADDRESSES = [...Object.values(PAGES).flat(), ...NO_PAGES];

onPortal('everybody', (visit) => {
  it('can use every page by WCAG 2.2 AA at 320 and 1280 pixels, light, dark and in high contrast', async () => {
    const page = await visit.open('/');
    for (const address of ADDRESSES) {
      await page.context().addCookies([{ name: 'lang', value: 'vi', url: visit.at('/') }]);
      await page.goto(visit.at(address));
      for (const summary of await page.locator('main summary').all()) await summary.click();
      assert.deepEqual(await violationsInAllThemes(page), [], address);
    }
    await page.context().close();
  });

  it('can use a card that is open, and the menus of the toolbar', async () => {
    const page = await visit.open(BULLETIN);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('#so-attainment').focus();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
});
