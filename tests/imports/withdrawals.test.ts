import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { deskOf } from '../support/register.ts';
import { counts, type Office, onOffice } from './office.ts';

const HEADS = 'Loại sự việc,Số CCCD,Họ và tên,Loại bảo hiểm,Ngày,Mã hoạt động,Dãy số liệu,Xã/phường,Lý do,fact_id';
const BINH = '006090000001,Nông Văn Bình';

const file = (...rows: string[]): string => [HEADS, ...rows, ''].join('\n');

/** What is counted again and does not agree. */
const differing = async ({ db }: Office) =>
  (await verifyRegister(deskOf(db))).filter(({ differences }) => differences > 0).map(({ what }) => what);

const LATER = { now: new Date('2026-12-02T03:00:00Z') };

/** Bình pays twelve months from January 2026. */
const PAID =
  'Số CCCD,Loại bảo hiểm,Phương thức đóng,Từ tháng,Số tháng,Số tiền,Ngày nộp,Số biên lai\n' +
  '006090000001,BHXH tự nguyện,12,01/2026,12,3168000,10/01/2026,0001\n';

onOffice('an ending that was recorded wrong', (office) => {
  it('is withdrawn with its reason: cover goes on, and what was known before stays', async () => {
    await office.send('contributions', 'paid.csv', PAID);
    const ended = 'Số CCCD,Loại bảo hiểm,Lý do,Ngày dừng\n006090000001,BHXH tự nguyện,Chết,01/03/2026\n';
    assert.deepEqual(counts(await office.send('endings', 'ended.csv', ended)), [1, 0, 0]);
    const movements = `select kind, effective_on::text, sum(count)::int as count from movements group by 1, 2 having sum(count) <> 0 order by 2`;
    const known = (day: string) => movements.replace('from movements', `from movements where recorded_on <= '${day}'`);
    const before = await office.ask(known('2026-11-26'));
    assert.deepEqual(before.at(-1), { kind: 'ended', effective_on: '2026-03-01', count: 1 });

    const row = `Dừng,${BINH},,01/03/2026,,,,Nhầm người,`;
    assert.deepEqual(counts(await office.send('withdrawals', 'back.csv', file(row), LATER)), [1, 0, 0]);
    assert.deepEqual((await office.ask(movements)).at(-1), { kind: 'lapsed', effective_on: '2027-01-01', count: 1 });
    assert.deepEqual(await office.ask(known('2026-11-26')), before);
    assert.deepEqual(await differing(office), []);
  });

  it('is withdrawn once: the same file again changes nothing, another reason is refused', async () => {
    assert.deepEqual(counts(await office.send('withdrawals', 'back.csv')), [0, 0, 1]);
    const other = await office.send('withdrawals', 'other.csv', file(`Dừng,${BINH},,01/03/2026,,,,Lý do khác,`));
    assert.match(other.problems.join(), /^2: The fact was withdrawn already, on 2026-12-02, for another reason\.$/);
  });

  it('is not recorded again when its file is sent again, which is said', async () => {
    const again = await office.send('endings', 'ended.csv');
    assert.deepEqual(
      [counts(again), again.remarks],
      [[0, 0, 1], ['2: It was recorded, and withdrawn on 2026-12-02: it is not recorded again.']],
    );
  });

  it('may be followed by the right one of the same day, which the same file then leaves alone', async () => {
    const right = 'Số CCCD,Loại bảo hiểm,Lý do,Ngày dừng\n006090000001,BHXH tự nguyện,Hưởng lương hưu,01/03/2026\n';
    assert.deepEqual(counts(await office.send('endings', 'right.csv', right, LATER)), [1, 0, 0]);
    const again = await office.send('withdrawals', 'back.csv', undefined, LATER);
    assert.deepEqual(counts(again), [0, 0, 1]);
    assert.match(
      again.remarks.join(),
      /^2: Such a fact was withdrawn for this reason; to withdraw .* too, write fact_id\.$/,
    );
    assert.deepEqual(await differing(office), []);
  });
});

onOffice('a row that withdraws', (office) => {
  it('is refused with every reason', async () => {
    await office.send('contributions', 'paid.csv', PAID);
    const [payment] = await office.ask('select id from contributions');
    const ended =
      'ending_id,Số CCCD,Loại bảo hiểm,Lý do,Ngày dừng\n' +
      ['11', '12']
        .map((id) => `0190c7a4-5a00-7000-8000-0000000000${id},006090000001,BHXH tự nguyện,Chết,01/03/2026\n`)
        .join('');
    await office.send('endings', 'ended.csv', ended);
    const { problems } = await office.send(
      'withdrawals',
      'wrong.csv',
      file(
        `Dừng,${BINH},,02/03/2026,,,,Nhầm,`,
        `Dừng,${BINH},,,,,,Nhầm,`,
        `Chuyển,,,,,,,,Nhầm,0190c7a4-5a00-7000-8000-000000000011`,
        `Dừng,,,,,,,,Nhầm,${payment?.id}`,
        `Dừng,006090000002,Triệu Thị Mùi,,,,,,Nhầm,0190c7a4-5a00-7000-8000-000000000011`,
        `Dừng,${BINH},,01/03/2026,,,,Nhầm,`,
        `Dừng,,,,,,,,,0190c7a4-5a00-7000-8000-000000000011`,
        `Hoạt động,,,,,,,,Nhầm,`,
        `Số liệu,,,,31/12/2025,,labour_force,,Nhầm,`,
      ),
    );
    assert.deepEqual(
      problems.map((problem) => problem.replace(/one of .*/, 'one of …')),
      [
        '2: The register has no such fact.',
        '3: It does not say which fact is withdrawn: fact_id is needed, or the person and the day of the ending.',
        '4: The fact is an ending.',
        '5: The fact is a contribution: take it back by a row of contributions that reverses it.',
        '6: The fact is about another person.',
        '7: The register has several such facts: write fact_id, one of …',
        '8: Lý do is required.',
        '9: It does not say which fact is withdrawn: fact_id is needed, or the code of the activity.',
        '10: It does not say which fact is withdrawn: fact_id is needed, or series, area and day.',
      ],
    );
  });

  it('is refused where it became known before the fact itself', async () => {
    const heads = 'fact_kind,fact_id,reason,recorded_at\n';
    const early = `${heads}ending,0190c7a4-5a00-7000-8000-000000000011,Nhầm,2026-01-01T00:00:00+07:00\n`;
    const { problems } = await office.send('withdrawals', 'early.csv', early, { historical: true });
    assert.deepEqual(problems, ['2: recorded_at is before the fact itself was recorded.']);
  });

  it('may withdraw a fact by its id twice in one file: the second is unchanged', async () => {
    const row = 'Dừng,,,,,,,,Nhầm,0190c7a4-5a00-7000-8000-000000000011';
    assert.deepEqual(counts(await office.send('withdrawals', 'twice.csv', file(row, row))), [1, 0, 1]);
    assert.deepEqual(await differing(office), []);
  });
});

onOffice('where somebody lived, recorded wrong', (office) => {
  const money = `select code, sum(t.paid)::int as paid from contribution_tallies as t join areas on areas.id = area_id
                  where t.recorded_on <= $day group by 1 having sum(t.paid) <> 0`;
  const moneyKnown = (day: string) => office.ask(money.replace('$day', `'${day}'`));

  it('is corrected as the first commune: people and money count there, known from that day on', async () => {
    await office.send('contributions', 'paid.csv', PAID);
    const before = await moneyKnown('2026-11-26');
    const corrected = 'Số CCCD đang ghi,Xã/phường,Lý do\n006090000001,01864,Nhầm xã\n';
    const later = { now: new Date('2026-12-02T03:00:00Z') };
    assert.deepEqual(counts(await office.send('corrections', 'home.csv', corrected, later)), [1, 0, 0]);
    assert.deepEqual(await moneyKnown('2026-11-26'), before);
    assert.deepEqual(await moneyKnown('2026-12-02'), [{ code: '01864', paid: 3_168_000 }]);
    assert.notDeepEqual(before, await moneyKnown('2026-12-02'));
    assert.deepEqual(await differing(office), []);
    assert.deepEqual(counts(await office.send('corrections', 'home.csv')), [0, 0, 1]);
  });

  it('is withdrawn as a move: money and people go back', async () => {
    const moved = 'Số CCCD,Xã/phường,Ngày chuyển\n006090000001,01840,05/01/2026\n';
    const later = { now: new Date('2026-12-03T03:00:00Z') };
    assert.deepEqual(counts(await office.send('moves', 'moved.csv', moved, later)), [1, 0, 0]);
    assert.deepEqual(await moneyKnown('2026-12-03'), [{ code: '01840', paid: 3_168_000 }]);
    const row = `Chuyển,${BINH},,05/01/2026,,,,Không chuyển,`;
    const back = { now: new Date('2026-12-04T03:00:00Z') };
    assert.deepEqual(counts(await office.send('withdrawals', 'stayed.csv', file(row), back)), [1, 0, 0]);
    assert.deepEqual(await moneyKnown('2026-12-03'), [{ code: '01840', paid: 3_168_000 }]);
    assert.deepEqual(await moneyKnown('2026-12-04'), [{ code: '01864', paid: 3_168_000 }]);
    assert.deepEqual(await differing(office), []);
  });
});

onOffice('a person whose record was corrected', (office) => {
  it('is unchanged when a file of people says what is right now, or what was recorded first', async () => {
    const corrected =
      'Số CCCD đang ghi,Họ và tên,Số điện thoại,Xã/phường,Đối tượng hỗ trợ,Lý do\n006090000001,Nông Văn Bính,0999999999,01864,Hộ nghèo,Ghi sai\n';
    assert.deepEqual(counts(await office.send('corrections', 'corrected.csv', corrected)), [1, 0, 0]);
    const [binh] = await office.ask(
      `select p.*, a.code from people as p join areas as a on a.id = p.area_id where si_code = '9000000001'`,
    );
    const heads = 'person_id,si_code,citizen_id,full_name,birth_date,sex,ethnicity,support_group,area_code,phone\n';
    const line = (name: string, area: string, phone: string): string =>
      `${[binh?.id, binh?.si_code, '006090000001', name, binh?.birth_date, binh?.sex, binh?.ethnicity, 'Hộ nghèo', area, phone].map((each) => each ?? '').join(',')}\n`;
    const right = await office.send('people', 'right.csv', heads + line('Nông Văn Bính', '01864', '0999999999'));
    assert.deepEqual([counts(right), right.problems], [[0, 0, 1], []]);
    assert.deepEqual(counts(await office.send('people', 'people.csv')), [0, 0, 10]);
    const other = await office.send('people', 'other.csv', heads + line('Nông Văn Bảy', '01864', '0999999999'));
    assert.match(other.problems.join(), /another full_name,/);
  });
});

onOffice('an observation and an activity that were recorded wrong', (office) => {
  const observed = (value: number): string => `series,area_code,on,value\nlabour_force,01840,2025-12-31,${value}\n`;
  const held = (attendance: number, partners = 'HPN'): string =>
    `activity_code,kind,held_on,area_code,partner_codes,attendance\nHN-1,conference,2026-01-15,01840,${partners},${attendance}\n`;

  it('are withdrawn and recorded again under the same key', async () => {
    await office.send('observations', 'observed.csv', observed(100));
    await office.send('activities', 'held.csv', held(45));
    const wrong = await office.send('observations', 'right.csv', observed(120));
    assert.match(
      wrong.problems.join(),
      /another value, .* withdraw it by a file of withdrawals, then send this row again/,
    );
    const partners = await office.send('activities', 'partners.csv', held(45, 'DTN'));
    assert.match(partners.problems.join(), /another partner_codes, .* withdraw it/);
    const rows = file(',,,,,,,,,').replace(
      /\n,+\n/,
      '\nSố liệu,,,,31/12/2025,,labour_force,01840,Nhầm số,\nHoạt động,,,,,HN-1,,,Đếm nhầm,\n',
    );
    assert.deepEqual(counts(await office.send('withdrawals', 'back.csv', rows)), [2, 0, 0]);
    assert.deepEqual(counts(await office.send('observations', 'right.csv')), [1, 0, 0]);
    assert.deepEqual(counts(await office.send('activities', 'right-held.csv', held(54, 'DTN'))), [1, 0, 0]);
  });

  it('are unchanged when their files are sent again, the wrong ones too, which is said', async () => {
    for (const [kind, name] of [
      ['observations', 'right.csv'],
      ['activities', 'right-held.csv'],
      ['withdrawals', 'back.csv'],
    ] as const) {
      const { refused, taken } = await office.send(kind, name);
      assert.deepEqual([taken, refused], [0, 0], name);
    }
    const again = await office.send('observations', 'observed.csv');
    assert.deepEqual(counts(again), [0, 0, 1]);
    assert.match(again.remarks.join(), /withdrawn on/);
    assert.deepEqual(await office.ask('select value::int, revision from observations order by revision'), [
      { value: 100, revision: 0 },
      { value: 120, revision: 1 },
    ]);
  });

  it('are refused with a third value, like any other', async () => {
    const third = await office.send('activities', 'third.csv', held(60, 'DTN'));
    assert.match(third.problems.join(), /another attendance,/);
  });
});
