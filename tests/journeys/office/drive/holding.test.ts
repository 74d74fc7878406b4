import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../../support/axe.ts';
import { deskNamed, pay } from '../../../support/closings.ts';
import { addNamedPeople, onOffice, twoCommunes } from '../../../support/office.ts';
import { POST_OFFICE } from '../../../support/officers.ts';

const YEAR = 'tu=01/01/2020&den=31/12/2020';

onOffice('who holds participants, in the office', (visit) => {
  before(async () => {
    const people = await visit.of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      return addNamedPeople(tx, [
        { name: 'Triệu Thị Giữ', areaId: here, birthDate: '1985' },
        { name: 'Bàn Văn Giao', areaId: here, birthDate: '1990' },
      ]);
    });
    for (const person of people)
      await pay(deskNamed(visit.of.db, 'thu'), person, { paid: 138_600, fromMonth: '2020-05' });
  });
  const rowsOf = (page: Page): Promise<string[]> =>
    page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()));

  it('a planner chooses the rows, opens an organisation and a number, and sees nobody', async () => {
    const page = await visit.open('planner', `/van-phong/bang-ky?${YEAR}`, { javaScriptEnabled: false });
    await page.getByLabel('Mỗi dòng là').selectOption('organisations');
    await page.getByRole('button', { name: 'Lọc' }).click();
    const rows = await rowsOf(page);
    assert.match(rows.find((row) => row.includes(POST_OFFICE) || row.includes('Bưu điện')) ?? rows.join('\n'), /2/);
    assert.match(rows.at(-2) ?? '', /^Chưa rõ tổ chức nào/);
    assert.match(rows.at(-1) ?? '', /^Cộng /);
    const heads = await page.locator('thead th').allTextContents();
    const joined = heads.findIndex((head) => head.trim() === 'Mới');
    const row = page.locator('tbody tr').filter({ hasText: '2' }).first();
    await row
      .locator('td')
      .nth(joined - 1)
      .getByRole('link')
      .click();
    assert.match((await page.locator('h1').textContent()) ?? '', /«Mới» của .* dựa vào đâu/);
    assert.equal((await page.locator('.answer').textContent())?.trim(), '2');
    assert.match((await page.locator('main').textContent()) ?? '', /Theo xã/);
    assert.equal(await page.getByText('Triệu Thị Giữ').count(), 0);
    await page.locator('main').getByRole('link', { name: 'Bảng của kỳ' }).click();
    assert.match(page.url(), /dong=organisations/);
    await page.locator('tbody th a').first().click();
    assert.match(page.url(), /dong=points.*thuoc=|thuoc=.*dong=points/);
    await page.context().close();
  });

  it('a manager sees the own organisation and whose people they are; a collector the own row; an auditor everything', async () => {
    const manager = await visit.open('manager', `/van-phong/bang-ky?${YEAR}`);
    assert.deepEqual(await violations(manager), []);
    const rows = await rowsOf(manager);
    assert.equal(rows.length, 2, rows.join('\n'));
    const csv = await manager.request.get(
      visit.at((await manager.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''),
    );
    const shown = (await manager.locator('tbody tr').first().locator('td.number').allTextContents()).map((text) =>
      text.replace(/\D/g, ''),
    );
    assert.ok((await csv.text()).includes(shown.slice(0, 9).join(',')), 'the file has the numbers of the page');
    await manager.goto(visit.at(`/van-phong/bang-ky/can-cu?${YEAR}&dong=organisations&cua=${POST_OFFICE}&so=closing`));
    assert.deepEqual(await violations(manager), []);
    await manager.goto(visit.at(`/van-phong/bang-ky/can-cu?${YEAR}&dong=organisations&cua=${POST_OFFICE}&so=joined`));
    assert.equal(await manager.getByRole('link', { name: 'Triệu Thị Giữ' }).count(), 1);
    await manager.goto(visit.at(`/van-phong/bang-ky?${YEAR}&dong=areas`));
    assert.match((await manager.getByRole('alert').textContent()) ?? '', /của nơi khác/);
    await manager.goto(visit.at(`/van-phong/bang-ky?${YEAR}&dong=points&thuoc=HPN-06`));
    assert.match((await manager.getByRole('alert').textContent()) ?? '', /HPN-06/);
    await manager.context().close();
    const collector = await visit.open('collector', `/van-phong/bang-ky?${YEAR}&thuoc=a|b`);
    assert.match((await collector.getByRole('alert').textContent()) ?? '', /«a\|b»/);
    await collector.goto(visit.at(`/van-phong/bang-ky?${YEAR}`));
    assert.ok((await rowsOf(collector)).length <= 2);
    await collector.goto(
      visit.at(`/van-phong/bang-ky/can-cu?${YEAR}&dong=collectors&cua=${POST_OFFICE}|thu&so=joined`),
    );
    assert.match((await collector.getByRole('alert').textContent()) ?? '', /không có dòng/);
    assert.equal((await collector.goto(visit.at('/van-phong/bang-ky/can-cu?cua=x')))?.status(), 200);
    await collector.context().close();
    const auditor = await visit.open('auditor', `/van-phong/bang-ky?${YEAR}&dong=collectors`);
    assert.match((await rowsOf(auditor)).join('\n'), /Nông Thị thu/);
    await auditor.context().close();
  });
});
