import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onOffice } from '../../support/office.ts';
import { PASSWORD } from '../../support/officers.ts';

const PAGE = '/van-phong/tai-khoan/cua-toi/lich';

onOffice('somebody who follows activities in a calendar of their own', (visit) => {
  it('comes from the calendar, makes an address, sees it once, and takes it back, without script', async () => {
    const page = await visit.open('officer', '/van-phong/hoat-dong/lich', { javaScriptEnabled: false });
    const text = async () => (await page.locator('main').textContent()) ?? '';
    await page.getByRole('link', { name: 'Theo dõi bằng lịch của tôi' }).click();
    assert.match(await text(), /Chưa có địa chỉ nào/);
    const submit = async () => {
      const proof = page.locator('input[autocomplete=current-password]');
      if ((await proof.count()) > 0) await proof.fill(PASSWORD);
      await page.getByRole('button', { name: 'Tạo địa chỉ' }).click();
    };
    await submit();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Tên: Cần đặt tên/);
    await page.getByLabel('Tên').fill('Điện thoại của tôi');
    await submit();
    const address = (await page.locator('code').textContent()) ?? '';
    assert.match(address, /\/lich\/[\w-]{43}\.ics$/);
    assert.equal((await fetch(address)).status, 200);
    await page.goto(visit.at(PAGE));
    assert.doesNotMatch(await page.content(), new RegExp(address.slice(-47, -4)));
    assert.match(await text(), /Điện thoại của tôi.*đang dùng được.*Đọc lần cuối/s);
    await page.goto(visit.at(`${PAGE}?lang=en`));
    assert.match(await text(), /Addresses of my calendars.*in force.*Last read/s);
    await page.goto(visit.at(`${PAGE}?lang=vi`));
    await page.getByRole('button', { name: 'Thu hồi «Điện thoại của tôi»' }).click();
    assert.match(await text(), /Đã thu hồi\. Từ lần đọc tiếp theo/);
    assert.equal((await fetch(address)).status, 404);
    await page.context().close();
  });

  it('is told so where their office sees no activities', async () => {
    const page = await visit.open('editor', PAGE);
    const text = (await page.locator('main').textContent()) ?? '';
    assert.match(text, /không xem hoạt động/);
    assert.equal(await page.getByRole('button', { name: 'Tạo địa chỉ' }).count(), 0);
    await page.context().close();
  });
});
