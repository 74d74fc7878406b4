import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Locator } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onPortal } from '../../support/portal.ts';

const PAGE = '/kiem-tra-so-lieu';
const TEXT = 'Đến hết năm 2020, toàn tỉnh có 6 người tham gia BHXH tự nguyện.';
/** 49 bytes. */
const SENTENCE = 'Cán bộ về từng thôn bản của huyện.\n';
const CONTRADICTION =
  'Đến hết năm 2020, có 310 người tham gia BHXH, trong đó BHXH tự nguyện 205 người và BHXH bắt buộc 99 người.';
const UNDATED = 'Toàn tỉnh có 6 người tham gia BHXH tự nguyện, đạt 120% kế hoạch. BHYT hộ gia đình có 3 người.';

/** Its text, with each run of space as one. */
const textOf = async (found: Locator): Promise<string> =>
  ((await found.textContent()) ?? '').replace(/\s+/g, ' ').trim();

onPortal('an editor who checks a text', (visit) => {
  it('pastes it without script, and finds each number marked, explained and compared with the register', async () => {
    const page = await visit.open(PAGE, { javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'Bài viết' }).fill(TEXT);
    await page.getByLabel('Ngày đăng bài').fill('2021-01-05');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    assert.equal(await textOf(page.locator('mark#cho-1')), '6 người1');
    const note = await textOf(page.locator('#so-1'));
    assert.match(note, /Hiểu là: đúng 6 người, số đang có, BHXH tự nguyện, 31\/12\/2020, Bắc Kạn/);
    assert.match(note, /khác: bài viết nhiều hơn 1 người; hôm nay sổ ghi 5/);
    const binding = page.getByRole('textbox', { name: 'Biểu thức gắn số 1 vào sổ' });
    assert.equal(await binding.inputValue(), 'participants(vsi, on=2020-12-31)');
    assert.equal(await page.getByRole('textbox', { name: 'Bài viết' }).inputValue(), TEXT);
    await page.context().close();
  });

  it('is told which numbers contradict each other, what they would have to be and how sure that is', async () => {
    const page = await visit.open(PAGE);
    await page.getByRole('textbox', { name: 'Bài viết' }).fill(CONTRADICTION);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    assert.match(await textOf(page.locator('.answer')), /1 chỗ mâu thuẫn/);
    assert.deepEqual(await violations(page), []);
    const sum = await textOf(page.locator('#phep-tinh-1'));
    assert.match(sum, /Mâu thuẫn: 205 \+ 99 = 304; bài viết ghi «310 người»/);
    assert.match(sum, /phải là 304 người\. Chắc chắn/);
    assert.equal(await textOf(page.locator('mark.contradicted')), '310 người1');
    await page.locator('li.contradicted').getByRole('link', { name: 'phép tính 1' }).click();
    await page.waitForURL(/#phep-tinh-1$/);
    await page.context().close();
  });

  it('corrects the reading of a number in its place without script, once for all that follow it', async () => {
    const page = await visit.open(PAGE, { javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'Bài viết' }).fill(UNDATED);
    await page.getByLabel('Ngày đăng bài').fill('2021-02-05');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const [first, last] = [page.locator('#so-1'), page.locator('#so-3')];
    assert.match(await textOf(first), /BHXH tự nguyện, năm 2021, Bắc Kạn/);
    await first.getByText('Sửa cách hiểu số này').click();
    await first.getByLabel('Thời gian').fill('31/12/2020');
    await first.getByRole('button', { name: 'Kiểm tra lại' }).click();
    assert.match(page.url(), /#so-1$/);
    assert.match(await textOf(first), /số đang có, BHXH tự nguyện, 31\/12\/2020, Bắc Kạn \(đã sửa\)/);
    assert.match(await textOf(first), /khác: bài viết nhiều hơn 1/);
    assert.match(await textOf(last), /BHYT hộ gia đình, 31\/12\/2020/);
    await last.getByText('Sửa cách hiểu số này').click();
    await last.getByLabel('Loại hình').selectOption('BHTN');
    await last.getByRole('button', { name: 'Kiểm tra lại' }).click();
    assert.match(await textOf(last), /thất nghiệp \(BHTN\), 31\/12\/2020/);
    assert.match(await textOf(first), /31\/12\/2020/);
    assert.match(await textOf(page.locator('.answer')), /Đã sửa cách hiểu ở 2 con số/);
    await page.getByRole('button', { name: 'Bỏ mọi chỗ sửa' }).click();
    assert.match(await textOf(first), /năm 2021/);
    await page.context().close();
  });

  it('is told at the field of a time that cannot be read, and what was typed stays', async () => {
    const page = await visit.open(PAGE);
    await page.getByRole('textbox', { name: 'Bài viết' }).fill(UNDATED);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const note = page.locator('#so-2');
    await note.getByText('Sửa cách hiểu số này').click();
    await note.getByLabel('Thời gian').fill('31/02/2021');
    await note.getByRole('button', { name: 'Kiểm tra lại' }).click();
    assert.match(await textOf(page.getByRole('alert')), /Số 2: thời gian viết như/);
    assert.equal(await note.getByLabel('Thời gian').inputValue(), '31/02/2021');
    assert.equal(await note.getByLabel('Thời gian').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });

  it('goes from a number to its note, its expression and back with the keyboard alone', async () => {
    const page = await visit.open(`${PAGE}?vi-du=1`, { javaScriptEnabled: false });
    await page.locator('#cho-1 a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#so-1$/);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#gan-1:focus').count(), 1);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#so-1 summary:focus').count(), 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#cho-1$/);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#cho-1 a:focus').count(), 1);
    await page.context().close();
  });

  it('finds the bulletin of this portal in agreement with its register', async () => {
    const page = await visit.open(`${PAGE}?vi-du=1`);
    assert.match(await textOf(page.locator('.answer')), /không có mâu thuẫn nào/);
    assert.equal(await page.locator('li.differs, li.contradicted').count(), 0);
    await page.context().close();
  });

  it('sends a text of almost 40 kB whole, and is told where one is longer, however long', async () => {
    const post = async (text: string) => {
      const body = new FormData();
      body.set('bai', text);
      const address = visit.at(PAGE);
      const headers = { origin: new URL(address).origin, accept: 'text/html' };
      return (await fetch(address, { method: 'POST', body, headers })).text();
    };
    assert.match(await post(SENTENCE.repeat(800)), /Không tìm thấy con số nào/);
    assert.match(await post(SENTENCE.repeat(1_000)), /dài hơn 40 kB/);
    assert.match(await post(SENTENCE.repeat(20_000)), /dài hơn 40 kB/);
  });

  it('is told that there is nothing to check, or no number in it, or a day that is none; nothing typed is lost', async () => {
    const page = await visit.open(PAGE, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    assert.match(await textOf(page.getByRole('alert')), /Cần điền ô này/);
    await page.getByRole('textbox', { name: 'Bài viết' }).fill('Cán bộ về từng thôn bản.');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    assert.match(await textOf(page.locator('.answer')), /Không tìm thấy con số nào/);
    assert.equal(await page.getByRole('textbox', { name: 'Bài viết' }).inputValue(), 'Cán bộ về từng thôn bản.');
    await page.context().close();
  });
});
