import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const LIST = '/van-phong/chien-dich';

onOffice('campaigns in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const code = javaScriptEnabled ? 'CD-CO' : 'CD-KHONG';

    it(`are recorded, changed, and sum their activities, ${how}`, async () => {
      const page = await visit.open('planner', LIST, { javaScriptEnabled });
      const text = async () => (await page.locator('main').textContent()) ?? '';
      const alert = async () => (await page.getByRole('alert').textContent()) ?? '';
      await page.getByRole('link', { name: 'Ghi chiến dịch' }).click();
      await page.getByLabel('Mã chiến dịch').fill('tháng cao điểm');
      await page.getByLabel('Từ ngày').fill('1/13/2020');
      await page.getByLabel('Chỉ tiêu đăng ký').fill('0');
      await page.getByLabel('Xã, phường trong chiến dịch').fill('Xã không có');
      await page.getByRole('button', { name: 'Ghi chiến dịch này' }).click();
      const unread = await alert();
      for (const wrong of [/Từ ngày: «1\/13\/2020»/, /Đến hết ngày/, /Chỉ tiêu đăng ký: «0»/, /Tên chiến dịch/])
        assert.match(unread, wrong);
      await page.getByLabel('Tên chiến dịch').fill(`Cao điểm ${how}`);
      await page.getByLabel('Từ ngày').fill('01/06/2020');
      await page.getByLabel('Đến hết ngày').fill('31/05/2020');
      await page.getByLabel('Chỉ tiêu đăng ký').fill('5.800');
      await page.getByRole('button', { name: 'Ghi chiến dịch này' }).click();
      const refused = await alert();
      for (const wrong of [/không dùng làm mã được/, /Ngày bắt đầu 01\/06\/2020 sau/, /Không có xã, phường nào tên/])
        assert.match(refused, wrong);
      assert.equal(await page.getByLabel('Xã, phường trong chiến dịch').inputValue(), 'Xã không có');
      await page.getByLabel('Mã chiến dịch').fill(code);
      await page.getByLabel('Từ ngày').fill('01/04/2020');
      await page.getByLabel('Xã, phường trong chiến dịch').fill('');
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: 'Ghi chiến dịch này' }).click();
      await page.getByText('Đã ghi chiến dịch.').waitFor();
      assert.match(await text(), /01\/04\/2020 – 31\/05\/2020.*Cả tỉnh.*Chưa có hoạt động nào của chiến dịch này/s);

      await page.goto(visit.at('/van-phong/hoat-dong/moi'));
      await page.getByLabel('Ngày', { exact: true }).fill('05/06/2020');
      await page
        .getByLabel('Xã, phường')
        .fill((await page.locator('datalist option').first().getAttribute('value')) ?? '');
      await page.getByLabel('Chiến dịch', { exact: true }).selectOption(code);
      await page.getByLabel('Số người có mặt').fill('60');
      await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
      await page.getByText('Đã ghi hoạt động.').waitFor();
      await page.goto(visit.at(`${LIST}/${code}`));
      assert.match(await text(), /Hoạt động nào cần xem lại\?.*05\/06\/2020.*ngoài thời gian của chiến dịch/s);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByRole('link', { name: 'Lập bản mới' }).click();
      await page.getByLabel('Đến hết ngày').fill('30/06/2020');
      await page.getByRole('button', { name: 'Ghi bản mới này' }).click();
      assert.match(await alert(), /Lý do của bản mới: Bản mới cần nêu lý do/);
      await page.getByLabel('Lý do của bản mới').fill('kéo dài');
      await page.getByRole('button', { name: 'Ghi bản mới này' }).click();
      await page.getByText('Đã ghi chiến dịch.').waitFor();
      assert.doesNotMatch(await text(), /cần xem lại/);
      await page.getByRole('link', { name: 'Mở các hoạt động của chiến dịch' }).click();
      assert.match(await text(), /1 hoạt động, 60 lượt người có mặt/);
      await page.goto(visit.at(LIST));
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      const csv = await page.request.get(visit.at(`${LIST}/danh-sach.csv`));
      assert.match(await csv.text(), new RegExp(`${code},Cao điểm ${how},01/04/2020,30/06/2020,,5800,1,0,60,0,0,0`));
      await page.context().close();
    });
  }

  it('are seen by officers, managers and partners, who record none', async () => {
    for (const role of ['officer', 'manager', 'partner'] as const) {
      const page = await visit.open(role, LIST);
      assert.match((await page.locator('main').textContent()) ?? '', /Cao điểm tháng 5/);
      assert.equal(await page.getByRole('link', { name: 'Ghi chiến dịch' }).count(), 0);
      assert.equal((await page.goto(visit.at(`${LIST}/moi`)))?.status(), 403);
      assert.equal((await page.goto(visit.at(`${LIST}/KHONG-CO`)))?.status(), 404);
      await page.context().close();
    }
  });
});
