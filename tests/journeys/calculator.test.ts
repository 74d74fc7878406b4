import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onPortal } from './portal.ts';

const PAGE = '/tinh-muc-dong';
const HOUSEHOLD = '/tinh-bhyt-ho-gia-dinh';

onPortal('somebody who asks what to pay', (visit) => {
  const answer = async (path: string): Promise<string> => {
    const page = await visit.open(path, { javaScriptEnabled: false });
    const text = (await page.locator('.answer').textContent()) ?? '';
    await page.context().close();
    return text.replace(/\s+/g, ' ').trim();
  };

  it('fills the form without script, and reads the answer first; the address holds the choice', async () => {
    const page = await visit.open(PAGE, { javaScriptEnabled: false });
    await page.getByLabel('Thu nhập chọn để đóng').fill('3.000.000');
    await page.getByLabel('Ngày đóng').fill('2026-11-23');
    await page.getByLabel('Kỳ đóng').selectOption('12');
    await page.getByLabel('Hộ nghèo').check();
    await page.getByRole('button', { name: 'Tính' }).click();
    const text = (await page.locator('.answer').textContent()) ?? '';
    assert.match(text, /Mỗi tháng bạn đóng 495\.000 đồng; Nhà nước hỗ trợ 165\.000 đồng\./);
    assert.match(text, /Đóng 12 tháng một lần: 5\.940\.000 đồng\./);
    assert.match(page.url(), /nhom=poor/);
    await page.context().close();
  });

  it('is shown both sides of the day on which the poverty line rises', async () => {
    assert.match(
      await answer(`${PAGE}?thu-nhap=1500000&ngay=2026-12-31`),
      /đóng 264\.000 đồng.*Từ ngày 01\/01\/2027 .* đóng 387\.200 đồng, tính trên thu nhập 2\.200\.000 đồng/,
    );
    assert.match(await answer(`${PAGE}?thu-nhap=2200000&ngay=2027-01-01`), /^Mỗi tháng bạn đóng 387\.200 đồng/);
  });

  it('is told everything that stands against a choice, with the article and what would be allowed', async () => {
    const page = await visit.open(`${PAGE}?thu-nhap=1499999&ngay=2026-11-23`, { javaScriptEnabled: false });
    const refused = (await page.getByRole('alert').textContent()) ?? '';
    assert.match(refused, /thấp hơn mức thấp nhất\. Chọn từ 1\.500\.000 đồng\. \(Luật 41\/2024\/QH15/);
    await page.goto(visit.at(`${PAGE}?thu-nhap=abc&nam-dong=99&ngay=2026-02-30`));
    assert.equal(await page.getByRole('alert').locator('a').count(), 3);
    assert.equal(await page.getByLabel('Thu nhập chọn để đóng').inputValue(), 'abc');
    await page.context().close();
  });

  it('is led from every figure to its source in one step', async () => {
    const page = await visit.open(`${PAGE}?thu-nhap=1500000&ngay=2026-11-23`);
    const links = await page.locator('ol a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    assert.ok(links.length > 10);
    for (const href of new Set(links)) {
      await page.goto(visit.at(href));
      assert.equal(await page.locator(new URL(page.url()).hash).count(), 1, href);
    }
    await page.context().close();
  });

  it('reads the pension for more years and incomes, and why fifteen years are not enough where they are not', async () => {
    const page = await visit.open(`${PAGE}?thu-nhap=1500000&ngay=2026-11-23&nam-dong=14`, { javaScriptEnabled: false });
    assert.match((await page.locator('.answer').textContent()) ?? '', /Chưa tính được lương hưu/);
    assert.equal(await page.locator('tbody tr').count(), 5);
    await page.context().close();
  });

  it('computes the health insurance of a household, the price falling from member to member', async () => {
    assert.match(
      await answer(`${HOUSEHOLD}?so-nguoi=4&so-thang=12&ngay=2026-11-23`),
      /^Hộ 4 người đóng [\d.]+ đồng cho 12 tháng\./,
    );
    const page = await visit.open(`${HOUSEHOLD}?so-nguoi=6&so-thang=12&ngay=2026-11-23`);
    const amounts = (await page.locator('tbody td').allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
    assert.equal(amounts.length, 6);
    assert.ok(amounts.every((amount, index) => index === 0 || amount <= (amounts[index - 1] ?? 0)));
    await page.goto(visit.at(`${HOUSEHOLD}?so-thang=5`));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Không có kỳ đóng 5 tháng/);
    await page.context().close();
  });

  it('reads it on a phone of 320 pixels without sideways scroll', async () => {
    for (const path of [PAGE, HOUSEHOLD]) {
      const page = await visit.open(path, { viewport: { width: 320, height: 700 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false, path);
      await page.context().close();
    }
  });
});
