import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { writeXlsxStream } from 'hucre/xlsx';
import { fileProblemWords } from '#input/files/file-problem.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { rowProblemsText } from '#input/files/row-problem.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { importLocalFile } from '#server/imports/import-local-file.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { deskOf, openRegister } from '../support/register.ts';

const LAN = '0190c7a4-5a00-7000-8000-000000000001';
const NAM = '0190c7a4-5a00-7000-8000-000000000002';
const NOBODY = '0190c7a4-5a00-7000-8000-00000000000f';
const id = (number: number): string => `0190c7a4-5a00-7000-8000-0000000001${String(number).padStart(2, '0')}`;
const PEOPLE = `person_id,full_name,area_code\n${LAN},Nông Thị Lan,01858\n${NAM},Hoàng Văn Nam,01840\n`;
const PAID = 'contribution_id,person_id,scheme,method,from_month,months,paid,paid_on,reverses';

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baophu-import-'));
});
after(() => rm(folder, { recursive: true }));

interface Imported {
  summary?: { taken: number; refused: number; unchanged: number; paidTwice: number; pricedOtherwise: number };
  /** Of the refused rows with their numbers, or of the file. */
  problems: string[];
}

interface Sent {
  historical?: boolean;
  now?: string;
}

/** Sends a file to the office as it lies on the disc. */
async function send(
  { db }: TestDatabase,
  kind: ImportKind,
  content: string | Uint8Array,
  { historical = false, now = '2026-11-23T03:00:00Z' }: Sent = {},
): Promise<Imported> {
  const file = path.join(folder, 'sent');
  await writeFile(file, content);
  const problems: string[] = [];
  const sent = { kind, path: file, historical, now: new Date(now), onProgress: () => {} };
  const imported = await importLocalFile(deskOf(db), sent);
  if (!imported.ok) return { problems: imported.error.map((problem) => fileProblemWords(problem).en) };
  const { taken, refused, unchanged, paidTwice, pricedOtherwise, firstRefused } = imported.value;
  for (const { row, problems: each } of firstRefused) problems.push(`${row}: ${rowProblemsText(each, 'en')}`);
  return { summary: { taken, refused, unchanged, paidTwice, pricedOtherwise }, problems };
}

async function participants({ db }: TestDatabase, on: string): Promise<number> {
  const [answer] = await evaluateTexts(deskOf(db), [`participants(vsi, on=${on})`], new Date('2026-11-23T03:00:00Z'));
  assert.ok(answer?.ok);
  return answer.value.value;
}

async function rowsOf({ db }: TestDatabase, table: string): Promise<number> {
  const { rows } = await db.asOwner((tx) => tx.query(`select count(*) from ${table}`));
  return rows[0].count;
}

onEveryDatabase('an import', (of) => {
  before(async () => {
    await of.db.asOwner(openRegister);
    await send(of, 'people', PEOPLE);
  });

  it('takes people once, however often they are sent', async () => {
    const { summary } = await send(of, 'people', PEOPLE);
    assert.deepEqual(summary, { taken: 0, refused: 0, unchanged: 2, paidTwice: 0, pricedOtherwise: 0 });
    assert.equal(await rowsOf(of, 'people'), 2);
  });

  it('refuses a person who is there with another name, and names the column', async () => {
    const { problems } = await send(of, 'people', PEOPLE.replace('Nông Thị Lan', 'Nông Thị Hoa'));
    assert.match(
      problems.join(),
      /^2: The register has it with another full_name, and never changes what is recorded\./,
    );
  });

  it('says every reason why a row is refused, and takes the others', async () => {
    const rows = [
      `${id(1)},${LAN},vsi,1,2020-01,1,138600,2020-01-05,`,
      `${id(2)},${LAN},vsx,12,2020-13,200,-5,2020-02-30,`,
      `${id(3)},${NOBODY},vsi,1,2020-01,1,138600,2020-01-05,`,
    ];
    const { summary, problems } = await send(of, 'contributions', [PAID, ...rows].join('\n'));
    assert.deepEqual(summary, { taken: 1, refused: 2, unchanged: 0, paidTwice: 0, pricedOtherwise: 0 });
    assert.deepEqual(problems, [
      '3: scheme «vsx» is not one of vsi, hhi: did you mean vsi? ' +
        'from_month «2020-13» is not a month from 1900 to 2099, such as 12/2026 or 2026-12. ' +
        'months «200» is not a whole number of months from 1 to 120. ' +
        'paid «-5» is not a whole amount of đồng from 0 to 999999999999, without separators. ' +
        'paid_on «2020-02-30» is not a day of the calendar from 1900 to 2099, such as 31/12/2026 or 2026-12-31.',
      '4: person_id is not in the register of people.',
    ]);
    assert.equal(await participants(of, '2020-01-05'), 1);
    assert.equal(await participants(of, '2020-02-01'), 0);
  });

  it('takes 120 months and refuses 121', async () => {
    const row = (months: number) => `${PAID}\n${id(4)},${NAM},vsi,missing,2000-01,${months},1,2009-12-31,`;
    assert.match((await send(of, 'contributions', row(121))).problems.join(), /months «121»/);
    assert.equal((await send(of, 'contributions', row(120))).summary?.taken, 1);
    assert.equal(await participants(of, '2009-12-31'), 1);
    assert.equal(await participants(of, '2010-01-01'), 0);
  });

  it('takes a contribution back once, and never a reversal', async () => {
    const back = (number: number, reversed: number) => `${id(number)},${LAN},vsi,,,,,,${id(reversed)}`;
    const file = [PAID, back(10, 1), back(11, 1), back(12, 10), back(13, 99)].join('\n');
    const { summary, problems } = await send(of, 'contributions', file);
    assert.equal(summary?.taken, 1);
    assert.deepEqual(problems, [
      '3: reverses names a contribution that row 2 reverses.',
      '4: reverses names a reversal, which cannot be reversed: record the contribution again.',
      '5: reverses names a contribution that is not in the register.',
    ]);
    assert.equal(await participants(of, '2020-01-05'), 0);
  });

  it('remarks on a month that is paid for twice', async () => {
    const row = (number: number, month: string) => `${id(number)},${LAN},vsi,3,${month},3,415800,2021-01-05,`;
    const { summary } = await send(of, 'contributions', [PAID, row(20, '2021-01'), row(21, '2021-03')].join('\n'));
    assert.deepEqual(summary, { taken: 2, refused: 0, unchanged: 0, paidTwice: 2, pricedOtherwise: 0 });
    const next = await send(of, 'contributions', [PAID, row(22, '2021-06')].join('\n'));
    assert.equal(next.summary?.paidTwice, 0);
  });

  it('remarks on a price that is not the law’s rate of the income, to the đồng a month', async () => {
    const header = `${PAID.replace('method', 'income,method')},state_support`;
    const row = (number: number, paid: number) =>
      `${id(number)},${NAM},vsi,1500000,3,2016-${number - 20},3,${paid},2016-${number - 20}-05,,99000`;
    const file = [header, row(30, 891_000), row(31, 891_003), row(32, 891_004)].join('\n');
    const { summary } = await send(of, 'contributions', file);
    assert.deepEqual([summary?.taken, summary?.pricedOtherwise], [3, 1]);
  });

  it('takes recorded_at only where the file is historical', async () => {
    const file = `ending_id,person_id,scheme,reason,ended_on,recorded_at\n${id(30)},${LAN},vsi,withdrawn,2021-02-10,2021-02-11T08:00:00+07:00\n`;
    assert.match((await send(of, 'endings', file)).problems.join(), /accepted only with --historical/);
    assert.equal((await send(of, 'endings', file, { historical: true })).summary?.taken, 1);
    assert.equal(await participants(of, '2021-02-09'), 1);
    assert.equal(await participants(of, '2021-02-10'), 0);
  });

  it('books money again where a move should have been known before', async () => {
    const file = `move_id,person_id,area_code,moved_on,recorded_at\n${id(40)},${NAM},01858,2000-01-01,2000-01-01T08:00:00+07:00\n`;
    assert.equal((await send(of, 'moves', file, { historical: true })).summary?.taken, 1);
    const verified = await verifyRegister(deskOf(of.db));
    assert.ok(verified.every(({ differences }) => differences === 0));
  });

  it('refuses an area that was not in force on the day, and says until when it was', async () => {
    const file = (on: string) => `activity_code,kind,held_on,area_code\nHN-${on},conference,${on},01858\n`;
    assert.equal((await send(of, 'activities', file('2025-06-30'))).summary?.taken, 1);
    assert.match(
      (await send(of, 'activities', file('2025-07-01'))).problems.join(),
      /was not in force .* before 2025-07-01/,
    );
  });

  it('refuses an indicator with a typing mistake, and guesses what was meant', async () => {
    const file =
      'plan_code,owner,indicator,scheme,kind,area_code,period,value\nK,UBND,particpants,vsi,stock,06,2020,5658\n';
    assert.match((await send(of, 'targets', file)).problems.join(), /did you mean participants\?/);
  });

  it('refuses an enrolment at an activity that there is not', async () => {
    const file = `enrolment_id,person_id,scheme,enrolled_on,activity_code\n${id(50)},${LAN},vsi,2020-05-23,RQ-1\n`;
    assert.deepEqual((await send(of, 'enrolments', file)).problems, [
      '2: activity_code «RQ-1» is not in the register of activities.',
    ]);
  });

  it('reads how somebody came to enrol, and asks for the activity where it was at one', async () => {
    const head = 'enrolment_id,person_id,scheme,enrolled_on,channel,activity_code\n';
    const line = (no: number, channel: string, activity = '') =>
      `${id(no)},${LAN},vsi,2020-05-23,${channel},${activity}\n`;
    await send(of, 'activities', 'activity_code,kind,held_on,area_code\nHN-K,conference,2020-05-23,01858\n');
    const wrong = head + line(51, 'Hoạt động') + line(52, 'Trực tuyến', 'HN-K') + line(53, 'qua điện thoại');
    assert.deepEqual((await send(of, 'enrolments', wrong)).problems, [
      '2: activity_code is missing, since the channel is an activity.',
      '3: channel «online» does not go with the code of an activity.',
      '4: channel «qua điện thoại» is not one of activity, walk-in, visit, online.',
    ]);
    const right = head + line(51, 'Hoạt động', 'HN-K') + line(52, 'truc tuyen') + line(53, '', 'HN-K');
    assert.equal((await send(of, 'enrolments', right)).summary?.taken, 3);
    assert.equal((await send(of, 'enrolments', right)).summary?.unchanged, 3);
  });

  it('reads an Excel workbook like a CSV file, days and numbers included', async () => {
    const rows = [
      ['series', 'area_code', 'on', 'value'],
      ['population', '06', new Date('2019-04-01T00:00:00Z'), 313905],
    ];
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeXlsxStream(rows, { name: 'Dân số' })) chunks.push(chunk);
    assert.equal((await send(of, 'observations', Buffer.concat(chunks))).summary?.taken, 1);
  });

  it('stores nothing of a file that cannot be read whole, and says why', async () => {
    const peopleBefore = await rowsOf(of, 'people');
    const person = `0190c7a4-5a00-7000-8000-000000000003,Lý Thị Mới,01858\n`;
    const utf16 = Buffer.from(`\uFEFF${PEOPLE}${person}`, 'utf16le');
    const windows = Buffer.concat([Buffer.from(PEOPLE + person), Buffer.from([0xd0, 0x41, 0x0a])]);
    const files: [string | Uint8Array, RegExp][] = [
      [utf16, /UTF-16/],
      [windows, /Windows-1258/],
      ['', /no header row/],
      [`${PEOPLE}${person}"not closed`, /quotation mark is not closed/],
      [`${PEOPLE}${person}${'x'.repeat(1_100_000)}`, /longer than 1 MB/],
      [PEOPLE.replace('full_name', 'fullname'), /no column fullname: did you mean full_name\? .*full_name is missing/],
      [PEOPLE.replace('full_name', 'person_id'), /person_id is there twice/],
      [Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), /not an Excel workbook/],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /cut off or damaged/],
    ];
    for (const [content, message] of files) {
      const { summary, problems } = await send(of, 'people', content);
      assert.equal(summary, undefined);
      assert.match(problems.join(' '), message);
    }
    assert.equal(await rowsOf(of, 'people'), peopleBefore);
  });

  it('is written down for the auditors, without anybody’s data', async () => {
    const { rows } = await of.db.asOwner((tx) => tx.query('select action, detail from audit_entries'));
    assert.ok(rows.length >= 6);
    assert.ok(rows.every(({ action }) => action === 'file.import'));
    assert.doesNotMatch(JSON.stringify(rows), /Lan|Nam|01858/);
  });
});
