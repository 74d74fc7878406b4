import assert from 'node:assert/strict';
import { it } from 'node:test';
import { day } from '#base/dates.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { revisePlan } from '#server/drive/planning/revise-plan.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { plan, share } from '../../../plans/drafted-plan.ts';
import { deskNamed } from '../../../support/closings.ts';
import { onOffice } from '../../../support/office.ts';

const NOW = new Date('2021-06-20T03:00:00Z');
const seen = Number.MAX_SAFE_INTEGER;

onOffice('a plan that is changed, in the office', (visit) => {
  const how = { action: 'plan.set-shares', isByHand: true, now: NOW };

  it('leads from its version before to what each unit and each month had then', async () => {
    const hoa = deskNamed(visit.of.db, 'Hòa', 'planner');
    const binh = deskNamed(visit.of.db, 'Bình', 'planner');
    const made = plan();
    assert.ok((await draftPlan(hoa, made, NOW)).ok);
    const of = { goalId: made.goal.id, seen };
    assert.ok((await setShares(hoa, { ...of, shares: [share('area:060', 1_234)] }, how)).ok);
    assert.ok((await submitPlan(hoa, { planId: made.id, version: 1 })).ok);
    assert.ok((await approvePlan(binh, { planId: made.id, version: 1 }, NOW)).ok);
    const next = { documentNo: 'KH-sua', documentDay: day('2021-06-15'), reason: 'dịch bệnh' };
    assert.ok((await revisePlan(hoa, { planId: made.id, from: 1, ...next })).ok);
    const page = await visit.open('planner', `/van-phong/ke-hoach/${made.id}?ban=1`, { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: /tham gia mới/ })
      .first()
      .click();
    await page.getByText('Bản 1').waitFor();
    assert.match((await page.locator('main').textContent()) ?? '', /1\.234/);
    assert.equal(await page.locator('table input').count(), 0);
    const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    assert.match(await (await page.request.get(visit.at(file ?? ''))).text(), /060,[^\n]*,1234,/);
    await page.getByRole('link', { name: 'Chia theo tháng, tuần' }).click();
    await page.getByText('Chưa chia theo tháng hay tuần.').waitFor();
    await page
      .getByRole('button', { name: 'Xem đơn vị này' })
      .click()
      .catch(() => {});
    await page.getByText('Bản 1').waitFor();
    await page.context().close();
  });

  it('that falls takes its table along and back unchanged, and says of each number what is wrong with it', async () => {
    const page = await visit.open('planner', '/van-phong/ke-hoach/moi', { javaScriptEnabled: false });
    const fill = async (fields: Readonly<Record<string, string>>) => {
      for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
    };
    await fill({ 'Ai giao chỉ tiêu': 'Ủy ban', 'Số văn bản': 'KH-giam', 'Ngày văn bản': '20/12/2020', Kỳ: '2021' });
    await page.getByLabel('Loại chỉ tiêu', { exact: true }).selectOption('rate');
    await fill({ 'Chỉ tiêu': '35,5' });
    await page.locator('[name="mau-so-bao-nhieu"]').fill('0');
    await page.getByRole('button', { name: 'Lập kế hoạch này' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Hãy ghi mẫu số là bao nhiêu/);
    await page.locator('[name="mau-so-bao-nhieu"]').fill('');
    await page.getByLabel('Loại chỉ tiêu', { exact: true }).selectOption('new');
    await fill({ 'Chỉ tiêu': '999.999.999.999' });
    await page.getByRole('button', { name: 'Lập kế hoạch này' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Nhiều nhất là 1\.000\.000\.000/);
    await page.getByLabel('Loại chỉ tiêu', { exact: true }).selectOption('growth');
    await fill({ 'Chỉ tiêu': '-2,125' });
    await page.getByRole('button', { name: 'Lập kế hoạch này' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /«-2,125» quá chi li/);
    await fill({ 'Chỉ tiêu': '-2,5' });
    await page.getByRole('button', { name: 'Lập kế hoạch này' }).click();
    await page
      .getByRole('link', { name: /tăng so với/ })
      .first()
      .click();
    for (const kind of ['CSV', 'XLSX']) {
      const link = await page.getByRole('link', { name: new RegExp(kind, 'i') }).getAttribute('href');
      const buffer = await (await page.request.get(visit.at(link ?? ''))).body();
      await page.getByText('Nhập từ tệp').first().click();
      await page
        .getByLabel('Tệp CSV hoặc bảng tính')
        .setInputFiles({ name: `bang.${kind.toLowerCase()}`, mimeType: 'application/octet-stream', buffer });
      await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
      await page.getByText('Đã lưu 0 đơn vị.').waitFor();
    }
    await page.context().close();
  });
});
