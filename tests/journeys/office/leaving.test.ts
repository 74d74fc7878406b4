import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

onOffice('an officer who records that somebody leaves', (visit) => {
  const address = () => visit.address('/van-phong/nguoi/[id]');
  const factsOf = async (page: Page, of: RegExp): Promise<number> =>
    (await page.getByRole('listitem').allTextContents()).filter((text) => of.test(text)).length;
  const count = async (table: 'endings' | 'moves'): Promise<number> => {
    const { rowCount } = await visit.of.db.asOwner((tx) => tx.query(`select from ${table}`));
    return rowCount ?? 0;
  };

  for (const javaScriptEnabled of [false, true]) {
    it(`says why and since when cover ends, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const before = await count('endings');
      const page = await visit.open('officer', address(), { javaScriptEnabled });
      await page.getByRole('link', { name: 'Ghi việc dừng tham gia' }).click();
      await page.getByRole('button', { name: 'Ghi việc dừng tham gia' }).click();
      const missing = (await page.getByRole('alert').textContent()) ?? '';
      // That somebody has died is never what a form begins with.
      for (const field of ['Loại hình', 'Lý do', 'Ngày dừng'])
        assert.match(missing, new RegExp(`${field}: Cần điền ô này`));
      await page.getByLabel('Loại hình').selectOption('vsi');
      await page.getByLabel('Ngày dừng').fill('31/02/2020');
      await page.getByRole('button', { name: 'Ghi việc dừng tham gia' }).click();
      await page.getByText('«31/02/2020» không phải một ngày').first().waitFor();
      assert.equal(await count('endings'), before);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel('Ngày dừng').fill(javaScriptEnabled ? '15/02/2020' : '20/02/2020');
      await page.getByLabel('Lý do').selectOption('compulsory');
      await page.getByRole('button', { name: 'Ghi việc dừng tham gia' }).click();
      await page.waitForURL(visit.at(address()));
      assert.equal(await count('endings'), before + 1);
      assert.ok((await factsOf(page, /Kết thúc BHXH tự nguyện/)) > 0);
      await page.context().close();
    });

    it(`is told in a second window that it is recorded already, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const before = await count('endings');
      const page = await visit.open('officer', `${address()}/dung`, { javaScriptEnabled });
      await page.getByLabel('Loại hình').selectOption('vsi');
      await page.getByLabel('Lý do').selectOption('compulsory');
      await page.getByLabel('Ngày dừng').fill(javaScriptEnabled ? '15/02/2020' : '20/02/2020');
      await page.getByRole('button', { name: 'Ghi việc dừng tham gia' }).click();
      await page
        .getByRole('alert')
        .getByText(/Sổ đã ghi người này dừng loại hình ấy ngày/)
        .waitFor();
      assert.equal(await count('endings'), before);
      await page.context().close();
    });
  }

  it('says where somebody lives from a day on, by the name of the commune as it was then', async () => {
    const page = await visit.open('officer', `${address()}/chuyen`, { javaScriptEnabled: false });
    const move = async (commune: string, on: string): Promise<void> => {
      await page.getByLabel('Xã, phường chuyển đến').fill(commune);
      await page.getByLabel('Ngày chuyển').fill(on);
      await page.getByRole('button', { name: 'Ghi việc chuyển nơi ở' }).click();
    };
    await move('Xã Không Có', '01/03/2020');
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Xã Không Có/);
    await move('Kim Liên', '01/03/2020');
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Kim Liên, .*Nghệ An/);
    assert.equal(await count('moves'), 0);
    await move('Sông Cầu, Bắc Kạn', '01/03/2020');
    assert.equal(page.url(), visit.at(address()));
    assert.equal(await count('moves'), 1);
    assert.match((await page.getByRole('main').textContent()) ?? '', /Chuyển.*Sông Cầu/);
    await page.goto(visit.at(`${address()}/chuyen`));
    await move('Sông Cầu, Bắc Kạn', '01/03/2020');
    assert.match(
      (await page.getByRole('alert').textContent()) ?? '',
      /đã ghi người này chuyển nơi ở ngày 01\/03\/2020/,
    );
    assert.equal(await count('moves'), 1);
    await page.context().close();
  });

  it('is not offered either in roles that record neither', async () => {
    const page = await visit.open('collector', address());
    assert.equal(await page.getByRole('link', { name: 'Ghi việc dừng tham gia' }).count(), 0);
    for (const path of ['dung', 'chuyen']) {
      assert.equal((await page.goto(visit.at(`${address()}/${path}`)))?.status(), 403, path);
    }
    await page.context().close();
  });
});
