import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { OfficeRole } from '#access/roles.ts';
import { violationsInAllThemes } from '../../support/axe.ts';
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
  it('can use every page by WCAG 2.2 AA at 320 and 1280 pixels, light, dark and in high contrast', async () => {
    const pages = (await pagesOfTree('(office)')).map((id): [OfficeRole, string] => [
      roleOfPage(id),
      visit.address(id),
    ]);
    assert.ok(pages.length > 0);
    for (const [role, visits] of Map.groupBy([...pages, ...VISITS], ([role]) => role)) {
      const page = await visit.open(role, '/van-phong');
      for (const [, address] of visits) {
        await page.goto(visit.at(address));
        for (const summary of await page.locator('summary').all()) await summary.click();
        assert.deepEqual(await violationsInAllThemes(page), [], address);
      }
      await page.context().close();
    }
  });
});
