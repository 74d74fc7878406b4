import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dayInVietNam } from '#base/dates.ts';
import { endOffice } from '#server/accounts/end-office.ts';
import { giveOffice } from '#server/accounts/give-office.ts';
import { onOffice } from '../../support/office.ts';
import { addOfficer, deskIn, signInAt } from '../../support/officers.ts';

onOffice('an auditor', (visit) => {
  it('follows a change from the screen to its place in the chain, without script', async () => {
    const looking = await visit.open('officer', visit.address('/van-phong/nguoi/[id]'), { javaScriptEnabled: false });
    const seen = (await looking.locator('section[aria-labelledby="da-xem"]').textContent()) ?? '';
    assert.match(seen, /Nông Thị Mai, Cán bộ BHXH cơ sở\s*xem \d+ lần · lần cuối lúc/);
    assert.match(seen, /command-line, Người vận hành máy\s*ghi 3 lần/);
    assert.equal(await looking.getByRole('link', { name: 'Mọi mục nhật ký về người này' }).count(), 0);
    await looking.context().close();

    const page = await visit.open('auditor', '/van-phong', { javaScriptEnabled: false });
    assert.match((await page.locator('main').textContent()) ?? '', /Chuỗi còn nguyên: cả \d+ mục/);
    await page.goto(visit.at(visit.address('/van-phong/nguoi/[id]')));
    await page.getByRole('link', { name: 'Mọi mục nhật ký về người này' }).click();
    assert.match((await page.locator('h2').first().textContent()) ?? '', /\d+ mục hợp với điều kiện lọc/);
    await page.getByLabel('Việc').selectOption({ label: 'Ghi một khoản đóng, hoặc huỷ một khoản đã ghi' });
    await page.getByRole('button', { name: 'Lọc' }).click();
    assert.equal(await page.locator('tbody tr').count(), 3);
    await page.locator('tbody th a').first().click();
    assert.equal(await page.locator('h1').textContent(), 'Ghi một khoản đóng, hoặc huỷ một khoản đã ghi');
    const text = (await page.locator('main').textContent()) ?? '';
    assert.match(text, /Mã băm của mục này khớp với nội dung và với mục trước nó/);
    assert.match(text, /[0-9a-f]{64}/);
    const address = page.url();
    await page.getByRole('link', { name: 'Mục trước' }).click();
    assert.notEqual(page.url(), address);
    await page.goBack();
    await page.getByRole('link', { name: /một người/ }).click();
    assert.equal(await page.locator('h1').textContent(), 'Ma Thị Dợ');
    await page.context().close();
  });

  it('takes the filtered entries along as a file', async () => {
    const page = await visit.open('auditor', '/van-phong/nhat-ky?viec=contribution.record');
    const csv = await page.request.get(
      visit.at((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''),
    );
    const lines = (await csv.text()).trim().split('\r\n');
    assert.match(lines[0] ?? '', /^Số,Lúc,Tài khoản/);
    assert.ok(lines.length > 3);
    assert.ok(lines.slice(1).every((line) => line.includes('contribution.record')));
    await page.context().close();
    const other = await visit.open('officer', '/van-phong');
    assert.equal((await other.request.get(visit.at('/van-phong/nhat-ky/danh-sach.csv'))).status(), 403);
    await other.context().close();
  });

  it('reads who somebody was when they looked, whatever they are called and may do by now (S19)', async () => {
    const { db } = visit.of;
    const known = visit.address('/van-phong/nguoi/[id]');
    const somebody = await addOfficer(db, 'manager', { name: 'Lý Thị Trước' });
    const look = async (): Promise<void> => {
      const cookies = await signInAt(visit.at('/'), somebody.email);
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      assert.equal((await fetch(visit.at(known), { headers: { cookie, accept: 'text/html' } })).status, 200);
    };
    await db.asOwner((tx) => tx.query(`update organisations set name = 'Bưu điện cũ' where code = 'BD-06'`));
    await look();
    const desk = deskIn(db, 'administrator');
    const now = new Date();
    assert.ok((await endOffice(desk, somebody.officeId, now)).ok);
    const office = { role: 'officer', organisation: null, areas: null, from: dayInVietNam(now), to: null } as const;
    assert.ok((await giveOffice(desk, somebody.accountId, office, now)).ok);
    await db.asOwner(async (tx) => {
      await tx.query('update accounts.accounts set name = $2 where id = $1', [somebody.accountId, 'Lý Thị Sau']);
      await tx.query(`update organisations set name = 'Bưu điện mới' where code = 'BD-06'`);
    });
    await look();
    const page = await visit.open('auditor', `/van-phong/nhat-ky?viec=person.read&ai=${somebody.accountId}`);
    const rows = await page.locator('tbody tr').allTextContents();
    assert.equal(rows.length, 2);
    assert.match(rows[0] ?? '', /Lý Thị Sau.*Cán bộ BHXH cơ sở/s);
    assert.match(rows[1] ?? '', /Lý Thị Trước.*Quản lý.*Bưu điện cũ/s);
    await page.locator('tbody tr').nth(1).locator('th a').click();
    const entry = (await page.locator('main').textContent()) ?? '';
    assert.match(entry, /Lý Thị Trước/);
    assert.doesNotMatch(entry, /Lý Thị Sau|Bưu điện mới|Cán bộ BHXH/);
    await page.context().close();
  });

  it('is told at the field of a day that cannot be read, and of a number that is not there by its page', async () => {
    const page = await visit.open('auditor', '/van-phong/nhat-ky?tu=30/02/2026');
    assert.equal(await page.getByLabel('Từ ngày').inputValue(), '30/02/2026');
    assert.match((await page.locator('#sai-tu').textContent()) ?? '', /Không đọc được ngày này/);
    for (const number of ['999999', '0', 'x', '9'.repeat(30)]) {
      assert.equal((await page.goto(visit.at(`/van-phong/nhat-ky/${number}`)))?.status(), 404, number);
    }
    await page.context().close();
  });

  it('reads on the first page that the end of the chain was cut off', async () => {
    await visit.of.db.asOwner((tx) =>
      tx.query(`delete from audit_entries where number = (select max(number) from audit_entries)`),
    );
    const page = await visit.open('auditor', '/van-phong', { javaScriptEnabled: false });
    const said = page.getByRole('alert');
    assert.match((await said.textContent()) ?? '', /Chuỗi không còn nguyên: 1 chỗ không khớp/);
    await page.getByRole('link', { name: 'Kiểm cả chuỗi' }).click();
    assert.match((await page.locator('main').textContent()) ?? '', /đoạn cuối bị cắt hoặc viết lại/);
    await page.context().close();
  });
});
