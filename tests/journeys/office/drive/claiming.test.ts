import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { addActivity, addEnrolment } from '../../../support/indicators-register.ts';
import { onOffice } from '../../../support/office.ts';
import { BAC_KAN } from '../../../support/register.ts';

onOffice('enrolments that signers of a programme claim, in the office', (visit) => {
  const PAGE = '/van-phong/chuong-trinh/[programme]/nhan-luot';
  before(async () => {
    const code = visit.address('[programme]');
    await visit.of.db.asOwner(async (tx) => {
      await addActivity(tx, 'NHAN', 'conference', '2020-05-02', 40, code);
      for (const [on, receipt] of [
        ['2020-05-02', 'AG 0000701'],
        ['2020-05-03', 'AG 0000702'],
      ] as const) {
        await addEnrolment(tx, { area: '01858', on, activity: 'NHAN' });
        await tx.query(
          `insert into contributions (province_id, id, person_id, scheme, income, method, from_month, months, paid, paid_on, receipt_no, recording)
           select $1, gen_random_uuid(), person_id, 'vsi', 1500000, '1', '2020-05-01', 1, 264000, $2::date, $3, 1
             from enrolments where province_id = $1 and activity_code = 'NHAN' and enrolled_on = $2::date`,
          [BAC_KAN, on, receipt],
        );
      }
    });
  });

  for (const javaScriptEnabled of [false, true]) {
    const [receipt, other] = javaScriptEnabled ? ['AG 0000701', 'AG 0000702'] : ['AG 0000702', 'AG 0000701'];

    it(`are found, claimed, validated and taken along, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const partner = await visit.open('partner', visit.address(PAGE), { javaScriptEnabled });
      await partner.getByLabel('Số biên lai hoặc mã số BHXH').fill('KHONG-CO 1');
      await partner.getByRole('button', { name: 'Tìm', exact: true }).click();
      assert.match((await partner.getByRole('alert').textContent()) ?? '', /Không tìm thấy/);
      await partner.getByLabel('Số biên lai hoặc mã số BHXH').fill(receipt);
      await partner.getByRole('button', { name: 'Tìm', exact: true }).click();
      await partner.getByLabel(/^Phần nhận/).fill('2');
      await partner.getByRole('button', { name: 'Gửi đề nghị nhận' }).click();
      assert.match((await partner.getByRole('alert').textContent()) ?? '', /«2» không phải một phần của 1/);
      assert.equal(await partner.getByLabel(/^Phần nhận/).inputValue(), '2', 'what was typed stays');
      await partner.getByLabel(/^Phần nhận/).fill('0,4');
      await partner.getByRole('button', { name: 'Gửi đề nghị nhận' }).click();
      await partner.getByText('Đã gửi 1 đề nghị').waitFor();
      const planner = await visit.open('planner', visit.address(PAGE), { javaScriptEnabled });
      const page = (await planner.locator('main').textContent()) ?? '';
      assert.match(page, /1 đề nghị chờ xác nhận/);
      assert.match(page, /Còn thiếu 0,6/);
      assert.doesNotMatch(page, /Nông Thị Thử/, 'nobody is named');
      if (javaScriptEnabled) assert.deepEqual(await violations(planner), []);
      await planner.getByRole('button', { name: 'Xác nhận các đề nghị đã đánh dấu' }).click();
      assert.match((await planner.getByRole('alert').textContent()) ?? '', /Hãy chọn ít nhất một đề nghị/);
      await planner.getByRole('checkbox').first().check();
      await planner.getByRole('button', { name: 'Từ chối các đề nghị đã đánh dấu' }).click();
      assert.match((await planner.getByRole('alert').textContent()) ?? '', /Từ chối thì cần lý do/);
      await planner.getByRole('button', { name: 'Xác nhận các đề nghị đã đánh dấu' }).click();
      await planner.getByText('Đã ghi quyết định.').waitFor();
      const file = [`Biên lai,Phần nhận`, `${receipt},"0,4"`, `${other},1`].join('\r\n');
      await partner.getByText('Đọc tệp', { exact: true }).first().click();
      const put = async (text: string) => {
        await partner
          .locator('input[type=file]')
          .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await partner.getByRole('button', { name: 'Đọc tệp' }).click();
      };
      await put('Biên lai,Phần nhận\r\nKHONG-CO,1\r\nAG 0000701,hai');
      const refused = (await partner.getByRole('alert').textContent()) ?? '';
      assert.match(refused, /Dòng 2: «KHONG-CO» không dẫn đến.*Dòng 3: phần nhận «hai»/s);
      await put(file);
      assert.match(
        (await partner.locator('main').textContent()) ?? '',
        /Tệp có 2 lượt đăng ký, \d lượt đã nhận đúng như vậy/,
      );
      if (javaScriptEnabled) assert.deepEqual(await violations(partner), []);
      const csv = await partner.request.get(visit.at(`${visit.address(PAGE)}/danh-sach.csv`));
      assert.match(await csv.text(), /Mã lượt đăng ký.*"0,4",0[23]\/05\/2020,NHAN,BD-06,/s);
      for (const each of [partner, planner]) await each.context().close();
    });
  }
});
