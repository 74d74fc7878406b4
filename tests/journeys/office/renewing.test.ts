import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, firstDay, type Month, monthOf } from '#base/months.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { violations } from '../../support/axe.ts';
import { addNamedPeople, onOffice, twoCommunes } from '../../support/office.ts';
import { deskOf, payment } from '../../support/register.ts';

const written = (month: Month): string => month.split('-').reverse().join('/');

onOffice('an office that looks after renewals', (visit) => {
  /** The small province is made up, and worked on as of the last day of its history: 2020-06-10. */
  const MONTH = '2020-06' as Month;
  let mai: Uuid;
  before(async () => {
    mai = await visit.of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      const [id] = await addNamedPeople(tx, [{ name: 'Hứa Thị Đến Hạn', areaId: here, phone: '0912 000 777' }]);
      assert.ok(id);
      return id;
    });
    const today = dayInVietNam(new Date());
    for (const from of [MONTH, monthOf(today)]) {
      const paid = { scheme: 'vsi', fromMonth: from, months: 1, paidOn: firstDay(from), reverses: null } as const;
      const given = payment({ ...paid, id: uuid(randomUUID()) });
      assert.ok((await recordContribution(deskOf(visit.of.db), mai, given)).ok);
    }
  });

  for (const javaScriptEnabled of [false, true]) {
    it(`finds who falls due, asks them, and notes what came of it ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const page = await visit.open('collector', '/van-phong', { javaScriptEnabled });
      await page.getByRole('link', { name: 'Đến hạn, tái tục' }).click();
      await page.getByLabel('Tháng đến hạn').fill(written(MONTH));
      await page.getByRole('button', { name: 'Lọc' }).click();
      assert.match((await page.locator('h1').textContent()) ?? '', /Ai đến hạn đóng tiếp trong tháng 06\/2020\?/);
      const row = page.getByRole('row').filter({ hasText: 'Hứa Thị Đến Hạn' });
      assert.match((await row.textContent()) ?? '', /30\/06\/2020.*Còn 11[89] tháng được Nhà nước hỗ trợ/s);
      await row.getByRole('link').last().click();
      assert.match((await page.locator('h1').textContent()) ?? '', /Ghi lần liên hệ với Hứa Thị Đến Hạn/);
      await page.getByRole('button', { name: 'Ghi lần liên hệ' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Kết quả: Cần điền ô này/);
      await page.getByLabel('Kết quả').selectOption('will_pay');
      await page.getByLabel('Ghi chú').fill(`lần ${javaScriptEnabled}`);
      await page.getByRole('button', { name: 'Ghi lần liên hệ' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Ngày hẹn đóng: Người này hẹn đóng ngày nào/);
      assert.equal(await page.getByLabel('Ghi chú').inputValue(), `lần ${javaScriptEnabled}`);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel('Ngày hẹn đóng').fill('29/12/2026');
      await page.getByRole('button', { name: 'Ghi lần liên hệ' }).click();
      await page.getByText('Đã ghi lần liên hệ.').waitFor();
      await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
      const record = (await page.locator('section[aria-labelledby=lien-he]').textContent()) ?? '';
      assert.match(record, /Hẹn đóng ngày 29\/12\/2026/);
      assert.match(record, new RegExp(`lần ${javaScriptEnabled}`));
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.goto(visit.at(`/van-phong/tai-tuc?thang=${MONTH}&lien-he=hen-dong`));
      assert.match((await page.locator('main').textContent()) ?? '', /Hứa Thị Đến Hạn.*Hẹn đóng ngày 29\/12\/2026/s);
      await page.context().close();
    });
  }

  it('is told who is overdue, what a wrong filter means, and gets the call list as files', async () => {
    const page = await visit.open('officer', '/van-phong/tai-tuc?viec=qua-han');
    assert.match((await page.locator('h1').textContent()) ?? '', /Ai đã quá hạn đóng tiếp\?/);
    await page.goto(visit.at('/van-phong/tai-tuc?xa=khong-co&thang=x&loai=y&lien-he=z&xep=w'));
    assert.match(
      (await page.getByRole('alert').textContent()) ?? '',
      /«x» không phải một tháng.*Không có xã, phường «khong-co»/s,
    );
    assert.equal(await page.getByLabel('Tháng đến hạn').inputValue(), 'x', 'what was typed is never lost');
    for (const address of [
      '/van-phong/tai-tuc?ngay=31/02/2026',
      '/van-phong/nguoi?ngay=31/02/2026',
      '/van-phong/ty-le-tai-tuc?tu=31/02/2026',
    ]) {
      await page.goto(visit.at(address));
      assert.match((await page.getByRole('alert').textContent()) ?? '', /«31\/02\/2026» không phải một/, address);
      assert.equal(await page.locator('tbody').count(), 0, 'no list of another day');
      const [list, query] = address.split('?');
      assert.equal((await page.request.get(visit.at(`${list}/danh-sach.csv?${query}`))).status(), 400);
    }
    const csv = await page.request.get(visit.at(`/van-phong/tai-tuc/danh-sach.csv?thang=${MONTH}`));
    assert.equal(csv.status(), 200);
    assert.match(await csv.text(), /Hứa Thị Đến Hạn,.*0912 000 777/);
    const xlsx = await page.request.get(visit.at(`/van-phong/tai-tuc/danh-sach.xlsx?thang=${MONTH}`));
    assert.equal((await xlsx.body()).subarray(0, 2).toString(), 'PK');
    await page.context().close();
  });

  it('shows no call list to roles that call nobody', async () => {
    const page = await visit.open('auditor', '/van-phong');
    assert.equal(await page.getByRole('link', { name: 'Đến hạn, tái tục' }).count(), 0);
    assert.equal((await page.goto(visit.at('/van-phong/tai-tuc')))?.status(), 403);
    assert.equal((await page.goto(visit.at(`/van-phong/nguoi/${mai}/lien-he`)))?.status(), 403);
    await page.context().close();
  });

  it('leaves nothing half noted where the form is sent twice or holds nonsense', async () => {
    const page = await visit.open('collector', '/van-phong');
    const count = async (): Promise<number> => {
      const { rows } = await visit.of.db.asOwner((tx) =>
        tx.query('select count(*)::int as count from renewal_attempts'),
      );
      return rows[0].count;
    };
    const send = (given: Record<string, string>) =>
      page.request.post(visit.at(`/van-phong/nguoi/${mai}/lien-he?/ghi`), {
        headers: { accept: 'text/html', origin: visit.at('/').replace(/\/$/, '') },
        form: {
          id: '01930000-0000-4000-8000-000000000778',
          han: `vsi ${MONTH}`,
          ngay: '10/06/2020',
          cach: 'call',
          'ket-qua': 'no_answer',
          ...given,
        },
      });
    const before = await count();
    for (const wrong of [
      { han: 'vsi 1999-01' },
      { ngay: '31/02/2020' },
      { 'ket-qua': 'x' },
      { 'ghi-chu': 'dài '.repeat(200) },
    ]) {
      assert.equal((await send(wrong)).status(), 400, JSON.stringify(wrong));
    }
    assert.equal(await count(), before);
    assert.match(await (await send({})).text(), /Đã ghi lần liên hệ\./);
    assert.match(await (await send({})).text(), /đã được ghi từ trước/);
    assert.equal(await count(), before + 1);
    await page.context().close();
  });

  it('notes who wants no messages, and who wants them again', async () => {
    const page = await visit.open('collector', `/van-phong/nguoi/${mai}/lien-he`, { javaScriptEnabled: false });
    for (const [act, words] of [
      ['Không nhận tin SMS nữa', 'Không nhận tin nhắc qua SMS.'],
      ['Nhận lại tin SMS', 'Nhận tin nhắc qua SMS.'],
    ] as const) {
      await page.getByRole('button', { name: act }).click();
      await page.getByText('Từ nay hệ thống làm theo ý muốn này').waitFor();
      assert.equal(await page.getByText(words).count(), 1);
      assert.equal(await page.getByText('Nhận tin nhắc qua Zalo.').count(), 1);
    }
    await page.context().close();
  });

  it('notes that somebody wants no messages also where nothing falls due', async () => {
    const quiet = await visit.of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      const [id] = await addNamedPeople(tx, [{ name: 'Hứa Thị Chưa Đóng', areaId: here, phone: '0912 000 778' }]);
      return id;
    });
    const page = await visit.open('collector', `/van-phong/nguoi/${quiet}`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Nhận hay không nhận tin nhắn' }).click();
    assert.match((await page.locator('main').textContent()) ?? '', /Không có hạn đóng nào đang mở/);
    await page.getByRole('button', { name: 'Không nhận tin Zalo nữa' }).click();
    await page.getByText('Từ nay hệ thống làm theo ý muốn này').waitFor();
    assert.equal(await page.getByText('Không nhận tin nhắc qua Zalo.').count(), 1);
    await page.context().close();
    const scripted = await visit.open('collector', `/van-phong/nguoi/${quiet}/lien-he`);
    assert.deepEqual(await violations(scripted), []);
    await scripted.context().close();
  });

  it('looks months ahead from the working day', async () => {
    const page = await visit.open('officer', '/van-phong/tai-tuc');
    const title = (await page.locator('h1').textContent()) ?? '';
    const [, month = '', year = ''] = /(\d\d)\/(\d{4})/.exec(title) ?? [];
    await page.getByRole('link', { name: 'Tháng sau' }).click();
    const next = written(addMonths(`${year}-${month}` as Month, 1));
    assert.match((await page.locator('h1').textContent()) ?? '', new RegExp(next));
    await page.context().close();
  });
});
