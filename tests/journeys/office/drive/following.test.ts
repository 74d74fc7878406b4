import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

onOffice('a planner who follows a period', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    it(`reads who came and went, opens a district and what a number rests on, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const page = await visit.open('planner', '/van-phong/bang-ky', { javaScriptEnabled });
      await page.getByLabel('Từ ngày').fill('1/1/2020');
      await page.getByLabel('Đến ngày', { exact: true }).fill('30/06/2020');
      await page.getByRole('button', { name: 'Lọc' }).click();
      assert.match((await page.locator('h1').textContent()) ?? '', /Từ 01\/01\/2020 đến 30\/06\/2020/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      const cells = async (row: number): Promise<number[]> => {
        const texts = await page.locator('tbody tr').nth(row).locator('td.number').allTextContents();
        return texts.slice(0, 9).map((text) => Number(text.replace(/\D/g, '')));
      };
      const rows = await page.locator('tbody tr').count();
      const all: number[][] = [];
      for (let row = 0; row < rows; row += 1) all.push(await cells(row));
      for (const [
        opening = 0,
        joined = 0,
        returned = 0,
        lapsed = 0,
        ended = 0,
        movedIn = 0,
        movedOut = 0,
        closing,
      ] of all) {
        assert.equal(opening + joined + returned + movedIn - lapsed - ended - movedOut, closing);
      }
      const whole = all.at(-1) ?? [];
      assert.ok((whole[7] ?? 0) > 0, 'somebody is covered');
      assert.deepEqual(
        whole.slice(0, 8),
        whole.slice(0, 8).map((_, index) => all.slice(0, -1).reduce((sum, row) => sum + (row[index] ?? 0), 0)),
      );
      const last = page.locator('tbody tr').last();
      const closing = (await last.locator('td.number').nth(7).textContent())?.trim() ?? '';
      await last.locator('td.number').nth(7).getByRole('link').click();
      assert.equal((await page.locator('.answer').textContent())?.trim(), closing);
      assert.match((await page.locator('main').textContent()) ?? '', /participants\(vsi, area=06, on=2020-06-30\)/);
      await page.goBack();
      await page.locator('tbody th a').first().click();
      assert.match(page.url(), /don-vi=\d+/);
      assert.match((await page.locator('.answer').textContent()) ?? '', /^(Thành phố|Huyện|Thị xã)/);
      await page.context().close();
    });
  }

  it('is told what cannot be read or asked, and takes the table along', async () => {
    const page = await visit.open('planner', '/van-phong/bang-ky?tu=31/02/2020&den=01/01/2020&biet-den=x', {
      javaScriptEnabled: false,
    });
    const said = (await page.getByRole('alert').textContent()) ?? '';
    assert.match(said, /«31\/02\/2020» không phải một ngày.*«x» không phải một ngày/s);
    await page.goto(visit.at('/van-phong/bang-ky?tu=02/01/2020&den=01/01/2020&biet-den=01/01/2999'));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /trước khi bắt đầu.*Chưa ai biết/s);
    await page.goto(visit.at('/van-phong/bang-ky?tu=01/01/2020&den=30/06/2020'));
    const csv = await page.request.get(
      visit.at((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''),
    );
    assert.match(
      await csv.text(),
      /^\uFEFFĐơn vị,Được giao,Đầu kỳ,.*\r\n.*Huyện Na Rì,chưa giao,.*\r\nCộng Tỉnh Bắc Kạn,4 người đang tham gia \(UBND\),/s,
    );
    await page.goto(visit.at('/van-phong/bang-ky?tu=x&don-vi=061'));
    assert.equal(await page.getByLabel('Đơn vị', { exact: true }).inputValue(), '061', 'what was typed is never lost');
    await page.goto(visit.at('/van-phong/bang-ky?don-vi=xã không có'));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /«xã không có»/);
    await page.goto(visit.at('/van-phong/bang-ky/so?bieu-thuc=participants(xyz)'));
    assert.match((await page.locator('main').textContent()) ?? '', /xyz/);
    assert.equal((await page.goto(visit.at('/van-phong/bang-ky/so')))?.status(), 200);
    await page.context().close();
    const editor = await visit.open('editor', '/van-phong');
    assert.equal((await editor.goto(visit.at('/van-phong/bang-ky')))?.status(), 403);
    await editor.context().close();
  });
});
