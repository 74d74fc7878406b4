import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Locator } from 'playwright-core';
import { violations } from './axe.ts';
import { onPortal } from './portal.ts';

const PAGE = '/kiem-tra-so-lieu';
const TEXT =
  'Đến hết năm 2020, toàn tỉnh có 6 người tham gia BHXH tự nguyện. Trong năm có 10 hội nghị với 300 lượt người dự, gồm 100 lượt người lao động và 150 lượt chủ sử dụng lao động.';

/** Its text, with each run of space as one. */
const textOf = async (found: Locator): Promise<string> =>
  ((await found.textContent()) ?? '').replace(/\s+/g, ' ').trim();

onPortal('an editor who checks a text', (visit) => {
  it('pastes it without script, and finds each number marked, explained and compared with the register', async () => {
    const page = await visit.open(PAGE, { javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'Bài viết' }).fill(TEXT);
    await page.getByLabel('Ngày đăng bài').fill('2021-01-05');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    assert.equal(await textOf(page.locator('#cho-1')), '6 người1');
    const note = await textOf(page.locator('#so-1'));
    assert.match(note, /khác \(chênh 1\): 5 hôm nay/);
    assert.match(note, /participants\(vsi, on=2020-12-31\)/);
    assert.equal(await page.getByRole('textbox', { name: 'Bài viết' }).inputValue(), TEXT);
    await page.context().close();
  });

  it('goes from a number to its note and back with the keyboard alone', async () => {
    const page = await visit.open(`${PAGE}?vi-du=1`);
    await page.locator('#cho-1').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#so-1$/);
    await page.locator('#so-1 a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#cho-1$/);
    await page.context().close();
  });

  it('finds the bulletin of this portal in agreement with its register', async () => {
    const page = await visit.open(`${PAGE}?vi-du=1`);
    assert.match(await textOf(page.locator('.answer')), /không có mâu thuẫn nào/);
    assert.equal(await page.locator('li.differs, li.contradicted').count(), 0);
    await page.context().close();
  });

  it('is told that there is nothing to check, or no number in it, or a day that is none; nothing typed is lost', async () => {
    const page = await visit.open(PAGE, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    assert.match(await textOf(page.getByRole('alert')), /Chưa có bài viết nào/);
    await page.getByRole('textbox', { name: 'Bài viết' }).fill('Cán bộ về từng thôn bản.');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    assert.match(await textOf(page.locator('.answer')), /Không tìm thấy con số nào/);
    assert.equal(await page.getByRole('textbox', { name: 'Bài viết' }).inputValue(), 'Cán bộ về từng thôn bản.');
    await page.context().close();
  });

  for (const path of [PAGE, `${PAGE}?vi-du=1`]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`reads ${path} by WCAG 2.2 AA at 320 and 1280 pixels, ${colorScheme}`, async () => {
        for (const width of [320, 1280]) {
          const page = await visit.open(path, { viewport: { width, height: 800 }, colorScheme });
          assert.deepEqual(await violations(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
          await page.context().close();
        }
      });
    }
  }
});
