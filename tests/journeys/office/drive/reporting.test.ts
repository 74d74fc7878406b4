import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';
import { deskOf, payment } from '../../../support/register.ts';

const LIST = '/van-phong/hoat-dong';
const textOf = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';
const alertOf = async (page: Page): Promise<string> => (await page.getByRole('alert').textContent()) ?? '';

/** Types a conference of a day; what is wrong at first is told at its field. */
async function report(page: Page, title: string, heldOn: string): Promise<void> {
  await page.getByRole('link', { name: 'Báo hoạt động', exact: true }).click();
  await page.getByLabel('Tên hoạt động').fill(title);
  await page.getByLabel('Ngày', { exact: true }).fill('30/02/2020');
  await page.getByLabel('Số người mời').fill('rất nhiều');
  await page.getByRole('button', { name: 'Báo hoạt động này' }).click();
  const unread = await alertOf(page);
  for (const wrong of [/Ngày: «30\/02\/2020»/, /Số người mời: «rất nhiều»/, /Xã, phường/]) assert.match(unread, wrong);
  await page.getByLabel('Ngày', { exact: true }).fill(heldOn);
  await page.getByLabel('Số người mời').fill('1.200');
  await page.getByLabel('Mã các đơn vị phối hợp').fill('BD-06\nKHONG-CO');
  await page.getByLabel('Xã, phường').fill('Xã không có');
  await page.getByRole('button', { name: 'Báo hoạt động này' }).click();
  const refused = await alertOf(page);
  for (const wrong of [/Chưa có đơn vị nào mang mã «KHONG-CO»/, /Cần số người có mặt/, /Không có xã, phường nào tên/])
    assert.match(refused, wrong);
  assert.equal(await page.getByLabel('Tên hoạt động').inputValue(), title);
  await page.getByLabel('Mã các đơn vị phối hợp').fill('');
  await page.getByLabel('Xã, phường').fill((await page.locator('datalist option').first().getAttribute('value')) ?? '');
  await page.getByLabel('Số người có mặt').fill('35');
  await page.getByRole('button', { name: 'Báo hoạt động này' }).click();
  await page.getByText('Đã báo hoạt động, chờ xác nhận.').waitFor();
}

/** Somebody who is recorded enrols by the activity of a code on a day. */
async function enrol(page: Page, code: string, on: string): Promise<void> {
  await page.getByRole('link', { name: 'Ghi đăng ký tham gia' }).click();
  await page.getByLabel('Loại hình').selectOption('vsi');
  await page.getByLabel('Ngày đăng ký').fill(on);
  await page.getByLabel('Kênh đăng ký').selectOption('activity');
  await page.getByLabel('Mã hoạt động').fill(code);
  await page.getByRole('button', { name: 'Ghi đăng ký tham gia' }).click();
  assert.doesNotMatch(page.url(), /dang-ky/);
}

onOffice('an activity that a partner reports', (visit) => {
  before(async () => {
    const person = uuid(visit.address('[id]'));
    const paid = { scheme: 'vsi', fromMonth: month('2020-03'), months: 12, paidOn: day('2020-02-20') } as const;
    const given = payment({ ...paid, id: uuid(randomUUID()), reverses: null });
    assert.ok((await recordContribution(deskOf(visit.of.db), person, given)).ok);
  });

  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const on = javaScriptEnabled ? '21/02/2020' : '20/02/2020';

    it(`is validated by an officer, enrolments are owed to it, and after 3 months it shows who is still covered, ${how}`, async () => {
      const partner = await visit.open('partner', LIST, { javaScriptEnabled });
      await report(partner, `Hội nghị bưu cục ${how}`, on);
      const waiting = partner.url();
      assert.match(await textOf(partner), /Trạng thái\s*Chờ xác nhận.*1\.200.*35/s);
      assert.equal(await partner.getByRole('button', { name: 'Xác nhận hoạt động này' }).count(), 0);
      if (javaScriptEnabled) assert.deepEqual(await violations(partner), []);
      await partner.goto(visit.at(`${LIST}?tu=${on}&den=${on}`));
      assert.match(await textOf(partner), /Không có hoạt động nào/, 'it counts nowhere yet');

      const officer = await visit.open('officer', `${LIST}/bao`, { javaScriptEnabled });
      if (javaScriptEnabled) assert.deepEqual(await violations(officer), []);
      await officer.getByRole('link', { name: `Hội nghị bưu cục ${how}` }).click();
      if (javaScriptEnabled) assert.deepEqual(await violations(officer), []);
      await officer.getByText('Từ chối hoạt động này').first().click();
      await officer.getByRole('button', { name: 'Từ chối hoạt động này' }).click();
      assert.match(await alertOf(officer), /Lý do từ chối: Từ chối thì cần nêu lý do/);
      await officer.getByRole('button', { name: 'Xác nhận hoạt động này' }).click();
      await officer.getByText('Đã ghi quyết định.').waitFor();
      await officer.getByRole('link', { name: /Mở hoạt động/ }).click();
      await officer.getByRole('heading', { level: 1, name: `Hội nghị bưu cục ${how}` }).waitFor();
      const code = decodeURIComponent(officer.url().split('/').at(-1) ?? '');
      await officer.goto(visit.at(visit.address('/van-phong/nguoi/[id]')));
      await enrol(officer, code, on);

      const csv = await partner.request.get(visit.at(`${LIST}/bao/danh-sach.csv`));
      assert.match(
        await csv.text(),
        new RegExp(`${on},,Hội nghị,Hội nghị bưu cục ${how},.*,1200,35,Đã xác nhận,,${code}`),
      );
      await partner.goto(waiting);
      assert.match(await textOf(partner), /Trạng thái\s*Đã xác nhận/s);
      await partner.getByRole('link', { name: /Mở hoạt động/ }).click();
      await partner.getByRole('heading', { level: 1, name: `Hội nghị bưu cục ${how}` }).waitFor();
      const known = await textOf(partner);
      assert.match(known, /Đã tham gia\s*1/);
      assert.match(known, /Sau 3 tháng.*BHXH tự nguyện.*1\/1 người.*chưa rõ.*chưa rõ/s);
      assert.equal(await partner.getByRole('link', { name: 'Sửa hoạt động' }).count(), 0);
      await partner.context().close();
      await officer.context().close();
    });
  }
});
