import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onPortal } from '../../support/portal.ts';

const FIRM = 'loai=compulsory&tu=01/2010&den=12/2017&luong=5 triệu';
const OWN = 'loai=voluntary&tu=11/2019&den=10/2026&luong=2.000.000đ';

/** Every question page with an answer, and with everything wrong. */
const PAGES = [
  '/hoi-dap',
  `/luong-huu?gioi-tinh=female&sinh=05/1975&${FIRM}&${OWN}`,
  '/luong-huu?sinh=85&thu-nhap=x&nam-dong=99&loai=&tu=13/2010&den=&luong=nhiều',
  `/dong-mot-lan?gioi-tinh=female&sinh=05/1966`,
  `/rut-mot-lan?gioi-tinh=female&sinh=05/1975&ly-do=settling-abroad&${FIRM}&${OWN}`,
  `/tro-cap-tuoi-gia?gioi-tinh=male&sinh=06/1965&${FIRM}`,
  `/khi-nguoi-than-mat?ngay-mat=10/11/2026&${FIRM}`,
  '/khi-nguoi-than-mat?la-ai=pensioner&luong-huu=2,5 triệu&so-thang-da-huong=2&ngay-mat=10/11/2026',
  '/sinh-con?ngay-sinh-con=10/11/2026&so-thang=7',
  '/hoan-tien?ky=3&ky-tu=10/2026&thu-nhap=2 triệu&khong-dung-tu=11/2026',
  '/ai-duoc-tham-gia?sinh=1980',
];

const tidied = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

onPortal('somebody with a question about the law', (visit) => {
  const withoutScript = (path: string): Promise<Page> => visit.open(path, { javaScriptEnabled: false });
  const answer = async (path: string): Promise<string> => {
    const page = await withoutScript(path);
    const text = tidied(await page.locator('#tra-loi').textContent());
    await page.context().close();
    return text;
  };
  const text = async (path: string): Promise<string> => {
    const page = await withoutScript(path);
    const all = tidied(await page.locator('main').textContent());
    await page.context().close();
    return all;
  };

  it('fills a working life row by row without script, and gets months of both kinds added up', async () => {
    const page = await withoutScript('/luong-huu');
    await page.getByLabel('Tháng sinh').fill('05/1975');
    await page.locator('#loai-1').selectOption('compulsory');
    await page.locator('#tu-1').fill('01/2010');
    await page.locator('#den-1').fill('12/2017');
    await page.locator('#luong-1').fill('5 triệu');
    await page.locator('#loai-2').selectOption('voluntary');
    await page.locator('#tu-2').fill('11/2019');
    await page.locator('#den-2').fill('10/2026');
    await page.locator('#luong-2').fill('2.000.000đ');
    await page.getByRole('button', { name: 'Tính' }).click();
    assert.match(
      tidied(await page.locator('#qua-trinh').textContent()),
      /Đã đóng 15 năm: bắt buộc 8 năm, tự nguyện 7 năm/,
    );
    assert.match(tidied(await page.locator('#tra-loi').textContent()), /lương hưu từ tháng 06\/2035/);
    assert.equal(await page.locator('#luong-3').count(), 1);
    await page.context().close();
  });

  it('is told everything that is wrong with a row, at its field', async () => {
    const page = await withoutScript('/luong-huu?loai=&tu=13/2010&den=&luong=nhiều');
    const fields = await page
      .getByRole('alert')
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.deepEqual(fields, ['#loai-1', '#tu-1', '#den-1', '#luong-1']);
    assert.equal(await page.locator('#luong-1').inputValue(), 'nhiều');
    await page.context().close();
  });

  it('reads at the top which field is meant, and is blamed for nothing on a page just opened', async () => {
    const page = await withoutScript('/khi-nguoi-than-mat?la-ai=pensioner');
    assert.match(
      tidied(await page.getByRole('alert').textContent()),
      /Lương hưu mỗi tháng \(đồng\): Cần điền ô này\. .*Đã hưởng mấy tháng: Cần điền ô này\./,
    );
    for (const path of ['/sinh-con', '/hoan-tien', '/tro-cap-tuoi-gia']) {
      await page.goto(visit.at(path));
      assert.equal(await page.getByRole('alert').count(), 0, path);
    }
    await page.context().close();
  });

  it('learns that ten years and then five at once bring a pension sooner, at 60 and without a month paid', async () => {
    const found = await answer('/dong-mot-lan?gioi-tinh=female&sinh=05/1966');
    assert.match(found, /^Nếu đóng thêm 10 năm .* rồi đóng một lần .* cho 5 năm còn thiếu/);
  });

  it('sees what is given up for taking everything out, and the State’s part that is deducted', async () => {
    const all = await text(`/rut-mot-lan?gioi-tinh=female&sinh=05/1975&ly-do=settling-abroad&${OWN}`);
    assert.match(all, /Rút một lần bây giờ được khoảng [\d.]+ đồng/);
    assert.match(all, /tiền Nhà nước hỗ trợ \(ước tính/);
    assert.match(all, /Đổi lại, mất lương hưu ?[\d.]+ đồng mỗi tháng ?suốt đời/);
  });

  it('may not take it out a month after the last payment, and is told what would allow it', async () => {
    const page = await withoutScript(`/rut-mot-lan?gioi-tinh=female&sinh=05/1975&${OWN}`);
    assert.match(tidied(await page.getByRole('alert').textContent()), /12 tháng không đóng/);
    await page.context().close();
  });

  it('reads the grants of a death together, and for a pensioner', async () => {
    assert.match(await text(`/khi-nguoi-than-mat?ngay-mat=10/11/2026&${FIRM}`), /Trợ cấp mai táng ?25\.300\.000 đồng/);
    const pensioner = '/khi-nguoi-than-mat?la-ai=pensioner&luong-huu=2,5 triệu&so-thang-da-huong=2&ngay-mat=10/11/2026';
    assert.match(await text(pensioner), /tất cả khoảng 145\.300\.000 đồng/);
  });

  it('is paid for a birth claimed late, with an explanation', async () => {
    const page = '/sinh-con?ngay-sinh-con=10/01/2026&so-thang=7&ngay-nop=01/04/2026';
    assert.match(await answer(page), /^Mẹ được trợ cấp 2\.000\.000 đồng/);
    assert.match(await text(page), /kèm giải trình bằng văn bản/);
  });

  it('gets back the months after a new job, without the State’s part', async () => {
    const page = '/hoan-tien?ky=3&ky-tu=10/2026&thu-nhap=2 triệu&khong-dung-tu=11/2026&ngay-dong=05/10/2026';
    assert.match(await answer(page), /^Được trả lại 748\.000 đồng cho 2 tháng không dùng/);
  });

  it('learns who may not join, with the article', async () => {
    for (const query of ['nuoc-ngoai=yes', 'dang-huong=yes', 'sinh=2015', 'sinh=1980&ho-kinh-doanh=declaration']) {
      const page = await withoutScript(`/ai-duoc-tham-gia?${query}`);
      assert.match(tidied(await page.getByRole('alert').textContent()), /Điều 2[ ,].*Luật 41\/2024\/QH15/, query);
      await page.context().close();
    }
    assert.match(await answer('/ai-duoc-tham-gia?sinh=1950'), /^Được/);
  });

  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`reads all of it by WCAG 2.2 AA at ${width} pixels, ${colorScheme}`, async () => {
        const page = await visit.open('/', { viewport: { width, height: 800 }, colorScheme });
        for (const path of [...PAGES, `${PAGES[1]}&lang=en`]) {
          await page.goto(visit.at(path));
          for (const summary of await page.locator('main summary').all()) await summary.click();
          assert.deepEqual(await violations(page), [], path);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
        }
        await page.context().close();
      });
    }
  }
});
