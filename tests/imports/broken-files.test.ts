import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { counts, onOffice } from './office.ts';
import { archive, sheet, workbook } from './workbook.ts';

const id = (number: number): string => `0190c7a4-5a00-7000-8000-0000000002${String(number).padStart(2, '0')}`;
const HEAD = ['person_id', 'full_name', 'area_code'];
const person = (number: number, name = 'Nông Thị Én'): string[] => [id(number), name, '01840'];

onOffice('a file that was cut off', (office) => {
  it('does not record a reversal as a payment: a row with fewer cells than the header is refused', async () => {
    const file =
      'contribution_id,person_id,scheme,method,from_month,months,paid,paid_on,receipt_no,reverses\n' +
      `${id(1)},01900000-0000-7000-8000-000000000001,vsi,1,2026-01,1,297000,2026-01-10,7`;
    const imported = await office.send('contributions', 'cut.csv', file);
    assert.deepEqual(counts(imported), [0, 1, 0]);
    assert.match(imported.problems.join(), /^2: The row has only 9 cells, the header 10/);
  });

  it('is remarked where its last line has no line break, and only there', async () => {
    const rows = [HEAD, person(2), person(3)].map((cells) => cells.join(','));
    const open = await office.send('people', 'open.csv', rows.join('\n'));
    assert.deepEqual(counts(open), [2, 0, 0]);
    assert.match(open.remarks.join(), /^3: It is the last line and has no line break/);
    const closed = await office.send('people', 'closed.csv', `${[rows[0], person(4).join(',')].join('\n')}\n`);
    assert.deepEqual([closed.taken, closed.remarks], [1, []]);
  });

  it('gives nothing where a sheet lacks its end', async () => {
    const whole = sheet([HEAD, person(5), person(6)]);
    const { problems } = await office.send('people', 'cut.xlsx', workbook({ 'Xã 1': whole.slice(0, -40) }));
    assert.deepEqual(problems, ['The sheet «Xã 1» is cut off before its end: get the file again.']);
    assert.deepEqual(counts(await office.send('people', 'whole.xlsx', workbook({ 'Xã 1': whole }))), [2, 0, 0]);
  });

  it('gives nothing where a cell points at a text that is not there', async () => {
    const texts = [...HEAD, ...person(7)];
    const row = (from: number): string =>
      `<row>${[0, 1, 2].map((at) => `<c t="s"><v>${from + at}</v></c>`).join('')}</row>`;
    const xml = `<worksheet><sheetData>${row(0)}${row(3)}</sheetData></worksheet>`;
    const { problems } = await office.send('people', 'texts.xlsx', workbook({ 'Xã 1': xml }, texts.slice(0, 5)));
    assert.match(problems.join(), /^Row 2 points at a text that is not in the workbook/);
    assert.equal((await office.send('people', 'all-texts.xlsx', workbook({ 'Xã 1': xml }, texts))).taken, 1);
  });
});

onOffice('a file that is no table', (office) => {
  const said = async (name: string, content: string | Uint8Array): Promise<string> =>
    (await office.send('people', name, content)).problems.join(' ');

  it('is told what it is', async () => {
    assert.match(await said('a.csv', '%PDF-1.7\n1 0 obj'), /a PDF, not an \.xlsx workbook/);
    const xml = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>';
    assert.match(await said('a.xls', xml), /an XML spreadsheet of 2003/);
    assert.match(await said('b.xls', '\n <html><table>'), /a web page/);
    assert.match(await said('c.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])), /cut off or damaged/);
    const ods = archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' });
    assert.match(await said('a.ods', ods), /an OpenDocument file that is no spreadsheet/);
    assert.match(await said('a.xlsb', archive({ 'xl/workbook.bin': 'x' })), /a binary workbook \(\.xlsb\)/);
    assert.match(await said('a.xlsx', archive({ 'word/document.xml': '<a/>' })), /a Word document/);
  });

  it('is refused where it would take all memory or time: long cells and attributes, many parts, many columns', async () => {
    const long = 'x'.repeat(100_001);
    assert.match(await said('cell.xlsx', workbook({ a: sheet([HEAD, ['', long]]) })), /longer than 100000 characters/);
    assert.match(
      await said('attribute.xlsx', workbook({ a: `<worksheet a="${long}"></worksheet>` })),
      /longer than 100000/,
    );
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, '']));
    assert.match(await said('parts.xlsx', archive(many)), /unpacks to more than/);
    assert.match(await said('wide.csv', `${'a,'.repeat(1_001)}\n`), /has 1002 columns; 1000 at most/);
  });

  it('names the row of a character that no text has', async () => {
    const file = `${HEAD.join(',')}\n${person(10, 'Nông\u0000 Thị').join(',')}\n${person(11).join(',')}\n`;
    const imported = await office.send('people', 'nul.csv', file);
    assert.deepEqual([imported.taken, imported.refused], [1, 1]);
    assert.match(imported.problems.join(), /^2: full_name holds a control character/);
  });
});

onOffice('a workbook', (office) => {
  it('has its sheets named that are not read', async () => {
    const content = workbook({ 'Hướng dẫn': sheet([['Điền vào trang sau']]), 'Xã 1': sheet([HEAD, person(20)]) });
    const imported = await office.send('people', 'guide.xlsx', content);
    assert.deepEqual([imported.taken, imported.leftOut], [1, ['Hướng dẫn']]);
  });

  it('is read in the sheet that was chosen alone', async () => {
    const content = workbook({ 'Xã 1': sheet([HEAD, person(21)]), 'Xã 2': sheet([HEAD, person(22)]) });
    assert.equal((await office.send('people', 'two.xlsx', content, { sheet: 'Xã 2' })).taken, 1);
    assert.deepEqual(counts(await office.send('people', 'two.xlsx', content)), [1, 0, 1]);
  });

  it('gives refused rows back as a workbook with the same sheets, which goes in again once it is mended', async () => {
    const content = workbook({
      'Xã 1': sheet([HEAD, person(23)]),
      'Xã 2': sheet([HEAD, [id(24), 'Nông Thị Én', '1840']]),
    });
    const imported = await office.send('people', 'back.xlsx', content);
    assert.match(imported.refusedFile ?? '', /back\.xlsx\.refused\.xlsx$/);
    const again = await office.send('people', 'back.xlsx.refused.xlsx');
    assert.deepEqual([again.taken, again.refused], [0, 1]);
    assert.match(again.problems.join(), /^2: area_code «1840»/);
  });
});

onOffice('a CSV file', (office) => {
  it('may say itself what stands between its cells', async () => {
    const file = `sep=;\n${HEAD.join(';')}\n${person(30).join(';')}\n${[id(31), 'x', '1'].join(';')}\n`;
    const imported = await office.send('people', 'sep.csv', file);
    assert.deepEqual([imported.taken, imported.refused], [1, 1]);
    assert.match(imported.problems.join(), /^4: /);
  });

  it('may have a nickname in quotation marks', async () => {
    const file = `${HEAD.join(',')}\n${person(32, 'Nông "Tí" Én').join(',')}\n`;
    assert.equal((await office.send('people', 'nickname.csv', file)).taken, 1);
  });

  it('gives refused rows back with what stood between its cells', async () => {
    const imported = await office.send(
      'people',
      'semicolon.csv',
      `${HEAD.join(';')}\n${[id(33), 'Én', '1840'].join(';')}\n`,
    );
    const { stdout } = await promisify(execFile)('cat', [imported.refusedFile ?? '']);
    assert.match(stdout, /^\uFEFFperson_id;full_name;area_code;problem\n/);
  });

  it('is not taken where refused rows could not be given back', async () => {
    const folder = path.join(office.folder, 'gone');
    await mkdir(folder);
    const names = Array.from({ length: 1_000 }, (_, at) => `many.csv.refused${at === 0 ? '' : `-${at + 1}`}.csv`);
    for (const name of names) await symlink('/dev/null', path.join(office.folder, name));
    const { problems, taken } = await office.send('people', 'many.csv', `${HEAD.join(',')}\n${person(34).join(',')}\n`);
    assert.equal(taken, 0);
    assert.match(problems.join(), /cannot be written to: nothing was recorded/);
  });

  it('may come twice at once: it is taken once', async () => {
    const file = `${HEAD.join(',')}\n${person(35).join(',')}\n${person(36).join(',')}\n`;
    await writeFile(path.join(office.folder, 'twice.csv'), file);
    const both = await Promise.all([office.send('people', 'twice.csv'), office.send('people', 'twice.csv')]);
    assert.equal(
      both.reduce((sum, { taken }) => sum + taken, 0),
      2,
    );
    assert.equal(
      both.reduce((sum, { unchanged }) => sum + unchanged, 0),
      2,
    );
    assert.ok((await readdir(office.folder)).every((name) => !name.startsWith('twice.csv.refused')));
  });
});

onOffice('a day and hour in a cell', (office) => {
  it('is the clock of Viet Nam: 23:00 on 31 December is known on that day', async () => {
    const heads = [
      'contribution_id',
      'person_id',
      'scheme',
      'method',
      'from_month',
      'months',
      'paid',
      'paid_on',
      'recorded_at',
    ];
    const text = (cell: string): string => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
    const cells = [
      id(40),
      '01900000-0000-7000-8000-000000000001',
      'vsi',
      '1',
      '2020-12',
      '1',
      '138600',
      '2020-12-31',
      '2020-12-31T23:00:00',
    ];
    const xml = `<worksheet><sheetData><row>${heads.map(text).join('')}</row><row>${cells.map(text).join('')}</row></sheetData></worksheet>`;
    assert.equal(
      (await office.send('contributions', 'hour.xlsx', workbook({ a: xml }), { historical: true })).taken,
      1,
    );
    assert.deepEqual(await office.ask('select recorded_on from contributions'), [{ recorded_on: '2020-12-31' }]);
  });
});

onOffice('a disk that becomes full while refused rows are written', (office) => {
  it('is said in words; what was taken is recorded, and the file sent again gives the refused rows', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `${id(0).slice(0, -3)}${String(at).padStart(3, '0')},Nông Thị Én,${at % 2 ? '01840' : '1840'}`,
    );
    const file = path.join(office.folder, 'full.csv');
    await writeFile(file, `${HEAD.join()}\n${rows.join('\n')}\n`);
    const typed = `ulimit -f 24; exec "${process.execPath}" src/cli/main.ts import people "${file}"`;
    const ran = await promisify(execFile)('bash', ['-c', typed], {
      env: { ...process.env, DATABASE_URL: office.url },
    }).catch((error) => error);
    assert.match(ran.stdout, /^200 taken, 200 refused, 0 unchanged\.\n/);
    assert.match(
      ran.stderr,
      /The refused rows could not all be written \(is the disk full\?\)\. What was taken is recorded/,
    );
    assert.doesNotMatch(ran.stderr, /at .*\.ts:/);
    assert.deepEqual(
      (await readdir(office.folder)).filter((name) => name.startsWith('full.csv.')),
      [],
    );
    const again = await office.send('people', 'full.csv');
    assert.deepEqual([counts(again), path.basename(again.refusedFile ?? '')], [[0, 200, 200], 'full.csv.refused.csv']);
  });
});
