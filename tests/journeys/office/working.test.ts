import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { OFFICE_ROLES, type Role } from '#access/roles.ts';
import { onOffice, twoCommunes } from '../../support/office.ts';

/** Who looks for people. */
const SEEKERS: readonly Role[] = ['officer', 'manager', 'collector', 'auditor'];

const heading = async (page: Page): Promise<string> => (await page.locator('h1').textContent()) ?? '';

/** Presses the tabulator until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`the tabulator does not come to ${selector}`);
}

onOffice('whoever works in the office', (visit) => {
  for (const role of OFFICE_ROLES) {
    it(`begins with the question of the role, and every door in sight opens: ${role}`, async () => {
      const page = await visit.open(role, '/van-phong', { javaScriptEnabled: false });
      assert.match(await heading(page), /\?$/);
      const doors = await page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      assert.equal(doors.includes('/van-phong/nguoi'), SEEKERS.includes(role));
      assert.equal(await page.getByRole('search').count(), SEEKERS.includes(role) ? 1 : 0);
      for (const door of doors) assert.equal((await page.goto(visit.at(door ?? '')))?.status(), 200, door ?? '');
      await page.context().close();
    });
  }

  it('goes by keys: to the people, into the search box, to a person, and back', async () => {
    const page = await visit.open('officer', '/van-phong');
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.waitForURL(/\/nguoi$/);
    await page.keyboard.press('/');
    await page.keyboard.type('nong thi thu');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim=nong/);
    assert.equal(await heading(page), 'Ai là “nong thi thu”?');
    await tabTo(page, 'tbody a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/nguoi\/[0-9a-f-]{36}$/);
    assert.equal(await heading(page), 'Nông Thị Thử');
    await page.keyboard.press('?');
    assert.ok(await page.getByText('đến ô tìm').isVisible());
    await page.keyboard.press('Escape');
    assert.ok(!(await page.getByText('đến ô tìm').isVisible()));
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.waitForURL(/van-phong$/);
    await page.context().close();
  });

  it('comes past the head of each page by its first link', async () => {
    const page = await visit.open('officer', '/van-phong/nguoi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'noi-dung');
    await page.context().close();
  });

  it('finds a person by a number without script, and the number stands in no address', async () => {
    const page = await visit.open('collector', '/van-phong', { javaScriptEnabled: false });
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.getByLabel('Tìm người tham gia').fill('0600000042');
    await page.getByRole('button', { name: 'Tìm' }).click();
    assert.equal(await heading(page), 'Ma Thị Dợ');
    assert.equal(page.url(), visit.at(visit.address('/van-phong/nguoi/[id]')));
    assert.ok(seen.every((url) => !url.includes('0600000042')));
    await page.getByLabel('Tìm người tham gia').fill('0699999999');
    await page.getByRole('button', { name: 'Tìm' }).click();
    assert.equal(await heading(page), 'Ai có số này?');
    assert.match((await page.locator('main').textContent()) ?? '', /Không thấy ai có số này/);
    await page.context().close();
  });

  it('sees numbers whole on the record only as far as the role may, and masked in lists', async () => {
    for (const [role, isWhole] of [
      ['officer', true],
      ['auditor', false],
    ] as const) {
      const page = await visit.open(role, visit.address('/van-phong/nguoi/[id]'));
      const text = (await page.locator('main').textContent()) ?? '';
      for (const number of ['0600000042', '006185000042', '0912 345 678']) {
        assert.equal(text.includes(number), isWhole, `${role} ${number}`);
      }
      assert.match(text, isWhole ? /Số căn cước\s+006185000042/ : /Số căn cước\s+••• 0042/);
      await page.goto(visit.at('/van-phong/nguoi?tim=0042'));
      const list = (await page.locator('main').textContent()) ?? '';
      assert.match(list, /sinh 05\/1985 · ••• 0042/);
      assert.ok(!list.includes('0600000042'));
      await page.context().close();
    }
  });

  it('sees what was corrected and undone, struck through with its reason', async () => {
    const page = await visit.open('officer', visit.address('/van-phong/nguoi/[id]'));
    const struck = await page.locator('main s').allTextContents();
    assert.deepEqual(struck.slice(0, 2), ['Ma Thị Do', 'Đóng BHXH tự nguyện: 1 tháng từ 01/2020']);
    assert.match((await page.locator('main').textContent()) ?? '', /Lý do: sai dấu/);
    assert.match(
      (await page.locator('figure svg').first().getAttribute('aria-label')) ?? '',
      /BHXH tự nguyện: 1 quãng/,
    );
    await page.context().close();
  });

  it('finds nothing at a person of other areas: the page is the one of an id that is nobody’s', async () => {
    const [, there] = await visit.of.db.asOwner(twoCommunes);
    const texts: string[] = [];
    for (const id of [visit.address('[id]'), '00000000-0000-4000-8000-000000000000']) {
      const page = await visit.open('officer', '/van-phong', { areas: [there] });
      const answer = await page.goto(visit.at(`/van-phong/nguoi/${id}`));
      assert.equal(answer?.status(), 404);
      texts.push(((await answer?.text()) ?? '').replaceAll(id, 'ID'));
      await page.context().close();
    }
    assert.equal(texts[0], texts[1]);
  });

  it('sorts, filters and takes the list along; the address holds all of it, and codes keep their zeros (S15)', async () => {
    const page = await visit.open('officer', '/van-phong/nguoi', { javaScriptEnabled: false });
    await page.getByLabel('Tình trạng').selectOption({ label: 'Đã dừng đóng' });
    await page.getByLabel('Tính đến ngày').fill('31/12/2025');
    await page.getByRole('button', { name: 'Lọc' }).click();
    assert.match(await heading(page), /Ai đã dừng đóng/);
    await page.getByRole('link', { name: 'Họ và tên' }).click();
    assert.match(page.url(), /viec=da-dung.*ngay=31%2F12%2F2025.*xep=ten/);
    assert.equal(await page.locator('th[aria-sort="ascending"]').textContent(), 'Họ và tên ↑');
    const names = await page.locator('tbody th a').allTextContents();
    assert.deepEqual(names, ['Ma Thị Dợ', ...Array(5).fill('Nông Thị Thử')]);
    const csv = await page.request.get(
      visit.at((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''),
    );
    const lines = (await csv.text()).trim().split('\r\n');
    assert.equal(lines.length, 7);
    assert.match(lines[1] ?? '', /^0600000042,Ma Thị Dợ,05\/1985,/);
    const address = (await page.getByRole('link', { name: 'Excel' }).getAttribute('href')) ?? '';
    const workbook = await readXlsx(await (await page.request.get(visit.at(address))).body());
    assert.deepEqual(workbook.sheets[0]?.rows[1]?.slice(0, 2), ['0600000042', 'Ma Thị Dợ']);
    await page.context().close();
  });

  it('hands in the list of people that a spreadsheet program saved: nothing changes, and zeros that it dropped are told (S15)', async () => {
    const page = await visit.open('officer', '/van-phong/nguoi', { javaScriptEnabled: false });
    const address = async (kind: string) => (await page.getByRole('link', { name: kind }).getAttribute('href')) ?? '';
    const csv = await (await page.request.get(visit.at(await address('CSV')))).text();
    const lines = csv.trim().split('\r\n');
    const xlsx = await (await page.request.get(visit.at(await address('Excel')))).body();
    const folder = await mkdtemp(join(tmpdir(), 'baophu-test-'));
    for (const [name, bytes, refused] of [
      ['cham-phay.csv', csv.replaceAll(',', ';'), 0],
      ['khong-so-0.csv', csv.replace(/^0+/gm, ''), 1],
      ['nhu-cu.xlsx', xlsx, 0],
    ] as const) {
      await writeFile(join(folder, name), bytes);
      await page.goto(visit.at('/van-phong/tep/moi'));
      await page.getByLabel('Loại tệp').selectOption('people');
      await page.getByLabel('Tệp để gửi').setInputFiles(join(folder, name));
      await page.getByRole('button', { name: 'Gửi và thử' }).click();
      await page.getByRole('status').getByText('Đã thử, chưa ghi gì').waitFor();
      const said = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
      const all = lines.length - 1;
      const counts = `Dòng trong tệp ?${all} ?Sẽ nhận ?0 ?Từ chối ?${refused} ?Không đổi \\(sổ đã có\\) ?${all - refused}`;
      assert.match(said, new RegExp(counts), name);
      if (refused > 0) assert.match(said, /«600000042» đã mất số 0 ở đầu: có phải là 0600000042/);
      assert.match(said, /Không có dòng nào mới để nhập/);
    }
    await rm(folder, { recursive: true });
    await page.context().close();
  });

  it('is told at the field what is not a commune, and what was typed stays', async () => {
    const page = await visit.open('officer', '/van-phong/nguoi?viec=dang-tham-gia&xa=xa+khong+co', {
      javaScriptEnabled: false,
    });
    assert.equal(await page.getByLabel('Xã, phường').inputValue(), 'xa khong co');
    assert.equal(await page.getByLabel('Tình trạng').inputValue(), 'dang-tham-gia');
    await page.getByRole('alert').getByRole('link').click();
    assert.match(page.url(), /#xa$/);
    await page.context().close();
  });

  it('may not take a list along where the role does not', async () => {
    const page = await visit.open('collector', '/van-phong/nguoi');
    assert.equal(await page.getByRole('link', { name: 'CSV' }).count(), 0);
    for (const kind of ['csv', 'xlsx']) {
      assert.equal((await page.request.get(visit.at(`/van-phong/nguoi/danh-sach.${kind}`))).status(), 403);
    }
    await page.context().close();
  });

  it('is told when there is no connection', async () => {
    const page = await visit.open('officer', '/van-phong/nguoi');
    const said = page.getByText('Không có mạng');
    assert.ok(!(await said.isVisible()));
    await page.context().setOffline(true);
    await said.waitFor({ state: 'visible' });
    await page.context().setOffline(false);
    await said.waitFor({ state: 'hidden' });
    await page.context().close();
  });
});
