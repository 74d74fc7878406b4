import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { answerBatch } from '#server/batches/answer-batch.ts';
import { openBatch } from '#server/batches/open-batch.ts';
import { sendBatch } from '#server/batches/send-batch.ts';
import { violations } from '../../support/axe.ts';
import { deskNamed, pay } from '../../support/closings.ts';
import { onOffice } from '../../support/office.ts';
import { deskIn } from '../../support/officers.ts';

const PAGE = '/van-phong/thu-lao';

onOffice('paying support organisations', (visit) => {
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');

  it('is refused as long as a rate is missing, and frozen by collector once there is one, without script', async () => {
    const { db } = visit.of;
    const person = visit.address('/van-phong/nguoi/[id]').split('/').at(-1) as Uuid;
    await pay(deskNamed(db, 'Mai'), person, { paid: 264_000, fromMonth: '2027-10', receiptNo: 'AA/26 0000777' });
    const [id, today] = [uuid(randomUUID()), dayInVietNam(new Date())];
    const manager = deskNamed(db, 'Quý', 'manager');
    assert.ok((await openBatch(manager, { id, scheme: 'vsi', month: month('2026-11'), records: null })).ok);
    assert.ok((await sendBatch(manager, { batchId: id })).ok);
    const answer = { batchId: id, answeredOn: today, documentNo: null, fileName: null, refused: [] };
    assert.ok((await answerBatch(deskIn(db, 'officer'), answer, today)).ok);

    const page = await visit.open('manager', PAGE, { javaScriptEnabled: false });
    assert.match(await mainOf(page), /1 hồ sơ chưa vào kỳ nào, thù lao 0 đồng.*1 hồ sơ BHXH tự nguyện, Tiếp tục/);
    await page.getByRole('button', { name: 'Chốt thù lao' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Chưa có mức thù lao cho 1 hồ sơ/);
    const officer = await visit.open('officer', `${PAGE}/muc`);
    assert.match(await mainOf(officer), /hệ thống không có sẵn mức thù lao/);
    await officer.getByRole('combobox', { name: 'Hồ sơ' }).selectOption('continuing');
    await officer.getByRole('button', { name: 'Ghi mức thù lao' }).click();
    await officer.getByRole('alert').getByText('Theo văn bản: Cần điền ô này').waitFor();
    await officer.getByLabel('Theo văn bản').fill('Công văn 1 ngày 01/11/2026');
    await officer.getByRole('button', { name: 'Ghi mức thù lao' }).click();
    await officer.getByRole('alert').getByText('đúng một trong hai').waitFor();
    assert.deepEqual(await violations(officer), []);
    await officer.getByLabel('Tỷ lệ trên tiền thu (%)').fill('7,5');
    await officer.getByRole('button', { name: 'Ghi mức thù lao' }).click();
    await officer.getByText('Đã ghi mức.').waitFor();
    assert.match(await mainOf(officer), /7,5 % tiền thu/);
    await officer.context().close();
    await page.goto(visit.at(PAGE));
    assert.match(await mainOf(page), /1 hồ sơ chưa vào kỳ nào, thù lao 19\.800 đồng/);
    await page.getByRole('button', { name: 'Chốt thù lao' }).click();
    assert.match(
      await mainOf(page),
      /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*Nông Thị Mai.*264\.000.*19\.800.*Mười chín nghìn tám trăm đồng/,
    );
    await page.context().close();
  });
});
