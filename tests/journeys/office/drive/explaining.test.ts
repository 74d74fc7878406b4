import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { approveNorm, draftNorm } from '../../../programmes/planned-norm.ts';
import { reportsOn } from '../../../programmes/sent-reports.ts';
import { violations } from '../../../support/axe.ts';
import { addActivity, addEnrolment } from '../../../support/indicators-register.ts';
import { onOffice } from '../../../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../../../support/officers.ts';
import { BAC_KAN } from '../../../support/register.ts';

const CODE = 'CT-BD-2020';
const PAGE = '/van-phong/chuong-trinh/[programme]';

onOffice('what partners claim and what they are asked about', (visit) => {
  before(async () => {
    const { db } = visit.of;
    await addOrganisations(db, BAC_KAN, ['HPN-06']);
    await db.asOwner(async (tx) => {
      await addActivity(tx, 'CHUNG', 'conference', '2020-05-20', 40, CODE);
      await tx.query(
        `insert into activity_partners (province_id, activity_code, partner_code) select $1, 'CHUNG', * from unnest($2::text[])`,
        [BAC_KAN, [POST_OFFICE, 'HPN-06']],
      );
      for (let each = 0; each < 3; each += 1)
        await addEnrolment(tx, { area: '01858', on: '2020-05-20', activity: 'CHUNG' });
    });
    await approveNorm(db, await draftNorm(db));
    await reportsOn(db, CODE).validate({ kind: 'conferences', value: 3 });
  });

  for (const [index, javaScriptEnabled] of [false, true].entries()) {
    it(`is told and explained by the partner, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const enrolled = 12 + index;
      await reportsOn(visit.of.db, CODE).send({ kind: 'enrolled-vsi', value: enrolled });
      const partner = await visit.open('partner', `${visit.address(PAGE)}?ngay=31/12/2020`, { javaScriptEnabled });
      const told = (await partner.locator('main').textContent()) ?? '';
      for (const part of [
        /3 lượt đăng ký\. 3 người \(3 lượt\) được từ hai đơn vị trở lên cùng nhận\./,
        /Đơn vị BD-06\s*3\s*3\s*1,5/,
        new RegExp(`báo cáo ${enrolled} người tham gia BHXH tự nguyện từ 3 hội nghị.*ít nhất là 30\\.`, 's'),
      ])
        assert.match(told, part);
      if (javaScriptEnabled) assert.deepEqual(await violations(partner), []);
      await partner.getByRole('button', { name: 'Ghi giải thích' }).click();
      assert.match((await partner.getByRole('alert').textContent()) ?? '', /Giải thích: Hãy nêu lý do\./);
      await partner.getByLabel('Giải thích', { exact: true }).fill(`mưa lũ ${index}`);
      await partner.getByRole('button', { name: 'Ghi giải thích' }).click();
      await partner.getByText('Đã ghi lời giải thích.').waitFor();
      const planner = await visit.open('planner', visit.address(PAGE), { javaScriptEnabled });
      assert.match((await planner.locator('main').textContent()) ?? '', new RegExp(`giải thích: mưa lũ ${index}`));
      assert.equal(await planner.getByRole('button', { name: 'Ghi giải thích' }).count(), 0);
      await partner.context().close();
      await planner.context().close();
    });
  }
});
