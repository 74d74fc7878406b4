import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RULES } from '#law/rules.ts';
import { PAGES } from '../support/pages.ts';
import { onPortal } from '../support/portal.ts';

/** `1.500.000`, or `2,07` where no third digit follows: numbers that an English reader reads as others. */
const VIETNAMESE_NUMBER = /(?<![\d./-])(?!0\.)\d{1,3}(?:\.\d{3})+(?![\d.])|(?<![\d.,/-])\d+,\d{1,2}(?![\d,])/;
/** Days are written as everybody in Viet Nam writes them, in both languages. */
const PROGRAMS_DAY = /\b\d{4}-\d{2}(?:-\d{2})?\b/;

const TEXT =
  'BHXH tự nguyện có 7.548 người, vượt 33,4% kế hoạch (5.658 người), gấp 2,07 lần. Năm 2019 có 3.651 người. Tăng 3.897 người.';

onPortal('an English page', (visit) => {
  /** What an English reader reads: without what is Vietnamese and says so, what is quoted as it was typed, what is for programs. */
  const shown = (html: string, page: import('playwright-core').Page) =>
    page.evaluate((html) => {
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      for (const each of main?.querySelectorAll('[lang=vi], code, textarea, style, script') ?? []) each.remove();
      for (const cell of main?.querySelectorAll('td, th, dd, dt, li, p, option') ?? []) cell.append('\n');
      return (main?.textContent ?? '').replace(/[«“][^»”]*[»”]/g, '');
    }, html);

  it('has English numbers everywhere: answers, steps, hints, problems, rules', async () => {
    const page = await visit.open('/');
    const addresses = [...Object.values(PAGES).flat(), ...RULES.map(({ id }) => `/luat/${id}`)];
    const wrong: string[] = [];
    for (const address of addresses) {
      const at = `${address}${address.includes('?') ? '&' : '?'}lang=en`;
      const text = await shown(await (await fetch(visit.at(at))).text(), page);
      for (const line of text.split('\n').map((each) => each.trim()))
        if (VIETNAMESE_NUMBER.test(line) || PROGRAMS_DAY.test(line)) wrong.push(`${at}: ${line}`);
    }
    const form = new FormData();
    form.set('bai', TEXT);
    const address = visit.at('/kiem-tra-so-lieu?lang=en');
    const headers = { origin: new URL(address).origin, accept: 'text/html' };
    const checked = await shown(await (await fetch(address, { method: 'POST', body: form, headers })).text(), page);
    assert.match(checked, /5,658/);
    for (const line of checked.split('\n'))
      if (VIETNAMESE_NUMBER.test(line.trim())) wrong.push(`checker: ${line.trim()}`);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('reads the numbers that it prints', async () => {
    const page = await visit.open('/tinh-muc-dong?lang=en');
    const income = page.getByRole('textbox', { name: 'Income to insure' });
    assert.match(await income.inputValue(), /^\d,\d{3},000$/);
    await income.fill('3,000,000');
    await page.getByRole('button', { name: 'Compute' }).first().click();
    assert.match((await page.locator('main').textContent()) ?? '', /3,000,000/);
    assert.equal(await page.getByRole('alert').count(), 0);
    await page.context().close();
  });
});
