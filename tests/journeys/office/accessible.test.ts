import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { OfficeRole } from '#access/roles.ts';
import { violations, violationsOfColours } from '../../support/axe.ts';
import { onOffice, roleOfPage } from '../../support/office.ts';
import { pagesOfTree } from '../../support/route-tree.ts';

/** Addresses beside those of the route tree: what a page shows to a search, to nonsense, and to each kind of role. */
const VISITS: readonly [OfficeRole, string][] = [
  ['officer', '/van-phong/nguoi?tim=nong+thi+thu'],
  ['officer', '/van-phong/nguoi?tim=khong+co+ai'],
  ['officer', '/van-phong/nguoi?viec=den-han&thang=05/2021&xa=khong-co'],
  ['officer', '/van-phong/nguoi?lang=en'],
  ['officer', '/van-phong/nguoi/khong-co'],
  ['officer', '/van-phong/bien-lai?thang=x&so=abc'],
  ['officer', '/van-phong/bien-lai?so=77&lang=en'],
  ['collector', '/van-phong/bien-lai'],
  ['manager', '/van-phong/quyen'],
  ['collector', '/van-phong/chot-so'],
  ['manager', '/van-phong/chot-so?lang=en'],
  ['planner', '/van-phong'],
  ['planner', '/van-phong/nguoi'],
  ['editor', '/van-phong'],
  ['partner', '/van-phong'],
  ['collaborator', '/van-phong'],
  ['collector', '/van-phong/tham-ho?lang=en'],
  ['auditor', '/van-phong'],
  ['auditor', '/van-phong/nhat-ky?lang=en'],
  ['auditor', '/van-phong/nhat-ky?tu=x&viec=khong-co'],
  ['auditor', '/van-phong/nhat-ky?viec=person.read'],
  ['administrator', '/van-phong'],
  ['officer', '/van-phong/tai-khoan/cua-toi/lich'],
  ['administrator', '/van-phong/tai-khoan?lang=en&tinh-trang=over'],
];

onOffice('everybody in the office', (visit) => {
  for (const [theme, widths] of Object.entries({ light: [320, 1280], dark: [320], contrast: [320] })) {
    for (const width of widths) {
      it(`can use every page by WCAG 2.2 AA at ${width} pixels, in the theme «${theme}»`, async () => {
        const pages = (await pagesOfTree('(office)')).map((id): [OfficeRole, string] => [
          roleOfPage(id),
          visit.address(id),
        ]);
        assert.ok(pages.length > 0);
        const visited = theme === 'light' ? [...pages, ...VISITS] : pages;
        const byRole = Map.groupBy(visited, ([role]) => role);
        for (const [role, visits] of byRole) {
          const page = await visit.open(role, '/van-phong', { viewport: { width, height: 800 } });
          await page.context().addCookies([{ name: 'theme', value: theme, url: visit.at('/') }]);
          for (const [, address] of visits) {
            await page.goto(visit.at(address));
            for (const summary of await page.locator('summary').all()) await summary.click();
            assert.deepEqual(await (theme === 'light' ? violations : violationsOfColours)(page), [], address);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), address);
          }
          await page.context().close();
        }
      });
    }
  }
});
