import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

onOffice('costs of an activity in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    it(`are recorded by document and withdrawn, and the village is asked about, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const record = visit.address('/van-phong/hoat-dong/[activity]');
      const page = await visit.open('officer', record, { javaScriptEnabled });
      const text = async () => (await page.locator('main').textContent()) ?? '';
      const alert = async () => (await page.getByRole('alert').textContent()) ?? '';
      if (!javaScriptEnabled) assert.match(await text(), /Chi phí\s*chưa biết\s*Chi phí một lượt tham gia\s*chưa biết/);
      await page.getByRole('link', { name: 'Chi phí, dân số thôn' }).click();
      await page.getByLabel('Số tiền').fill('một ít');
      await page.getByLabel('Ngày chứng từ').fill('0/5/2020');
      await page.getByRole('button', { name: 'Ghi khoản chi này' }).click();
      const unread = await alert();
      for (const wrong of [/Số tiền: «một ít»/, /Ngày chứng từ: «0\/5\/2020»/, /Khoản chi: Cần điền/, /Số chứng từ/])
        assert.match(unread, wrong);
      await page.getByRole('textbox', { name: 'Khoản chi' }).fill('Thuê loa');
      await page.getByLabel('Số tiền').fill('1,5 triệu');
      await page.getByLabel('Số chứng từ').fill('PC 7');
      await page.getByLabel('Ngày chứng từ').fill('19/05/2020');
      await page.getByRole('button', { name: 'Ghi khoản chi này' }).click();
      await page.getByText('Đã ghi.').waitFor();
      assert.match(await text(), /Chi phí 1\.500\.000 đồng; một lượt tham gia chưa biết/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByText('Rút lại: Thuê loa').click();
      await page.getByRole('button', { name: 'Rút lại khoản chi' }).click();
      assert.match(await alert(), /Lý do rút lại: Rút lại thì cần nêu lý do/);
      await page.getByText('Rút lại: Thuê loa').click();
      await page.getByLabel('Lý do rút lại').fill('ghi nhầm');
      await page.getByRole('button', { name: 'Rút lại khoản chi' }).click();
      await page.getByText('đã rút lại: ghi nhầm').first().waitFor();
      await page.getByLabel('Số người').fill('0');
      await page.getByLabel('Vào ngày').fill('01/01/2020');
      await page.getByRole('button', { name: 'Ghi dân số này' }).click();
      assert.match(await alert(), /Số người: «0» không phải số nguyên.*Nguồn số liệu/);
      await page.getByLabel('Số người').fill('45');
      await page.getByLabel('Nguồn số liệu').fill('UBND xã');
      await page.getByRole('button', { name: 'Ghi dân số này' }).click();
      assert.match(await text(), /45 người ngày 01\/01\/2020 \(UBND xã\)/);
      await page.goto(visit.at(record));
      assert.match(await text(), /Khách nhiều hơn dân số của thôn \(45 người\): có đúng không\?/);
      await page.context().close();
    });
  }

  it('are seen by partners that took part, who record none', async () => {
    const page = await visit.open('partner', visit.address('/van-phong/hoat-dong/[activity]/chi-phi'));
    assert.equal(await page.getByRole('button', { name: 'Ghi khoản chi này' }).count(), 0);
    await page.context().close();
  });
});
