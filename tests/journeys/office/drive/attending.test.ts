import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

onOffice('who was at an activity, by person', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    it(`is recorded from the sheet that was signed, and taken back, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const record = visit.address('/van-phong/hoat-dong/[activity]');
      const page = await visit.open('officer', record, { javaScriptEnabled, viewport: { width: 360, height: 760 } });
      const text = async () => (await page.locator('main').textContent()) ?? '';
      await page.getByRole('link', { name: 'Người được mời, người có mặt' }).click();
      assert.match(await text(), /Chưa ghi ai theo từng người/);
      await page.getByRole('button', { name: 'Ghi những người đã chọn' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Hãy chọn ít nhất một người/);
      await page.getByLabel('Tên').fill('khong co ai');
      await page.getByRole('button', { name: 'Lọc' }).click();
      assert.match(await text(), /Không có ai như vậy ở xã này/);
      await page.getByLabel('Tên').fill('ma thi');
      await page.getByRole('button', { name: 'Lọc' }).click();
      await page.getByRole('checkbox', { name: 'Ma Thị Dợ' }).check();
      await page.getByRole('button', { name: 'Ghi những người đã chọn' }).click();
      await page.getByText('Đã ghi.').waitFor();
      assert.match(await text(), /1 người đã ký tên có mặt, 0 người được mời chưa thấy ký, 0 người đăng ký/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.goto(visit.at(record));
      assert.match(await text(), /Trong những người đã ký tên, ai tham gia\?/);
      await page.getByRole('link', { name: 'Người được mời, người có mặt' }).click();
      await page.getByText('Bỏ ra một người ghi nhầm').click();
      await page.getByRole('button', { name: 'Ghi nhầm, bỏ ra' }).click();
      await page.getByText('Chưa ghi ai theo từng người').waitFor();
      await page.context().close();
    });
  }
});
