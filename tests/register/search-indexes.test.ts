import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { openDesk } from '#server/desk/desk.ts';
import { findPayers } from '#server/receipts/find-payers.ts';
import { peopleNamed } from '#server/register/data/person-names.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker } from '../support/receipt-books.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

const OFFICER = { kind: 'person', name: 'mai', role: 'officer', organisation: null } as const;
const MANY = 20_000;
const FAMILIES = ['Nguyễn', 'Hoàng', 'Nông', 'Đặng', 'Triệu', 'Lý', 'Bàn'];
const MIDDLES = ['Thị', 'Văn', 'Minh', 'Thu', 'Đức'];

onEveryDatabase('a search among many people', (of) => {
  let here: number;
  let there: number;
  let people: Uuid[];
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      const code = (index: number, length: number): string => String(index).padStart(length, '0');
      people = await addNamedPeople(
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
    await addReceipts();
    await of.db.autonomous('analyze people, contributions, receipts, receipt_lines');
  });

  /** Everybody paid once, with a receipt of one book; of every second payment the text of another one was imported. */
  const addReceipts = async (): Promise<void> => {
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    const holder = await addWorker(of.db, 'collector');
    const book = await addBook(of.db, { first: 1, last: MANY, symbol: 'AA/26' }, holder);
    await of.db.asOwner(async (tx) => {
      await tx.query(
        `insert into contributions (province_id, id, person_id, scheme, method, from_month, months, paid, paid_on, receipt_no)
           select $1, gen_random_uuid(), person, 'vsi', '1', '2020-01-01', 1, 138600, '2020-01-10', case when no % 2 = 0 then 'BL' || no end
             from unnest($2::uuid[]) with ordinality as each (person, no)`,
        [BAC_KAN, people],
      );
      await tx.query(
        `insert into receipts (province_id, book_id, number, fate, handover_id, code)
           select $1, $2, no, 'issued', (select id from receipt_handovers where book_id = $2), md5(no::text) from generate_series(1, $3) as no`,
        [BAC_KAN, book, MANY],
      );
      await tx.query(
        `insert into receipt_lines (province_id, contribution_id, book_id, number)
           select $1, id, $2, row_number() over (order by id) from contributions`,
        [BAC_KAN, book],
      );
    });
  };

  /** How often each index of the tables that grow was read, and which of them were read whole. */
  const scans = async (): Promise<Map<string, number>> => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ name: string; scans: number }>(
        `select indexrelname as name, idx_scan::int as scans from pg_stat_user_indexes where relname = any ($1)
         union all select 'all ' || relname, seq_scan::int from pg_stat_user_tables where relname = any ($1)`,
        [['people', 'contributions', 'receipts', 'receipt_lines']],
      ),
    );
    return new Map(rows.map(({ name, scans }) => [name, scans]));
  };
  const desk = () => openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas: [here] });

  /** Which counters some work moves; its session reports them as its transaction ends. */
  const used = async (work: (tx: Transaction) => Promise<unknown>): Promise<string[]> => {
    const before = await scans();
    await desk().readPeople(async (tx) => {
      await work(tx);
      await tx.query('select pg_stat_force_next_flush()');
    });
    const after = await scans();
    return [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
  };

  for (const [title, statement, values, index] of [
    ['the beginning of a name', 'select * from people_named($1, 50)', ['nguyen thi a1'], 'people_in_area_by_name'],
    ['a name with a letter wrong', 'select * from people_named($1, 50)', ['nguyen thi a10'], 'people_in_area_by_name'],
    ['the end of a name', 'select * from people_named($1, 50)', ['a105'], 'people_by_end_of_name'],
    ['a name with two errors', 'select * from people_named($1, 50)', ['ngiyen thi a64'], 'people_in_area_by_name'],
    ['a name that is only alike', 'select * from people_named($1, 50)', ['ngiyne thib a1055'], 'people_by_likeness'],

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
    [
      'a receipt that came with an imported payment',
      'select * from people_with_receipt($1, 50)',
      ['BL122'],
      'contributions_by_receipt',
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
      const moved = await used((tx) => tx.query(statement, [...values]));
      assert.ok(moved.includes(index) && !moved.some((name) => name.startsWith('all ')), moved.join());
    });
  }

  it('reads much of the register only where a name with errors in two of its words is nobody’s', async () => {
    const called = (wanted: string) => (tx: Transaction) => tx.query('select * from people_named($1, 50)', [wanted]);
    assert.ok(!(await used(called('ngiyen thi a64'))).includes('people_by_likeness'), 'Nguyễn Thị A649');
    assert.ok((await used(called('ngiyen tih a64'))).includes('people_by_likeness'));
  });

  it('takes of a text no more words than a name has: what thirty may have been would hold the database for seconds', async () => {
    const [longest] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [{ name: 'Lường Phan Thị Ngọc Lan Anh', areaId: here }]),
    );
    const typed = 'luong phan thi ngoc lan anh sinh nam mot nghin chin tram tam muoi lam o xa ben kia';
    const found = await desk().readPeople((tx) => peopleNamed(tx, typed, 50));
    assert.deepEqual(
      found.map(({ id }) => id),
      [longest],
    );
  });

  for (const [title, receipt] of [
    ['with its symbol', { symbol: 'AA/26', number: 123 }],
    ['by its number alone', { symbol: null, number: 123 }],
  ] as const) {
    it(`reads indexes under row security: a receipt of a book ${title}`, async () => {
      const moved = await used((tx) => findPayers(tx, receipt, 100));
      assert.ok(moved.includes('receipts_by_number') && !moved.some((name) => name.startsWith('all ')), moved.join());
    });
  }

  it('finds by a name whoever moved into the areas or was corrected into them, and nobody who left', async () => {
    const [gone, come, mended] = await of.db.asOwner(async (tx) => {
      const found = await addNamedPeople(tx, [
        { name: 'Phùng Thị Lưu', areaId: here },
        { name: 'Phùng Thị Lưu', areaId: there },
        { name: 'Phùng Thị Lưu', areaId: there },
      ]);
      await tx.query(
        `insert into moves (province_id, id, person_id, area_id, moved_on)
           values ($1, gen_random_uuid(), $2, $4, '2020-01-01'), ($1, gen_random_uuid(), $3, $5, '2020-01-01')`,
        [BAC_KAN, found[0], found[1], there, here],
      );
      await tx.query(
        `insert into person_corrections (province_id, id, person_id, area_id, reason) values ($1, gen_random_uuid(), $2, $3, 'ghi nhầm xã')`,
        [BAC_KAN, found[2], here],
      );
      return found;
    });
    const named = async (areas: number[] | null): Promise<string[]> =>
      openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas }).readPeople(async (tx) =>
        (await peopleNamed(tx, 'phung thi luu', 50)).map(({ id }) => id).toSorted(),
      );
    assert.deepEqual(await named([here]), [come, mended].map(String).toSorted());
    assert.deepEqual(await named([there]), [gone]);
    assert.deepEqual(await named(null), [gone, come, mended].map(String).toSorted());
  });

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
