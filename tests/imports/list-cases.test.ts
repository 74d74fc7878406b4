import assert from 'node:assert/strict';
import { it } from 'node:test';
import { counts, onOffice } from './office.ts';

const PAYMENTS = `select full_name, c.scheme, income, method, from_month, months, paid, state_support, local_support, paid_on, receipt_no
                    from contributions as c join people on people.id = person_id order by receipt_no, full_name`;
const PAID = 'select coalesce(sum(paid), 0) as paid from contributions';

onOffice('a list as it is printed, with signatures below', (office) => {
  it('gives its payments, refuses who stands in the block Giảm by the row of the sheet, and says nothing of the rest', async () => {
    const imported = await office.send('contributions', 'd05-signatures-below.xlsx');
    assert.deepEqual(counts(imported), [2, 1, 0]);
    assert.deepEqual(imported.problems, [
      '13: It stands in the block «II Giảm» (row 12), which is no payment: send who stops as endings.',
    ]);
    assert.equal(imported.rows, imported.taken + imported.refused + imported.unchanged + imported.noData);
  });
});

onOffice('heads over two rows', (office) => {
  it('are read: «Số tiền» and «Biên lai thu tiền» spread over what stands below them', async () => {
    assert.deepEqual(counts(await office.send('contributions', 'd05-two-rows-of-heads.xlsx')), [1, 0, 0]);
    assert.deepEqual(await office.ask(PAYMENTS), [
      {
        full_name: 'Nông Văn Bình',
        scheme: 'vsi',
        income: 1_500_000,
        method: '3',
        from_month: '2026-01-01',
        months: 3,
        paid: 792_000,
        state_support: 198_000,
        local_support: 0,
        paid_on: '2026-01-10',
        receipt_no: '0001',
      },
    ]);
  });
});

onOffice('the heads of declaration software', (office) => {
  it('are those of D05-TS, and the day of the receipt is missing', async () => {
    const { problems } = await office.send('contributions', 'd05-heads-of-software.xlsx');
    assert.deepEqual(problems, ['The list D05-TS lacks the column «Ngày biên lai».']);
  });

  it('of D03-TS come with technical names and a day on which the card begins', async () => {
    assert.deepEqual(counts(await office.send('contributions', 'd03-software-template.xlsx')), [1, 0, 0]);
    const [payment] = await office.ask(PAYMENTS);
    assert.deepEqual(
      [payment?.scheme, payment?.months, payment?.from_month, payment?.paid],
      ['hhi', 12, '2026-01-01', 1_263_600],
    );
  });
});

onOffice('a list of voluntary insurance without income and method', (office) => {
  it('is never read as health insurance', async () => {
    const { problems, taken } = await office.send('contributions', 'd05-title-says-voluntary-but-read-as-d03.xlsx');
    assert.equal(taken, 0);
    assert.deepEqual(problems, ['The list D05-TS lacks the column «Mức thu nhập», «Phương thức đóng».']);
  });
});

onOffice('people without a code', (office) => {
  it('are refused whatever their names and notes are', async () => {
    const imported = await office.send('contributions', 'd05-no-code-names-like-blocks.xlsx');
    assert.deepEqual(counts(imported), [2, 5, 0]);
    assert.deepEqual(
      imported.problems.map((problem) => Number.parseInt(problem, 10)),
      [2, 3, 4, 5, 7],
    );
    assert.equal(imported.noData, 0);
  });
});

onOffice('who stops', (office) => {
  it('by a code in «Phương án» is not paying', async () => {
    const imported = await office.send('contributions', 'd05-stop-code-in-column.xlsx');
    assert.deepEqual(counts(imported), [1, 2, 0]);
    assert.match(imported.problems.join(' '), /2: .*«GH».*3: .*«GH»/);
  });

  it('in a block whose title has a number beside it is not paying either', async () => {
    const imported = await office.send('contributions', 'd05-block-title-with-number.xlsx');
    assert.deepEqual(counts(imported), [0, 1, 0]);
    assert.match(imported.problems.join(), /^3: It stands in the block «Giảm» \(row 2\)/);
  });
});

onOffice('a receipt whose zeros a spreadsheet program left out', (office) => {
  it('is the same payment', async () => {
    assert.equal((await office.send('contributions', 'd05-receipt-as-text.xlsx')).taken, 1);
    assert.deepEqual(counts(await office.send('contributions', 'd05-receipt-as-number.xlsx')), [0, 0, 1]);
    assert.deepEqual(await office.ask(PAID), [{ paid: 792_000 }]);
  });

  it('is the same payment in a file of our own', async () => {
    const file =
      'contribution_id,si_code,scheme,income,method,from_month,months,paid,state_support,paid_on,receipt_no\n' +
      '0190c7a4-5a00-7000-8000-000000000001,9000000001,vsi,1500000,6,01/2026,06,792.000,198.000,10/01/2026,000123\n';
    assert.deepEqual(counts(await office.send('contributions', 'own.csv', file)), [0, 0, 1]);
  });
});

onOffice('a list that was corrected', (office) => {
  it('does not book a receipt again with another month, and says how to take the first back', async () => {
    await office.send('contributions', 'd05-first.xlsx');
    const imported = await office.send('contributions', 'd05-first-with-month-corrected.xlsx');
    assert.deepEqual(counts(imported), [0, 1, 1]);
    assert.match(imported.problems.join(), /^2: Receipt 0000200 .* another Từ tháng\. .*reverses = [0-9a-f-]{36}/);
    assert.deepEqual(await office.ask(PAID), [{ paid: 1_584_000 }]);
  });

  it('nor with another amount', async () => {
    const imported = await office.send('contributions', 'd05-first-with-amount-corrected.xlsx');
    assert.deepEqual(counts(imported), [0, 1, 1]);
    assert.match(imported.problems.join(), /another Người tham gia đóng, NSNN hỗ trợ\. .*reverses = [0-9a-f-]{36}/);
  });

  it('is taken once the first payment was taken back', async () => {
    const [first] = await office.ask(`select id, person_id from contributions where receipt_no = '0000200'`);
    const back = `contribution_id,person_id,reverses,scheme,method,from_month,months,paid,paid_on\n0190c7a4-5a00-7000-8000-000000000009,${first?.person_id},${first?.id},,,,,,\n`;
    assert.equal((await office.send('contributions', 'back.csv', back)).taken, 1);
    assert.deepEqual(counts(await office.send('contributions', 'd05-first-with-amount-corrected.xlsx')), [1, 0, 1]);
    assert.deepEqual(counts(await office.send('contributions', 'd05-first-with-amount-corrected.xlsx')), [0, 0, 2]);
  });
});

onOffice('a right code with the name of somebody else', (office) => {
  it('pays for nobody, and both names are said', async () => {
    const imported = await office.send('contributions', 'd05-name-of-another-person.xlsx');
    assert.deepEqual(counts(imported), [0, 1, 0]);
    assert.match(imported.problems.join(), /^2: .*«Nông Văn Bình».*«Hoàng Thị Khác Hẳn»/);
  });
});

onOffice('Ð of old fonts', (office) => {
  it('is Đ: what the province gives is kept', async () => {
    assert.equal((await office.send('contributions', 'd05-heads-with-eth.xlsx')).taken, 1);
    assert.equal((await office.ask(PAYMENTS))[0]?.local_support, 100_000);
  });
});

onOffice('days in cells', (office) => {
  it('are read with and without an hour; a bare number is told what day it looks like', async () => {
    const imported = await office.send('contributions', 'd05-days-as-cells.xlsx');
    assert.deepEqual(counts(imported), [2, 1, 0]);
    assert.match(imported.problems.join(), /^4: Ngày biên lai «46032» looks like a day of Excel \(2026-01-10\)/);
    assert.deepEqual(
      (await office.ask(PAYMENTS)).map(({ paid_on }) => paid_on),
      ['2026-01-10', '2026-01-10'],
    );
  });
});

onOffice('amounts', (office) => {
  it('are read in plain spellings, the others refused, and an income below every floor is remarked by its row', async () => {
    const imported = await office.send('contributions', 'd05-amounts.xlsx');
    assert.deepEqual(counts(imported), [10, 2, 0]);
    assert.match(imported.problems.join(' '), /8: Mức thu nhập «1500000\.4».*12: Mức thu nhập «-»/);
    assert.ok(imported.remarks.some((remark) => remark.startsWith('11: The income of 1.500 đồng is below the lowest')));
    const incomes = (await office.ask(PAYMENTS)).map(({ income }) => income);
    assert.equal(incomes.filter((income) => income === 1_500_000).length, 8);
  });
});

onOffice('rows between the payments', (office) => {
  it('that are the heads of page 2 hold no data', async () => {
    const imported = await office.send('contributions', 'd05-heads-again-on-page-2.xlsx');
    assert.deepEqual([...counts(imported), imported.noData], [2, 0, 0, 1]);
  });

  it('that number the columns, with formulas, hold none either', async () => {
    const imported = await office.send('contributions', 'd05-row-of-column-numbers.xlsx');
    assert.deepEqual([imported.refused, imported.noData], [0, 1]);
  });
});

onOffice('a workbook with a sheet for each commune', (office) => {
  it('is read whole', async () => {
    assert.deepEqual(counts(await office.send('contributions', 'd05-two-sheets.xlsx')), [3, 0, 0]);
  });

  it('is read in part where a sheet is chosen; one that is not there is told with those that are', async () => {
    const { problems } = await office.send('contributions', 'd05-two-sheets.xlsx', undefined, { sheet: 'Trang 9' });
    assert.match(problems.join(), /There is no sheet «Trang 9»\. There are: /);
  });
});

onOffice('years that were typed wrong', (office) => {
  it('are refused in the future, and remarked by row before the insurance existed', async () => {
    const imported = await office.send('contributions', 'd05-years-mistyped.xlsx');
    assert.deepEqual(counts(imported), [2, 1, 0]);
    assert.match(imported.problems.join(), /^2: Ngày biên lai «10\/01\/2062» is after today/);
    for (const row of [3, 4]) {
      assert.ok(
        imported.remarks.includes(`${row}: It pays for months before voluntary insurance existed (2008-01-01).`),
      );
    }
  });
});

onOffice('a web page that is named .xls', (office) => {
  it('is told what it is', async () => {
    const { problems } = await office.send('contributions', 'list-html-as.xls');
    assert.match(problems.join(), /a web page, not an \.xlsx workbook: .* save it as \.xlsx/);
  });
});
