import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { violations } from '../../support/axe.ts';
import { addDoubled, type Doubled } from '../../support/doubled-people.ts';
import { onOffice } from '../../support/office.ts';
import { deskOf } from '../../support/register.ts';
import { pay } from '../../support/subjects.ts';

onOffice('an officer who finds somebody twice', (visit) => {
  const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const doubled = async (name: string): Promise<Doubled> => {
    const { of } = visit;
    const mai = await addDoubled(of);
    await of.db.asOwner((tx) =>
      tx.query('update people set full_name = $1 where id = any ($2)', [name, [mai.kept, mai.double]]),
    );
    assert.ok((await pay(deskOf(of.db), mai.kept, { of: '2021-01' })).ok);
    assert.ok((await pay(deskOf(of.db), mai.double, { of: '2021-02' })).ok);
    return mai;
  };

  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const name = javaScriptEnabled ? 'Triệu Thị Kiều' : 'Đặng Thị Sen';

    it(`compares two records, merges them with a reason, and undoes it, ${how}`, async () => {
      const { kept, double } = await doubled(name);
      const page = await visit.open('officer', `/van-phong/nguoi/${double}`, { javaScriptEnabled });
      await page.getByRole('link', { name: 'Hồ sơ trùng của người này' }).click();
      assert.match(await main(page), /cùng tên, ngày và tháng sinh đảo nhau, khác xã/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByRole('link', { name: 'So sánh' }).click();
      assert.match(await main(page), /Hồ sơ này05\/02\/1985|02\/05\/1985/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel('Giữ hồ sơ').selectOption(kept);
      await press(page, 'Gộp hai hồ sơ');
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Lý do gộp: Cần nêu lý do/);
      assert.equal(await page.getByLabel('Giữ hồ sơ').inputValue(), kept, 'what was chosen is not lost');
      await page.getByLabel('Lý do gộp').fill('cùng giấy khai sinh');
      await press(page, 'Gộp hai hồ sơ');
      await page.getByText('Đã gộp. Hai hồ sơ nay được đếm là một người.').waitFor();
      assert.match(await main(page), /đã được gộp vào hồ sơ của .* Lý do: cùng giấy khai sinh/s);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);

      await page.goto(visit.at(`/van-phong/nguoi/${double}`));
      assert.match(await main(page), new RegExp(`Hồ sơ này đã được gộp vào hồ sơ của ${name}`));
      await page.locator('main').getByRole('link', { name, exact: true }).click();
      assert.equal(new URL(page.url()).pathname, `/van-phong/nguoi/${kept}`);
      assert.match(await main(page), /đã được gộp vào hồ sơ này/);
      await page.goto(visit.at(`/van-phong/nguoi?tim=${encodeURIComponent(name)}`));
      assert.equal(
        await page.locator('main').getByRole('link', { name, exact: true }).count(),
        2,
        'search leads to both',
      );

      await page.goto(visit.at(`/van-phong/nguoi/${kept}/gop`));
      await press(page, 'Tách hai hồ sơ');
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Lý do tách: Cần nêu lý do/);
      await page.getByLabel('Lý do tách').fill('hai chị em');
      await press(page, 'Tách hai hồ sơ');
      await page.getByText('Đã tách.').waitFor();
      assert.doesNotMatch(await main(page), /So sánh/, 'nobody is asked about the two again');
      await page.context().close();
      const verified = await verifyRegister(deskOf(visit.of.db));
      assert.deepEqual(
        verified.filter(({ differences }) => differences > 0),
        [],
      );
    });
  }

  it('says that two records are of two people, and is not asked again', async () => {
    const { kept, double } = await doubled('Bàn Thị Lan');
    const page = await visit.open('officer', `/van-phong/nguoi/${kept}/gop?voi=${double}`, {
      javaScriptEnabled: false,
    });
    await press(page, 'Không phải một người');
    assert.match(await main(page), /Đã ghi nhớ: đây là hai người/);
    assert.doesNotMatch(await main(page), /Có thể trùng với/);
    await page.goto(visit.at(`/van-phong/nguoi/${double}/gop`));
    assert.match(await main(page), /Không thấy hồ sơ nào khác giống tên/);
    await page.context().close();
  });

  it('is told why two records cannot be merged, and opens nothing that is not there', async () => {
    const one = await doubled('Chu Thị Hoa');
    const page = await visit.open('officer', `/van-phong/nguoi/${one.kept}/gop?voi=${one.double}`);
    const stale = await visit.open('officer', `/van-phong/nguoi/${one.kept}/gop?voi=${one.double}`);
    for (const each of [page, stale]) {
      await each.getByLabel('Lý do gộp').fill('trùng');
      await press(each, 'Gộp hai hồ sơ');
    }
    assert.match(
      (await stale.getByRole('alert').textContent()) ?? '',
      /Hồ sơ này đã được gộp vào hồ sơ của Chu Thị Hoa/,
    );
    const status = async (path: string) => (await page.goto(visit.at(path)))?.status();
    assert.equal(await status(`/van-phong/nguoi/${one.kept}/gop?voi=01930000-0000-4000-8000-00000000abcd`), 404);
    assert.equal(await status(`/van-phong/nguoi/${one.kept}/gop?voi=khong-phai`), 200);
    assert.equal(await status('/van-phong/nguoi/khong-phai/gop'), 404);
    const forged = await page.request.post(visit.at(`/van-phong/nguoi/${one.kept}/gop?/tach`), {
      headers: { accept: 'text/html', origin: visit.at('/').replace(/\/$/, '') },
      form: { 'lan-gop': 'khong-phai', 'ly-do-tach': 'x' },
    });
    assert.equal(forged.status(), 404);
    await page.context().close();
    await stale.context().close();
    const collector = await visit.open('collector', `/van-phong/nguoi/${one.kept}`);
    assert.equal(await collector.getByRole('link', { name: 'Hồ sơ trùng của người này' }).count(), 0);
    await collector.context().close();
  });
});
