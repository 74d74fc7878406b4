import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { openDesk } from '#server/desk/desk.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

const OFFICER = { kind: 'person', name: 'mai', role: 'officer', organisation: null } as const;
const MANY = 20_000;
const FAMILIES = ['Nguyễn', 'Hoàng', 'Nông', 'Đặng', 'Triệu', 'Lý', 'Bàn'];
const MIDDLES = ['Thị', 'Văn', 'Minh', 'Thu', 'Đức'];

onEveryDatabase('a search among many people', (of) => {
  let here: number;
  let there: number;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      const code = (index: number, length: number): string => String(index).padStart(length, '0');
      await addNamedPeople(
        tx,
        Array.from({ length: MANY }, (_, index) => ({
          name: `${FAMILIES[index % 7]} ${MIDDLES[index % 5]} ${String.fromCharCode(65 + (index % 26))}${index % 997}`,
          areaId: index % 40 === 0 ? here : there,
          siCode: code(index, 10),
          citizenId: code(index, 12),
          phone: `09${code(index, 8)}`,
          email: `nguoi${index}@example.vn`,
        })),
      );
    });
    await of.db.autonomous('analyze people');
  });

  /** How often each index of people was read, and the whole table. */
  const scans = async (): Promise<Map<string, number>> => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ name: string; scans: number }>(
        `select indexrelname as name, idx_scan::int as scans from pg_stat_user_indexes where relname = 'people'
         union all select 'sequential', seq_scan::int from pg_stat_user_tables where relname = 'people'`,
      ),
    );
    return new Map(rows.map(({ name, scans }) => [name, scans]));
  };
  const desk = () => openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas: [here] });

  /** Which counters a statement moves; its session reports them as its transaction ends. */
  const used = async (statement: string, values: unknown[]): Promise<string[]> => {
    const before = await scans();
    await desk().readPeople(async (tx) => {
      await tx.query(statement, values);
      await tx.query('select pg_stat_force_next_flush()');
    });
    const after = await scans();
    return [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
  };

  for (const [title, statement, values, index] of [
    ['the beginning of a name', 'select * from people_named($1, 50)', ['nguyen thi a1'], 'people_in_area_by_name'],
    ['a name with a letter wrong', 'select * from people_named($1, 50)', ['nguyen thi a10'], 'people_in_area_by_name'],
    ['the end of a name', 'select * from people_named($1, 50)', ['a105'], 'people_by_end_of_name'],
    ['a name with two errors', 'select * from people_named($1, 50)', ['ngiyne thi a105'], 'people_by_likeness'],

    [
      'the last four digits of an SI code',
      'select * from people_ending_in($1, null, 50)',
      ['0123'],
      'people_by_si_end',
    ],
    [
      'the last four digits of a citizen number',
      'select * from people_ending_in(null, $1, 50)',
      [Buffer.from('end')],
      'people_by_citizen_end',
    ],
    ['a telephone', 'select * from people_with_phone($1)', [Buffer.from('digest')], 'people_by_phone'],
    ['an address of e-mail', 'select * from people_with_email($1, 50)', [Buffer.from('digest')], 'people_by_email'],
    [
      'an SI code',
      'select id from people where province_id = $1 and si_code = $2',
      [BAC_KAN, '0000000122'],
      'people_province_id_si_code_idx',
    ],
    ['whoever lives in the areas', 'select * from people_standing($1)', [day('2021-06-15')], 'people_by_area'],
  ] as const) {
    it(`reads an index under row security: ${title}`, async () => {
      const moved = await used(statement, [...values]);
      assert.ok(moved.includes(index) && !moved.includes('sequential'), moved.join());
    });
  }

  it('lists exactly whom row security shows, whatever the areas', async () => {
    for (const areas of [null, [here], [there], [here, there], []]) {
      const office = openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas });
      const [bySecurity, byFunction] = await office.readPeople(async (tx) => [
        (await tx.query<{ id: string }>('select id from people where province_id = $1 order by id', [BAC_KAN])).rows,
        (await tx.query<{ id: string }>(`select id from people_standing('2021-06-15') order by id`)).rows,
      ]);
      assert.deepEqual(byFunction, bySecurity);
    }
  });
});
