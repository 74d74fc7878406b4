import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../support/axe.ts';
import { NO_PAGES, PAGES } from '../../support/pages.ts';
import { onPortal } from '../../support/portal.ts';
import { BULLETIN } from '../../support/province.ts';

onPortal('everybody', (visit) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    it(`can use every page in the theme «${theme}»`, async () => {
      const page = await visit.open('/');
      await page.context().addCookies([{ name: 'theme', value: theme, url: visit.at('/') }]);
      for (const path of [...Object.values(PAGES).flat(), ...NO_PAGES]) {
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
