import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const PHONE = { width: 360, height: 760 };

onOffice('going from house to house by telephone', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    it(`opens a round of an activity, chooses households and fills them in, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const village = javaScriptEnabled ? 'Nà Mày' : 'Nà Pò';
      const activity = visit.address('/van-phong/hoat-dong/[activity]');
      const page = await visit.open('officer', activity, { javaScriptEnabled, viewport: PHONE });
      const text = async () => (await page.locator('main').textContent()) ?? '';
      const alert = async () => (await page.getByRole('alert').textContent()) ?? '';
      await page.getByRole('link', { name: 'Mở đợt đi từng hộ' }).click();
      assert.equal(await page.getByLabel('Từ ngày').inputValue(), '20/05/2020', 'as the activity has it');
      await page.getByLabel('Thôn, tổ').fill('');
      await page.getByLabel('Đến ngày').fill('0/5/2020');
      await page.getByRole('button', { name: 'Mở đợt này' }).click();
      assert.match(await alert(), /Thôn, tổ: Cần điền.*Đến ngày: «0\/5\/2020»/s);
      await page.getByLabel('Thôn, tổ').fill(village);
      await page.getByLabel('Đến ngày').fill('31/05/2020');
      await page.getByRole('button', { name: 'Mở đợt này' }).click();
      await page.getByText('Đã mở đợt. Bây giờ hãy thêm hộ.').waitFor();
      await page.getByRole('link', { name: 'Thêm hộ' }).click();
      await page.getByRole('button', { name: 'Thêm vào đợt' }).click();
      assert.match(await alert(), /Chọn ít nhất một hộ/);
      await page.getByRole('checkbox', { name: 'Ma Thị Dợ' }).check();
      await page.getByLabel('Nhà sổ chưa biết').fill('Nhà ông Ba, cạnh đình\n\nNhà bà Sáu');
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: 'Thêm vào đợt' }).click();
      assert.match(await text(), /3 hộ: gõ cửa 0, gặp 0, quan tâm 0, đăng ký 0/);
      const house = (name: string) => page.getByRole('group', { name, exact: true });
      await page.getByLabel('Ngày đi').fill('21/05/2020');
      await house('Ma Thị Dợ').getByLabel('Đăng ký').check();
      await house('Nhà ông Ba, cạnh đình').getByLabel('Quan tâm', { exact: true }).check();
      await page.getByRole('button', { name: 'Ghi kết quả' }).click();
      assert.match(await alert(), /Ma Thị Dợ: Quan tâm loại hình nào.*Nhà ông Ba, cạnh đình: Quan tâm loại hình nào/s);
      assert.ok(await house('Ma Thị Dợ').getByLabel('Đăng ký').isChecked(), 'what was filled in stays');
      await house('Ma Thị Dợ').getByLabel('BHXH tự nguyện').check();
      await house('Nhà ông Ba, cạnh đình').getByLabel('BHYT hộ gia đình').check();
      await page.getByRole('button', { name: 'Ghi kết quả' }).click();
      await page.getByText('Đã ghi 2 hộ.').waitFor();
      assert.match(await text(), /3 hộ: gõ cửa 2, gặp 2, quan tâm 2, đăng ký 1/);
      assert.match(await text(), /Sổ chưa ghi lượt đăng ký BHXH tự nguyện nào của hộ từ ngày gõ cửa/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      for (const choice of await page.locator('fieldset .choices label').all()) {
        assert.ok(((await choice.boundingBox())?.height ?? 0) >= 44, 'wide enough for a thumb');
      }
      const round = page.url().split('?')[0] ?? '';
      await page.getByRole('link', { name: 'Phiếu đi hộ để in' }).click();
      assert.match(await text(), /PHIẾU ĐI TỪNG HỘ.*Nhà bà Sáu/s);
      const file = await page.request.get(`${round}/danh-sach.csv`);
      assert.match(await file.text(), /Ma Thị Dợ,,0912 345 678,Đăng ký,21\/05\/2020/);
      await page.goto(visit.at(activity));
      assert.match(await text(), /Đi từng hộ\s*\d hộ: gõ cửa/);
      await page.getByRole('link', { name: 'Các đợt đi từng hộ' }).click();
      await page.getByRole('link', { name: village }).waitFor();
      await page.context().close();
    });
  }
});
