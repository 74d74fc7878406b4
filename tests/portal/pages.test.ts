import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RULES } from '#law/rules.ts';
import { onPortal } from '../support/portal.ts';

onPortal('the portal', (visit) => {
  const pageAt = async (path: string) => (await fetch(visit.at(path))).text();
  /** The words of the main part of a page, one space between them. */
  const wordsAt = async (path: string) => {
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(await pageAt(path)) ?? [];
    return main
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
  };

  it('says what became of the province after its end, and leads to its last day and to the areas of today', async () => {
    const page = await pageAt('/so-lieu?ngay=2025-07-01');
    assert.match(page, /Tỉnh Bắc Kạn nhập vào tỉnh Thái Nguyên từ 01\/07\/2025\./);
    assert.doesNotMatch(page, /Không có địa bàn/);
    const offers = [...page.matchAll(/href="([^"]*)">Xem ([^<]*)</g)].map(([, href = '', text]) => [
      href.replaceAll('&amp;', '&'),
      text,
    ]);
    assert.deepEqual(
      offers.map(([, text]) => text),
      ['Tỉnh Bắc Kạn, ngày 30/06/2025', 'Tỉnh Thái Nguyên, ngày 01/07/2025'],
    );
    assert.match(
      await wordsAt(offers[0]?.[0] ?? ''),
      /Tỉnh Bắc Kạn: Người đang tham gia, BHXH tự nguyện 0 30\/06\/2025/,
    );
    const heir = await wordsAt(offers[1]?.[0] ?? '');
    assert.match(heir, /Chỉ gồm người trong sổ của Tỉnh Bắc Kạn/);
    assert.match(heir, /Phường Đức Xuân/);
    assert.doesNotMatch(heir, /Từ 0 \(/); // of another register before that day
    assert.doesNotMatch(heir, /Phường Phan Đình Phùng/); // a commune that was always of Thái Nguyên
  });

  it('says the same of a district, and of a commune that is not there yet', async () => {
    assert.match(await wordsAt('/so-lieu?dia-ban=061&ngay=2025-07-01'), /Huyện Ba Bể không còn từ 01\/07\/2025/);
    assert.match(await wordsAt('/so-lieu?dia-ban=01843&ngay=2024-01-01'), /Thị trấn|Xã|Phường/);
    assert.match(await wordsAt('/so-lieu?dia-ban=99999&ngay=2020-12-31'), /Không có địa bàn «99999»/);
  });

  it('tells no figure of days before the register, no highest and no dark map', async () => {
    const page = await pageAt('/so-lieu?ngay=1990-01-01');
    const words = await wordsAt('/so-lieu?ngay=1990-01-01');
    assert.match(words, /Sổ có số liệu từ ngày 01\/01\/2019: trước đó chưa biết, không phải là 0/);
    assert.doesNotMatch(words, /cao nhất/);
    assert.doesNotMatch(page, /class="shade-[1-4]/);
    const file = await pageAt('/so-lieu/thang.csv?ngay=1990-01-01');
    assert.match(file, /1990-01,\r\n/);
  });

  it('shades equal values alike, and lightest', async () => {
    const page = await pageAt('/so-lieu?loai=hhi&ngay=2020-12-31');
    assert.doesNotMatch(page, /<a [^>]*class="shade-[1-4]/);
    assert.doesNotMatch(await wordsAt('/so-lieu?loai=hhi&ngay=2020-12-31'), /cao nhất/);
  });

  it('keeps a day that was typed wrong, names its field, and says so first in the title', async () => {
    for (const [path, field, typed] of [
      ['/so-lieu?ngay=32/13/2020', 'Đến ngày', '32/13/2020'],
      ['/so-lieu?ngay=31/12/2090', 'Đến ngày', '31/12/2090'],
      ['/mo-phong?thang=13/2020', 'Người tham gia cuối tháng', '13/2020'],
      ['/tinh-muc-dong?ngay=31/02/2026', 'Ngày đóng', '31/02/2026'],
      ['/tinh-bhyt-ho-gia-dinh?ngay=xyz&nguoi=household', 'Ngày đóng đủ tiền', 'xyz'],
      ['/luong-huu?sinh=xyz', 'Tháng sinh', 'xyz'],
    ] as const) {
      const page = await pageAt(path);
      assert.match(page, /<title>Lỗi: /, path);
      assert.match(page, new RegExp(`<a href="#[^"]*"[^>]*>${field}[^<]*: `), path);
      assert.ok(page.includes(`value="${typed}"`), path);
      assert.doesNotMatch(page, /type="(date|month)"/, path);
    }
    assert.doesNotMatch(await pageAt('/tinh-muc-dong'), /<title>Lỗi: /);
  });

  it('reads days in addresses as people type them', async () => {
    for (const day of ['2020-12-31', '31/12/2020', '31-12-2020', '31.12.2020'])
      assert.match(await wordsAt(`/so-lieu?ngay=${day}`), /BHXH tự nguyện 5 31\/12\/2020/, day);
  });

  it('lists no value of programs where a choice is none of them', async () => {
    const words = await wordsAt('/tinh-muc-dong?ky=x&nhom=x&gioi-tinh=x');
    assert.match(words, /Hãy chọn một mục trong danh sách/);
    assert.doesNotMatch(words, /near_poor|ethnic_minority|female/);
  });

  it('names official texts as the sources of law, and leads to nobody else', async () => {
    for (const { id } of RULES) {
      const page = await pageAt(`/luat/${id}`);
      const main = page.slice(page.indexOf('<main'));
      const outside = [...main.matchAll(/href="https?:\/\/([^/"]+)/g)].map(([, host]) => host);
      assert.deepEqual(
        outside.filter((host) => host !== 'github.com' && !/(^|\.)(vbpl|chinhphu)\.vn$/.test(host ?? '')),
        [],
        id,
      );
      assert.doesNotMatch(page, /public-code|file id|tai_lieu_noi_bo|trí nhớ|from memory|not named/, id);
      assert.doesNotMatch(page, /Điều \d+\.\d/, id);
    }
    assert.match(await wordsAt('/luat/payment-deadline'), /khoản 3 Điều 36 Luật 41\/2024\/QH15/);
  });

  it('differs from the register by points where shares differ', async () => {
    const body = new FormData();
    body.set('bai', 'Toàn tỉnh có 5 người tham gia BHXH tự nguyện, đạt 120% kế hoạch năm 2020.');
    body.set('ngay', '05/01/2021');
    const address = visit.at('/kiem-tra-so-lieu');
    const headers = { origin: new URL(address).origin, accept: 'text/html' };
    const page = await (await fetch(address, { method: 'POST', body, headers })).text();
    assert.match(page, /bài viết ít hơn 5,0 điểm phần trăm/);
    assert.match(page, /value="05\/01\/2021"/);
  });

  it('checks long texts in a page of a size that can be read, one after the other', async () => {
    const text = 'tăng 5% '.repeat(3_900);
    const address = visit.at('/kiem-tra-so-lieu');
    const post = async () => {
      const body = new FormData();
      body.set('bai', text);
      const headers = { origin: new URL(address).origin, accept: 'text/html' };
      const response = await fetch(address, { method: 'POST', body, headers });
      return { status: response.status, page: await response.text(), wait: response.headers.get('retry-after') };
    };
    const answers = await Promise.all(Array.from({ length: 12 }, post));
    const taken = answers.filter(({ status }) => status === 200);
    const away = answers.filter(({ status }) => status === 503);
    assert.equal(taken.length + away.length, 12);
    assert.ok(taken.length >= 8);
    for (const { page, wait } of away) {
      assert.match(page, /Đang có nhiều bài chờ kiểm tra/);
      assert.ok(page.includes('tăng 5% tăng 5%'));
      assert.ok(Number(wait) > 0);
    }
    for (const { page } of taken) {
      assert.ok(page.length < 2_000_000, String(page.length));
      assert.match(page, /Bài có 3900 con số: 100 số đầu có chú thích/);
    }
  });
});
