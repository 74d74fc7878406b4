import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';
import { memberForm, typeHousehold } from './household-form.ts';

onOffice('an officer who records households', (visit) => {
  const count = async (): Promise<number> => {
    const { rowCount } = await visit.of.db.asOwner((tx) => tx.query('select from people'));
    return rowCount ?? 0;
  };

  /** The household pays for four of its five: the eldest has a card of another kind. */
  async function takeMoney(page: Page, family: string): Promise<void> {
    await page.getByRole('link', { name: 'Thu tiền BHYT hộ gia đình' }).click();
    const eldest = page.getByRole('group', { name: `${family} Văn Năm` });
    await eldest.getByLabel('Diện').selectOption({ label: 'Đã có thẻ theo diện khác' });
    await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
    const price = page.getByRole('region', { name: 'Số phải đóng' });
    await price.waitFor();
    const first = 0.045 * 1_490_000 * 12;
    const total = new Intl.NumberFormat('vi').format(first * (1 + 0.7 + 0.6 + 0.5));
    assert.match((await price.textContent()) ?? '', new RegExp(`Hộ đóng ${total} đồng cho 4 người`));
    await page.getByRole('button', { name: `Ghi nhận ${total} đồng` }).click();
    await page.getByRole('status').getByText(`Đã ghi nhận ${total} đồng của 4 người.`).waitFor();
    await page.getByRole('link', { name: 'Mở hộ' }).click();
    const rows = await page.locator('tbody tr').allTextContents();
    assert.equal(rows.filter((row) => /đã đóng, tính từ tháng/.test(row)).length, 4);
  }

  for (const javaScriptEnabled of [false, true]) {
    it(`types a household of five, is told what is wrong at its field, and has them in the register, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const before = await count();
      const family = javaScriptEnabled ? 'Lý' : 'Đàm';
      const page = await visit.open('officer', '/van-phong/nguoi', { javaScriptEnabled });
      await page.getByRole('link', { name: 'Ghi hộ mới' }).click();
      await typeHousehold(page, family, ['15/05/1980', '1982', '03/2005', '20/11/2010', '31/02/1950']);
      await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
      await page.getByRole('alert').waitFor();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Ngày sinh, người thứ 5: .*31\/02\/1950/);
      assert.equal(await count(), before);
      assert.equal(await memberForm(page, 2).getByLabel('Họ và tên').inputValue(), `${family} Văn Hai`);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await memberForm(page, 5).getByLabel('Ngày sinh').fill('28/02/1950');
      await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
      await page.getByRole('heading', { name: 'Hộ gia đình' }).waitFor();
      assert.equal(await count(), before + 5);
      const rows = await page.locator('tbody tr').allTextContents();
      assert.equal(rows.length, 5);
      assert.match(rows[0] ?? '', new RegExp(`${family} Văn Năm.*28/02/1950`, 's'));
      await takeMoney(page, family);
      await page.getByRole('link', { name: `${family} Văn Một` }).click();
      assert.match((await page.getByRole('main').textContent()) ?? '', /Đăng ký tham gia BHXH tự nguyện/);
      await page.context().close();
    });
  }

  it('is asked whether somebody of that name and birth is meant, and says that it is another', async () => {
    const before = await count();
    const page = await visit.open('officer', '/van-phong/ho/moi', { javaScriptEnabled: false });
    await page.getByLabel('Xã, phường cư trú').fill('Phường Đức Xuân');
    await memberForm(page, 1).getByLabel('Họ và tên').fill('Đàm Văn Hai');
    assert.equal(await page.getByLabel('Không phải người ấy').count(), 0);
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    assert.match(
      (await page.getByRole('alert').textContent()) ?? '',
      /Sổ đã có Đàm Văn Hai, sinh 1982, ở Phường Đức Xuân/,
    );
    await page.getByLabel('Không phải người ấy').check();
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    assert.equal(await page.getByRole('heading', { name: 'Hộ gia đình' }).count(), 1);
    assert.equal(await count(), before + 1);
    await page.goBack();
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    assert.equal(await count(), before + 1, 'sent again, it is recorded once');
    await page.context().close();
  });

  it('reads beside the fields, while it types, that somebody may be recorded already', async () => {
    const page = await visit.open('officer', '/van-phong/ho/moi');
    await memberForm(page, 1).getByLabel('Họ và tên').fill('Dam Van Một');
    await memberForm(page, 1).getByLabel('Ngày sinh').fill('15/05/1980');
    await memberForm(page, 1).getByLabel('Ngày sinh').blur();
    await memberForm(page, 1)
      .getByRole('link', { name: /Có thể đã có trong sổ: Đàm Văn Một, sinh 15\/05\/1980/ })
      .waitFor();
    assert.deepEqual(await violations(page), []);
    await memberForm(page, 1).getByLabel('Ngày sinh').fill('16/05/1980');
    await memberForm(page, 1).getByLabel('Ngày sinh').blur();
    await memberForm(page, 1).getByRole('link').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is not offered the form in roles that record nobody', async () => {
    const page = await visit.open('auditor', '/van-phong/nguoi');
    assert.equal(await page.getByRole('link', { name: 'Ghi hộ mới' }).count(), 0);
    assert.equal((await page.goto(visit.at('/van-phong/ho/moi')))?.status(), 403);
    await page.context().close();
  });
});
