import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

onOffice('a collector at the desk', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');

  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const [fromMonth, paidOn, until] = javaScriptEnabled
      ? ['03/2027', '26/11/2026', '05/2027']
      : ['12/2026', '26/11/2026', '02/2027'];

    it(`reads the price, takes the money, and the record has it, ${how}`, async () => {
      const page = await visit.open('collector', person(), { javaScriptEnabled });
      await page.getByRole('link', { name: 'Thu tiền BHXH tự nguyện' }).click();
      assert.equal(await page.locator('h1').textContent(), 'Thu BHXH tự nguyện của Ma Thị Dợ');
      await page.getByLabel('Thu nhập').fill('1tr4');
      await page.getByLabel('Đóng cho').selectOption('3');
      await page.getByLabel('Từ tháng').fill('13/2026');
      await page.getByLabel('Ngày thu tiền').fill('31/02/2026');
      await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
      const unread = (await page.getByRole('alert').textContent()) ?? '';
      assert.match(unread, /Từ tháng: «13\/2026» không phải một tháng/);
      assert.match(unread, /Ngày thu tiền: «31\/02\/2026»/);
      assert.equal(await page.getByLabel('Thu nhập').inputValue(), '1tr4');
      await page.getByLabel('Từ tháng').fill(fromMonth ?? '');
      await page.getByLabel('Ngày thu tiền').fill(paidOn ?? '');
      await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
      assert.match(
        (await page.getByRole('alert').textContent()) ?? '',
        /Thu nhập 1.400.000 đồng thấp hơn mức thấp nhất/,
      );
      await page.getByLabel('Thu nhập').fill('1,5 triệu');
      await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
      const price = (await page.locator('section[aria-labelledby=gia]').textContent()) ?? '';
      assert.match(price, new RegExp(`Người tham gia đóng 792.000 đồng cho các tháng ${fromMonth} đến ${until}`));
      assert.match(price, /Nhà nước hỗ trợ\s*198.000/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel('Số biên lai').fill(`BL-${how.length}`);
      await page.getByRole('button', { name: 'Ghi nhận 792.000 đồng' }).click();
      await page.getByText(/Đã ghi nhận 792.000 đồng/).waitFor();
      await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
      const record = (await page.locator('main').textContent()) ?? '';
      assert.match(record, /792.000/);
      assert.match(record, new RegExp(`BL-${how.length}`));
      await page.context().close();
    });
  }

  it('is told what is paid already, before any money is taken', async () => {
    const query = 'thu-nhap=1500000&ky=1&tu-thang=01/2027&ngay-thu=26/11/2026';
    const page = await visit.open('collector', `${person()}/thu?${query}`);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Đã đóng rồi: tháng 01\/2027/);
    assert.equal(await page.getByRole('button', { name: /Ghi nhận/ }).count(), 0);
    await page.context().close();
  });

  it('asks for the months of what is paid once, and is refused by the law where a rate is not known', async () => {
    const page = await visit.open('collector', `${person()}/thu`, { javaScriptEnabled: false });
    await page.getByLabel('Đóng cho').selectOption('advance');
    await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Số tháng: .*phải ghi số tháng/);
    await page.getByLabel('Số tháng', { exact: true }).fill('30');
    await page.getByLabel('Ngày thu tiền').fill('10/08/2025');
    await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Số tháng: 30 tháng không phải số năm tròn/);
    await page.getByLabel('Số tháng', { exact: true }).fill('24');
    await page.getByLabel('Từ tháng').fill('09/2030');
    await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
    assert.match(
      (await page.locator('section[aria-labelledby=gia]').textContent()) ?? '',
      /các tháng 09\/2030 đến 08\/2032/,
    );
    await page.context().close();
  });

  it('takes back what was recorded wrong, with a reason that stays to be read', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const page = await visit.open('collector', person(), { javaScriptEnabled });
      const links = page.getByRole('link', { name: 'Huỷ khoản này' });
      const before = await links.count();
      await links.first().click();
      const title = (await page.locator('h1').textContent()) ?? '';
      assert.match(title, /Huỷ khoản: /);
      await page.getByRole('button', { name: 'Huỷ khoản này' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Lý do: Cần nêu lý do/);
      await page.getByLabel('Lý do').fill('nhầm số tháng');
      await page.getByRole('button', { name: 'Huỷ khoản này' }).click();
      await page.getByText('Đã huỷ. Tháng ấy nay chưa đóng.').waitFor();
      const address = page.url();
      await page.getByRole('link', { name: 'Về hồ sơ' }).click();
      assert.match((await page.locator('main').textContent()) ?? '', /nhầm số tháng/);
      assert.equal(await links.count(), before - 1);
      await page.goto(address);
      assert.match((await page.locator('main').textContent()) ?? '', /đã được huỷ từ trước/);
      await page.context().close();
    }
  });

  it('is not asked for money by roles that take none', async () => {
    const page = await visit.open('auditor', person());
    assert.equal(await page.getByRole('link', { name: 'Thu tiền BHXH tự nguyện' }).count(), 0);
    const refused = await page.goto(visit.at(`${person()}/thu`));
    assert.equal(refused?.status(), 403);
    await page.context().close();
  });

  it('does not take it twice where the form is sent twice, and not at another price than was shown', async () => {
    const { of } = visit;
    const count = async (): Promise<number> => {
      const { rows } = await of.db.asOwner((tx) => tx.query('select count(*)::int as count from contributions'));
      return rows[0].count;
    };
    const before = await count();
    const page = await visit.open('collector', `${person()}/thu`);
    const send = (given: Record<string, string>) =>
      page.request.post(visit.at(`${person()}/thu`), {
        headers: { accept: 'text/html', origin: visit.at('/').replace(/\/$/, '') },
        form: {
          ...{ id: '01930000-0000-4000-8000-000000000777', 'thu-nhap': '1500000', ky: '1', 'tu-thang': '06/2027' },
          ...{ 'ngay-thu': '26/11/2026', 'so-tien': '264000', 'bien-lai': '' },
          ...given,
        },
      });
    const other = await send({ 'so-tien': '1' });
    assert.match(await other.text(), /Số tiền phải đóng là 264.000 đồng, không phải 1 đồng như lúc hỏi/);
    assert.equal(await count(), before);
    for (const words of [/Đã ghi nhận 264.000 đồng/, /đã được ghi từ trước/]) {
      assert.match(await (await send({})).text(), words);
    }
    assert.equal(await count(), before + 1);
    await page.context().close();
  });
});
