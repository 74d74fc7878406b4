import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const INCIDENTS = '/van-phong/dieu-chinh';
const SMALL = { viewport: { width: 320, height: 800 } };

onOffice('asking for a change of a record', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const alertOf = async (page: Page): Promise<string> => (await page.getByRole('alert').textContent()) ?? '';
  let incident: string;

  it('shows the old and the new side by side with the money, before it is asked for, without script', async () => {
    const page = await visit.open(
      'collector',
      `${person()}/thu?thu-nhap=1500000&tu-thang=09/2027&ngay-thu=26/11/2026`,
      { javaScriptEnabled: false },
    );
    await page.getByRole('button', { name: 'Ghi nhận 264.000 đồng' }).click();
    await page.goto(visit.at(person()));
    await page.getByRole('link', { name: 'Đề nghị điều chỉnh khoản này' }).first().click();
    await page.getByLabel('Đóng cho').selectOption('3');
    await page.getByRole('button', { name: 'So với điều đang ghi' }).click();
    assert.match(await mainOf(page), /Thu thêm của người tham gia 528\.000 đồng.*Số tháng ≠ 1 3 .*264\.000 792\.000/);
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    assert.match(await alertOf(page), /Lý do/);
    assert.match(await mainOf(page), /528\.000 đồng/, 'what was compared is not lost');
    await page.getByRole('textbox', { name: 'Lý do' }).fill('hộ muốn đóng cả quý');
    await page.getByRole('textbox', { name: 'Giấy tờ kèm theo' }).fill('đơn của hộ');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    incident = page.url().replace(/\?.*/, '');
    assert.match(await mainOf(page), /Đang mở.*Đã ghi đề nghị/);
    assert.equal(await page.getByRole('button', { name: /Điều chỉnh/ }).count(), 0, 'a collector does not settle');
    await page.goto(visit.at(person()));
    assert.match(await mainOf(page), /đề nghị điều chỉnh đang mở, .* viết ngày/);
    await page.context().close();
  });

  it('holds the record elsewhere and says why, until a manager settles it', async () => {
    const page = await visit.open('manager', '/van-phong');
    await page.getByRole('link', { name: /Sửa khoản đóng: / }).click();
    assert.deepEqual(await violations(page), []);
    await page.goto(visit.at('/van-phong/dot-ke-khai'));
    assert.match(await mainOf(page), /1 hồ sơ đang có đề nghị điều chỉnh, chưa tính ở đây/);
    await page.goto(incident);
    await page.getByRole('button', { name: 'Điều chỉnh và ghi nhận thu thêm 528.000 đồng' }).click();
    await page.getByText('Đã giải quyết. Điều đang ghi').waitFor();
    await page.goto(visit.at(`${INCIDENTS}?tat-ca=1`));
    assert.match(await mainOf(page), /0 đề nghị chờ giải quyết.*Đã giải quyết.*Đã rút/);
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });

  it('asks an officer about data of the person, in versions, and lets it be withdrawn', async () => {
    const page = await visit.open('officer', person(), SMALL);
    await page.getByRole('link', { name: 'Đề nghị điều chỉnh khoản này' }).first().click();
    await page.getByRole('link', { name: 'Sửa thông tin người tham gia' }).click();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('textbox', { name: 'Mã số BHXH' }).fill('12');
    await page.getByRole('textbox', { name: 'Lý do' }).fill('sai mã');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    assert.match(await alertOf(page), /Mã số BHXH/);
    assert.equal(await page.getByRole('textbox', { name: 'Mã số BHXH' }).inputValue(), '12');
    await page.getByRole('textbox', { name: 'Mã số BHXH' }).fill('0600000043');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Đã ghi đề nghị').waitFor();
    assert.match(await mainOf(page), /06000000420600000043|0600000043/);
    assert.match(await mainOf(page), /người khác của đơn vị hoặc cơ quan BHXH giải quyết/);
    await page.getByRole('link', { name: 'Đề nghị khác đi' }).click();
    assert.match(await mainOf(page), /Điều bạn gửi thành bản 2/);
    await page.getByRole('link', { name: 'Huỷ khoản đóng' }).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('thu nhầm người');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Bản 2, ').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Rút đề nghị' }).click();
    assert.match(await alertOf(page), /Vì sao rút/);
    await page.getByRole('textbox', { name: 'Vì sao rút' }).fill('hộ giữ nguyên');
    await page.getByRole('button', { name: 'Rút đề nghị' }).click();
    await page.getByText('Đã rút đề nghị').waitFor();
    await page.context().close();
  });

  it('is seen by an auditor, who changes nothing', async () => {
    const page = await visit.open('auditor', incident.replace(/^https?:\/\/[^/]+/, ''));
    assert.match(await mainOf(page), /Đã giải quyết/);
    assert.equal(await page.locator('main').getByRole('button').count(), 0);
    const answer = await page.goto(visit.at(`${person()}/dieu-chinh/01930000-0000-4000-8000-0000000000f1`));
    assert.equal(answer?.status(), 403);
    await page.context().close();
  });
});
