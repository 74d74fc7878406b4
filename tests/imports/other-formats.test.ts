import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { counts, onOffice } from './office.ts';
import { archive } from './workbook.ts';

const CONTENT_BEGINS =
  '<office:document-content><office:body><office:spreadsheet><table:table table:name="Xã 1"><table:table-row>';
const CONTENT_ENDS = '</table:table></office:spreadsheet></office:body></office:document-content>';
const cell = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const HEADS = `${cell('si_code')}${cell('full_name')}${cell('area_code')}</table:table-row>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const person = (code: number): string => `${cell(`900000${code}`)}${cell('Nông Thị Én')}${cell('01840')}`;

/** An .ods with one sheet of these rows below the heads. */
const ods = (rows: string, ends = CONTENT_ENDS): Buffer =>
  archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${CONTENT_BEGINS}${HEADS}${rows}${ends}`,
  });

onOffice('a spreadsheet of LibreOffice', (office) => {
  it('is read as .ods: titles, days, times of day, notes, formulas, rows that are repeated, hidden sheets', async () => {
    const imported = await office.send('people', 'people-office.ods');
    assert.deepEqual([counts(imported), imported.leftOut], [[3, 2, 0], ['Ẩn']]);
    assert.match(imported.problems.join('\n'), /^8: .*«6090000503» has lost its leading zero/m);
    assert.match(imported.problems.join('\n'), /^9: .*«#DIV\/0!» is an error value/m);
    const people = await office.ask(
      `select full_name, birth_date from people where full_name in ('Nông Thị Én', 'Hoàng Văn Yến', 'Bàn Thị Tư') order by full_name desc`,
    );
    assert.deepEqual(people, [
      { full_name: 'Nông Thị Én', birth_date: '1980-05-15' },
      { full_name: 'Hoàng Văn Yến', birth_date: '1975' },
      { full_name: 'Bàn Thị Tư', birth_date: null },
    ]);
  });

  it('is read as .xls with the same result: the same people are unchanged', async () => {
    const imported = await office.send('people', 'people-office.xls');
    assert.deepEqual([imported.taken, imported.unchanged, imported.leftOut], [0, 2, ['Ẩn']]);
    assert.match(imported.problems.join('\n'), /^8: .*«6090000503» has lost its leading zero/m);
  });

  it('gives refused rows back as .xlsx with the same sheet, which goes in again', async () => {
    const imported = await office.send('people', 'people-other-program.xls');
    assert.match(imported.refusedFile ?? '', /people-other-program\.xls\.refused\.xlsx$/);
    const again = await office.send('people', 'people-other-program.xls.refused.xlsx');
    const withoutRow = (problem: string): string => problem.replace(/^\d+: /, '');
    assert.deepEqual(again.problems.map(withoutRow), imported.problems.map(withoutRow));
    assert.equal(again.refused, 1);
  });

  it('of another program is read too', async () => {
    const imported = await office.send('people', 'people-other-program.ods');
    assert.deepEqual([imported.taken + imported.unchanged + imported.refused, imported.noData], [imported.rows, 0]);
    assert.ok(imported.rows >= 4);
  });
});

onOffice('a file of another format that cannot be read', (office) => {
  const said = async (name: string, content: string | Uint8Array): Promise<string> =>
    (await office.send('people', name, content)).problems.join(' ');

  it('is told why: too old, with a password, cut off, no spreadsheet', async () => {
    assert.match(
      (await office.send('people', 'people-excel-95.xls')).problems.join(),
      /an \.xls of an Excel before 1997/,
    );
    const text = archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:text/>' });
    assert.match(await said('letter.ods', text), /an OpenDocument file that is no spreadsheet/);
    assert.match(await said('cut.ods', ods(row(person(1000)), '')), /The sheet «Xã 1» is cut off before its end/);
    const secret = archive({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      'content.xml': 'x',
    });
    assert.match(await said('secret.ods', secret), /The file has a password/);
    const whole = await readFile(new URL('cases/people-office.xls', import.meta.url));
    for (const length of [600, 2_000, 3_500, 5_000]) {
      assert.match(await said(`cut-${length}.xls`, whole.subarray(0, length)), /cannot be|can be read|cut off/);
    }
  });

  it('never ends the process, whatever bytes of it are wrong', async () => {
    const whole = await readFile(new URL('cases/people-other-program.xls', import.meta.url));
    for (let at = 24; at < whole.length; at += 97) {
      const wrong = Buffer.from(whole);
      wrong.writeUInt8(255 - (wrong[at] ?? 0), at);
      const { rows, problems } = await office.send('people', 'wrong.xls', wrong, { isRehearsal: true });
      assert.ok(rows > 0 || problems.length > 0, String(at));
    }
  });
});

onOffice('an .ods that says little and means much', (office) => {
  it('is read where the rows that are repeated are blank, and refused where they hold something', async () => {
    const blank = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048570"',
    );
    assert.deepEqual(counts(await office.send('people', 'blank.ods', ods(row(person(1001)) + blank))), [1, 0, 0]);
    const twice = await office.send('people', 'twice.ods', ods(row(person(1002), 'table:number-rows-repeated="2"')));
    assert.deepEqual(counts(twice), [1, 0, 1]);
    const many = await office.send(
      'people',
      'many.ods',
      ods(row(person(1003), 'table:number-rows-repeated="1048570"')),
    );
    assert.match(many.problems.join(), /^Row 2 is repeated 1048570 times; 10000 at most are read/);
    const wide = row(cell('x', 'table:number-columns-repeated="9007199254740991"'));
    assert.match((await office.send('people', 'wide.ods', ods(wide))).problems.join(), /columns; \d+ at most are read/);
  });
});
