import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { takeCharge } from '#server/drive/organisations/take-charge.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { setGoal } from '#server/drive/planning/set-goal.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { goal, plan, share } from '../../../plans/drafted-plan.ts';
import { violations } from '../../../support/axe.ts';
import { deskNamed } from '../../../support/closings.ts';
import { onOffice } from '../../../support/office.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const [OWN, OTHER] = ['organisation:CS-8', 'organisation:CS-9'] as const;

onOffice('a base office with a norm of its own', (visit) => {
  let planId: Uuid;
  before(async () => {
    const hoa = deskNamed(visit.of.db, 'Hòa', 'planner');
    for (const [code, commune] of [
      ['CS-8', '01864'],
      ['CS-9', '01849'],
    ] as const) {
      const office = { code, name: `Cơ sở ${code}`, kind: 'si_office', areaCode: '19', partOf: null } as const;
      assert.ok((await recordOrganisations(hoa, { organisations: [office], on: day('2026-11-27') }, NOW)).ok);
      assert.ok((await takeCharge(hoa, { code, communes: [commune], since: day('2025-07-01') }, NOW)).ok);
    }
    const made = plan({ period: '2026', goal: goal({ value: 300 }) });
    planId = made.id;
    assert.ok((await draftPlan(hoa, made, NOW)).ok);
    const activities = goal({ kind: 'activities', value: 30 });
    for (const given of [activities, goal({ kind: 'norm', per: 'activity', value: 10 })])
      assert.ok((await setGoal(hoa, { planId, ...given }, NOW)).ok);
    const how = { action: 'plan.set-shares', isByHand: true, now: NOW };
    for (const [goalId, own, other] of [
      [made.goal.id, 200, 100],
      [activities.id, 20, 10],
    ] as const) {
      const shares = [share(OWN, own), share(OTHER, other)];
      assert.ok((await setShares(hoa, { goalId, seen: Number.MAX_SAFE_INTEGER, shares }, how)).ok);
    }
  });

  for (const [index, javaScriptEnabled] of [false, true].entries())
    it(`has it typed in its row, and is asked by it, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const norm = 15 + index;
      const page = await visit.open('planner', `/van-phong/ke-hoach/${planId}`, { javaScriptEnabled });
      const text = async () => ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ');
      assert.equal(/Cơ sở CS-9: định mức/.test(await text()), false);
      await page.getByRole('link', { name: /định mức/ }).click();
      await page.locator(`[name="${OWN}"]`).fill(String(norm));
      await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
      await page.getByText('Đã lưu 1 đơn vị.').waitFor();
      assert.match(await text(), /Cơ sở CS-9.*theo định mức chung: 10/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      const file = (await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '';
      const rows = await (await page.request.get(visit.at(file))).text();
      assert.match(rows, new RegExp(`CS-8,[^\\n]*,${norm},sửa tay`));
      assert.match(rows, /CS-9,[^\n]*,,theo định mức chung: 10/);
      await page.goto(visit.at(`/van-phong/ke-hoach/${planId}`));
      const told = await text();
      assert.match(told, /mỗi hoạt động; 1 nơi có định mức riêng/);
      assert.match(
        told,
        new RegExp(`Cơ sở CS-8: định mức nhân với số hoạt động thành ${norm * 20} người, chỉ tiêu là 200`),
      );
      assert.equal(/Cơ sở CS-9: định mức/.test(told), false, 'the norm of the plan holds there');
      await page.context().close();
    });
});
