import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays, dayInVietNam } from '#base/dates.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';
import { deskOf } from '../../support/register.ts';
import { typeHousehold } from './household-form.ts';

onOffice('a household that pays by VietQR', (visit) => {
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const paidByCode = async () => {
    const { rows } = await visit.of.db.asOwner((tx) =>
      tx.query<{ reference: string; amount: number; count: number }>(
        `select reference, sum(amount)::float8 as amount, count(*)::int as count from money_taken
          where means = 'vietqr' group by reference order by min(recorded_at)`,
      ),
    );
    return rows;
  };

  // A register of people who are, in which today is today.
  before(() => visit.of.db.asOwner((tx) => tx.query('update registers set made_up = false')));

  /** How many people of the commune are covered now, and once new cards work. */
  async function covered(): Promise<number[]> {
    const today = dayInVietNam(new Date());
    const days = { vsi: today, hhi: addDays(today, 40) };
    const texts = Object.entries(days).map(([scheme, on]) => `participants(${scheme}, area=01840, on=${on})`);
    const figures = await evaluateTexts(deskOf(visit.of.db), texts, new Date());
    return figures.map((each) => (each.ok ? Number(each.value.value) : assert.fail()));
  }

  it('has no code before the officer records the account of the office', async () => {
    const page = await visit.open('officer', `${visit.address('/van-phong/nguoi/[id]')}/thu`, {
      javaScriptEnabled: false,
    });
    assert.match(await mainOf(page), /Chưa có mã VietQR: đơn vị chưa ghi tài khoản nhận tiền/);
    await page.getByLabel('Trả bằng').selectOption('vietqr');
    await page.getByRole('button', { name: /Ghi nhận .* đồng/ }).click();
    assert.match(
      (await page.getByRole('alert').textContent()) ?? '',
      /Trả bằng: Đơn vị chưa có tài khoản ngân hàng nào/,
    );
    await page.goto(visit.at('/van-phong/chot-so'));
    await page.getByRole('link', { name: 'Tiền chuyển khoản vào tài khoản nào?' }).click();
    await page.getByLabel('Ngân hàng').selectOption('970436');
    await page.getByLabel('Số tài khoản').fill('số 12');
    await page.getByLabel('Chủ tài khoản').fill('BAO HIEM XA HOI');
    await page.getByLabel('Dùng từ ngày').fill('01/01/2020');
    await page.getByRole('button', { name: 'Ghi tài khoản' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /«số 12» không phải số tài khoản/);
    await page.getByLabel('Số tài khoản').fill('1017 595 600');
    await page.getByRole('button', { name: 'Ghi tài khoản' }).click();
    assert.match(await mainOf(page), /Đã ghi tài khoản\..*Cơ quan BHXH.*Vietcombank.*1017595600/);
    await page.getByRole('button', { name: 'Rút lại' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Lý do: Cần điền ô này/);
    await page.getByLabel('Lý do').fill('tài khoản của đơn vị khác');
    await page.getByRole('button', { name: 'Rút lại' }).click();
    assert.match(await mainOf(page), /Đã rút lại: tài khoản của đơn vị khác.*Đã rút lại\./);
    await page.getByLabel('Ngân hàng').selectOption('970436');
    await page.getByLabel('Số tài khoản').fill('1017595600');
    await page.getByLabel('Chủ tài khoản').fill('BAO HIEM XA HOI');
    await page.getByLabel('Dùng từ ngày').fill('01/01/2020');
    await page.getByRole('button', { name: 'Ghi tài khoản' }).click();
    await page.context().close();
  });

  /** Reads what the code on the page says, from the text below it and from the squares themselves. */
  async function shownCode(page: Page): Promise<{ amount: string; reference: string }> {
    const code = page.locator('details', { hasText: 'Mã VietQR của khoản này' });
    if ((await code.getAttribute('open')) === null) await code.locator('summary').click();
    const said = ((await code.textContent()) ?? '').replace(/\s+/g, ' ');
    const [, amount = '', reference = ''] = /Số tiền ?([\d.]+) đồng.*Nội dung chuyển khoản ?(BP\w+)/.exec(said) ?? [];
    assert.equal(await code.getByRole('img', { name: `Mã VietQR: ${amount} đồng` }).count(), 1);
    return { amount: amount.replaceAll('.', ''), reference };
  }

  for (const javaScriptEnabled of [false, true]) {
    it(`is registered, two of its five enrol in both schemes, and the figures of the commune move at once, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const family = javaScriptEnabled ? 'Lục' : 'Triệu';
      const page = await visit.open('officer', '/van-phong/ho/moi', { javaScriptEnabled });
      const [social = 0, health = 0] = await covered();
      await typeHousehold(page, family, ['15/05/1980', '1982', '03/2005', '20/11/2010', '28/02/1950']);
      await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
      await page.getByRole('heading', { name: 'Hộ gia đình' }).waitFor();
      const household = page.url();
      const codes = await paidByCode();

      await page.getByRole('link', { name: 'Thu tiền BHYT hộ gia đình' }).click();
      await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
      const card = await shownCode(page);
      await page.getByLabel('Trả bằng').selectOption('vietqr');
      await page.getByRole('button', { name: /Ghi nhận .* đồng/ }).click();
      await page
        .getByRole('status')
        .getByText(/Đã ghi nhận .* của 5 người/)
        .waitFor();

      const paid = [card];
      for (const name of ['Một', 'Hai']) {
        await page.goto(household);
        await page.getByRole('link', { name: `${family} Văn ${name}` }).click();
        await page.getByRole('link', { name: 'Thu tiền BHXH tự nguyện' }).click();
        paid.push(await shownCode(page));
        if (javaScriptEnabled && name === 'Một') assert.deepEqual(await violations(page), []);
        await page.getByLabel('Trả bằng').selectOption('vietqr');
        await page.getByRole('button', { name: /Ghi nhận .* đồng/ }).click();
        await page
          .getByRole('status')
          .getByText(/Đã ghi nhận/)
          .waitFor();
      }
      const found = (await paidByCode()).slice(codes.length);
      assert.deepEqual(
        found.map(({ reference, amount, count }) => [reference, String(amount), count]),
        paid.map(({ reference, amount }, index) => [reference, amount, index === 0 ? 5 : 1]),
      );
      assert.deepEqual(await covered(), [social + 2, health + 5]);
      await page.context().close();
    });
  }

  it('is helped by a collector who advances the money and gets it back in two parts', async () => {
    const page = await visit.open('collector', `${visit.address('/van-phong/nguoi/[id]')}/thu`);
    await page.getByLabel('Ai trả').selectOption('other');
    await page.getByRole('button', { name: /Ghi nhận .* đồng/ }).click();
    await page.getByRole('alert').getByText('Người khác trả thì ghi ai trả.').waitFor();
    await page.getByLabel('Ai trả').selectOption('collector');
    await page.getByRole('button', { name: /Ghi nhận .* đồng/ }).click();
    await page
      .getByRole('status')
      .getByText(/Đã ghi nhận/)
      .waitFor();
    await page.goto(visit.at('/van-phong/chot-so'));
    assert.match(await mainOf(page), /0 người đang giữ 0 đồng/);
    await page.getByRole('link', { name: 'Hộ nào còn nợ tiền ứng trước?' }).click();
    const [, open = ''] = /1 khoản, còn ([\d.]+) đồng/.exec(await mainOf(page)) ?? [];
    const whole = Number(open.replaceAll('.', ''));
    assert.ok(whole > 0);
    const giveBack = async (amount: number): Promise<void> => {
      await page.getByLabel('Số tiền trả lại').fill(String(amount));
      await page.getByRole('button', { name: 'Ghi nhận trả lại' }).click();
    };
    await giveBack(0);
    await page
      .getByRole('alert')
      .getByText(/Số tiền trả lại:/)
      .waitFor();
    assert.equal(await page.getByLabel('Số tiền trả lại').inputValue(), '0', 'what was typed stays');
    await giveBack(whole + 1);
    await page
      .getByRole('alert')
      .getByText(/Hộ còn phải trả lại/)
      .waitFor();
    assert.deepEqual(await violations(page), []);
    await giveBack(100_000);
    await page.getByRole('status').getByText('Đã ghi nhận hộ trả lại tiền.').waitFor();
    await giveBack(whole - 100_000);
    await page.getByText('Không có khoản ứng trước nào chưa được trả lại.').waitFor();
    await page.getByRole('button', { name: 'Rút lại' }).click();
    await page.getByRole('alert').getByText('Lần trả lại: Cần điền ô này').waitFor();
    await page.getByLabel('Lần trả lại', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Lý do').fill('gõ nhầm số tiền');
    await page.getByRole('button', { name: 'Rút lại' }).click();
    await page.getByRole('status').getByText('Đã rút lại').waitFor();
    assert.match(await mainOf(page), /1 khoản, còn .*Đã rút lại: gõ nhầm số tiền/);
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
});
