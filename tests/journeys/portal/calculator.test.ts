import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { onPortal } from '../../support/portal.ts';

const PAGE = '/tinh-muc-dong';
const HOUSEHOLD = '/tinh-bhyt-ho-gia-dinh';
const FULL = `${PAGE}?thu-nhap=3.000.000&ngay=2026-11-23&ky=3&nhom=poor&nhom=ethnic_minority&dia-phuong=10&sinh=1985-05&da-dong=36&nam-dong=17`;
const UNREADABLE = `${PAGE}?thu-nhap=abc&ngay=2026-02-30&ky=2&nhom=x&so-thang=a&da-ho-tro=-1&dia-phuong=101&gioi-tinh=x&sinh=85&da-dong=x&nam-dong=99`;
const HOUSEHOLD_2026 = `${HOUSEHOLD}?ngay=2026-11-23&so-thang=12`;

/** The cells of each row, with a bar between them. */
const rowsOf = (page: Page, table: string): Promise<string[]> =>
  page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | ')));

const tidied = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

onPortal('somebody who asks what to pay', (visit) => {
  const withoutScript = (path: string): Promise<Page> => visit.open(path, { javaScriptEnabled: false });
  const answerOf = async (page: Page): Promise<string> => tidied(await page.locator('#tra-loi').textContent());
  const answer = async (path: string): Promise<string> => {
    const page = await withoutScript(path);
    const text = await answerOf(page);
    await page.context().close();
    return text;
  };

  it('fills the form without script, and reads the answer first; the address holds the choice', async () => {
    const page = await withoutScript(PAGE);
    await page.getByLabel('Thu nhập chọn để đóng').fill('3 triệu');
    await page.getByLabel('Ngày đóng').fill('23/11/2026');
    await page.getByLabel('Kỳ đóng').selectOption('12');
    await page.getByLabel('Hộ nghèo').check();
    await page.getByRole('button', { name: 'Tính' }).click();
    assert.equal(await answerOf(page), 'Bạn đóng 5.940.000 đồng cho 12 tháng, Nhà nước hỗ trợ 1.980.000 đồng.');
    assert.match(page.url(), /nhom=poor/);
    await page.context().close();
  });

  it('pays the worked examples of the law to the đồng', async () => {
    const examples = {
      'thu-nhap=1500000&ngay=2025-07-01&nhom=poor': 'Bạn đóng 165.000 đồng mỗi tháng, Nhà nước hỗ trợ 165.000 đồng.',
      'thu-nhap=6.300.000&ngay=2026-03-01': 'Bạn đóng 1.320.000 đồng mỗi tháng, Nhà nước hỗ trợ 66.000 đồng.',
      'thu-nhap=700000&ngay=2017-12-31': 'Bạn đóng 154.000 đồng mỗi tháng, Nhà nước không hỗ trợ.',
      'thu-nhap=1500000&ngay=2026-11-23&dia-phuong=10':
        'Bạn đóng 231.000 đồng mỗi tháng, Nhà nước hỗ trợ 66.000 đồng, địa phương hỗ trợ 33.000 đồng.',
    };
    for (const [query, expected] of Object.entries(examples)) {
      assert.equal(await answer(`${PAGE}?${query}`), expected);
    }
  });

  it('is found the support of the province by the commune, with the resolution, or told that none is known', async () => {
    const query = 'thu-nhap=1500000&ngay=23/11/2026&nhom=near_poor';
    const page = await withoutScript(`${PAGE}?${query}&xa=Kim Liên, Nghệ An`);
    assert.match(await answerOf(page), /^Bạn đóng 115\.500 đồng mỗi tháng, Nhà nước hỗ trợ 132\.000 đồng, địa phương/);
    assert.match(
      tidied(await page.locator('#tra-loi').locator('..').locator('+ ul').textContent()),
      /07\/2025\/NQ-HĐND tỉnh Nghệ An/,
    );
    await page.goto(visit.at(`${PAGE}?${query}`));
    assert.match(tidied(await page.locator('main ul.read').textContent()), /Chưa biết tỉnh này có nghị quyết/);
    await page.goto(visit.at(`${PAGE}?${query}&xa=không có xã này`));
    assert.equal(await page.getByRole('alert').locator('a').getAttribute('href'), '#xa');
    await page.context().close();
  });

  it('is told that a pensioner, a child or the owner of a business who declares tax does not pay voluntarily', async () => {
    for (const [query, field] of [
      ['dang-huong=yes', '#dang-huong'],
      ['sinh=2015', '#sinh'],
      ['ho-kinh-doanh=declaration', '#ho-kinh-doanh'],
    ]) {
      const page = await withoutScript(`${PAGE}?${query}`);
      assert.equal(await page.locator('#tra-loi').count(), 0, query);
      assert.equal(await page.getByRole('alert').locator('a').getAttribute('href'), field);
      await page.context().close();
    }
  });

  it('takes the old pension age from nobody by plain months, and counts missing time that is paid', async () => {
    const page = await withoutScript(`${PAGE}?ngay=23/11/2026&sinh=01/1971&da-dong=240&nam-dong=0`);
    assert.match(tidied(await page.locator('#luong-huu + p').textContent()), /Hưởng từ tháng 10\/2028/);
    await page.goto(visit.at(`${PAGE}?ngay=23/11/2026&ky=missing&so-thang=60&gioi-tinh=male&sinh=01/1964&da-dong=120`));
    assert.match(await answerOf(page), /^Bạn đóng 17\.831\.542 đồng cho 60 tháng/);
    assert.match(tidied(await page.locator('#luong-huu').textContent()), /Đóng đủ 15 năm/);
    assert.match(tidied(await page.locator('#luong-huu + p').textContent()), /40% .* Hưởng từ tháng 12\/2026/);
    await page.context().close();
  });

  it('is shown both sides of the day on which the poverty line rises, from either side of it', async () => {
    for (const query of ['thu-nhap=1500000&ngay=2026-07-01', 'thu-nhap=1500000&ngay=2026-12-31']) {
      const page = await withoutScript(`${PAGE}?${query}`);
      const heading = await page.locator('#hai-phia').textContent();
      assert.equal(heading, 'Đóng trước 01/01/2027: 264.000 đồng mỗi tháng; từ ngày ấy: 387.200 đồng');
      await page.context().close();
    }
    const after = await withoutScript(`${PAGE}?thu-nhap=2200000&ngay=2027-01-01`);
    assert.match(await answerOf(after), /^Bạn đóng 387\.200 đồng mỗi tháng/);
    assert.match(tidied(await after.locator('#hai-phia').textContent()), /418\.000 đồng mỗi tháng; .* 387\.200 đồng/);
    await after.goto(visit.at(`${PAGE}?ngay=2026-06-30`));
    assert.equal(await after.locator('#hai-phia').count(), 0);
    await after.context().close();
  });

  it('is told everything the law has against it, with the article and what would be allowed, at its field', async () => {
    const page = await withoutScript(`${PAGE}?thu-nhap=1499999&ngay=2026-11-23&ky=advance&so-thang=65&nam-dong=10`);
    const alert = page.getByRole('alert');
    assert.match(
      tidied(await alert.textContent()),
      /thấp hơn mức thấp nhất\. Chọn từ 1\.500\.000 đồng\. \(khoản 2 Điều 31, khoản 1 Điều 36 Luật 41/,
    );
    const fields = await alert.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    assert.deepEqual(fields, ['#so-thang', '#so-thang', '#thu-nhap', '#nam-dong']);
    assert.match(
      tidied(await page.locator('#sai-so-thang').textContent()),
      /không phải số năm tròn.*không quá 60 tháng/,
    );
    await page.context().close();
  });

  it('is told everything that cannot be read at once, and loses nothing that was typed', async () => {
    const page = await withoutScript(UNREADABLE);
    assert.equal(await page.getByRole('alert').locator('a').count(), 11);
    assert.equal(await page.getByLabel('Thu nhập chọn để đóng').inputValue(), 'abc');
    assert.equal(await page.locator('#tra-loi').count(), 0);
    await page.context().close();
  });

  it('is told what nobody has published yet, and how it can be paid without it', async () => {
    const page = await withoutScript(`${PAGE}?thu-nhap=2200000&ngay=2027-02-01&ky=advance&so-thang=24`);
    const alert = page.getByRole('alert');
    assert.match(tidied(await alert.textContent()), /«Lãi suất đầu tư .*» của ngày 01\/02\/2027 chưa công bố/);
    assert.equal(await alert.locator('a').getAttribute('href'), '#ky');
    await page.goto(visit.at(`${HOUSEHOLD}?ngay=01/01/2027`));
    assert.match(await answerOf(page), /^Hộ 4 người đóng 3\.825\.360 đồng/);
    assert.match(tidied(await page.locator('main section').first().textContent()), /có thể được nâng.*261\/2025\/QH15/);
    await page.context().close();
  });

  it('pays for missing time only with a month of birth, and not before the age', async () => {
    const page = await withoutScript(`${PAGE}?ngay=2026-11-23&ky=missing`);
    const fields = () =>
      page
        .getByRole('alert')
        .locator('a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.deepEqual(await fields(), ['#so-thang', '#sinh']);
    await page.goto(visit.at(`${PAGE}?ngay=2026-11-23&ky=missing&so-thang=12&sinh=1990-01&da-dong=168&nam-dong=1`));
    assert.deepEqual(await fields(), ['#sinh']);
    await page.goto(visit.at(`${PAGE}?ngay=2026-11-23&ky=missing&so-thang=12&sinh=1969-05&da-dong=168&nam-dong=1`));
    assert.match(await answerOf(page), /^Bạn đóng [\d.]+ đồng cho 12 tháng/);
    await page.context().close();
  });

  it('is led from every figure to its source in one step', async () => {
    for (const path of [FULL, `${HOUSEHOLD_2026}&nguoi=household&nguoi=near_poor`]) {
      const page = await withoutScript(path);
      const links = await page.locator('ol a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
      const steps = await page.locator('ol > li').count();
      assert.ok(links.length >= steps / 2, path);
      for (const href of new Set(links)) {
        await page.goto(visit.at(href));
        assert.equal(await page.locator(new URL(page.url()).hash).count(), 1, href);
      }
      await page.context().close();
    }
  });

  it('reads which pension from when, and that of each year and income in chart, table and file alike', async () => {
    const page = await withoutScript(FULL);
    assert.equal(
      await page.locator('#luong-huu').textContent(),
      'Đóng đủ 20 năm, lương hưu khoảng 1.650.000 đồng mỗi tháng',
    );
    assert.match(
      tidied(await page.locator('#luong-huu + p').textContent()),
      /55% của 3\.000\.000 đồng\. Hưởng từ tháng 06\/2045/,
    );
    await page.locator('figure summary').click();
    assert.ok(
      (await rowsOf(page, 'figure table')).includes('20 | 55% | 1.206.792 | 1.650.000 | 3.300.000 | 4.950.000'),
    );
    assert.equal(await page.getByRole('img', { name: '20 năm: 1.650.000 đồng (55%)' }).count(), 1);
    const file = await page.request.get(visit.at((await page.getByText('Tải bảng').getAttribute('href')) ?? ''));
    assert.match(await file.text(), /\r\n3000000,20,55,1650000\r\n/);
    await page.context().close();
  });

  it('counts real months for the right to a pension: fifteen years less a month are not enough', async () => {
    for (const [paid, refused] of [
      [59, 1],
      [60, 0],
    ]) {
      const page = await withoutScript(`${PAGE}?ngay=2026-11-23&da-dong=${paid}&nam-dong=10`);
      assert.equal(await page.getByRole('alert').count(), refused);
      await page.context().close();
    }
  });

  it('computes the health insurance of a household: only who pays by household takes a place', async () => {
    const page = await withoutScript(HOUSEHOLD_2026);
    assert.match(await answerOf(page), /^Hộ 4 người đóng 3\.825\.360 đồng cho 12 tháng\.$/);
    await page.getByLabel('Người thứ 2', { exact: true }).selectOption('near_poor');
    await page.getByLabel('Người thứ 3', { exact: true }).selectOption('elsewhere');
    await page.getByRole('button', { name: 'Tính' }).click();
    assert.deepEqual(await rowsOf(page, 'main table'), [
      '1 | Đóng theo hộ gia đình, thứ 1 trong hộ | 0 | 1.366.200',
      '2 | Hộ cận nghèo | 956.340 | 409.860',
      '3 | Đã có thẻ theo diện khác | 0 | 0',
      '4 | Đóng theo hộ gia đình, thứ 2 trong hộ | 0 | 956.340',
    ]);
    await page.goto(visit.at(`${HOUSEHOLD}?ngay=x&so-thang=0&nguoi=nobody`));
    assert.equal(await page.getByRole('alert').locator('a').count(), 3);
    await page.goto(visit.at(`${HOUSEHOLD}?ngay=2026-11-23&so-thang=5`));
    assert.match(tidied(await page.getByRole('alert').textContent()), /Không có kỳ đóng 5 tháng\. Đóng 3, 6, 12 tháng/);
    await page.context().close();
  });

  it('is asked on the first page of the portal', async () => {
    const page = await withoutScript('/');
    await page.getByLabel('Thu nhập chọn để đóng').fill('5.000.000');
    await page.getByRole('button', { name: 'Tính' }).click();
    assert.equal(new URL(page.url()).pathname, PAGE);
    assert.equal(await page.getByLabel('Thu nhập chọn để đóng').inputValue(), '5.000.000');
    await page.context().close();
  });
});
