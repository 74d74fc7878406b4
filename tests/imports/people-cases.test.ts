import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { it } from 'node:test';
import { counts, onOffice } from './office.ts';

onOffice('names whose letters were lost', (office) => {
  it('are refused, saying what happened to the letters', async () => {
    const { taken, problems } = await office.send('people', 'people-garbled-names.csv');
    assert.equal(taken, 0);
    for (const [at, what] of [
      /^2: .*TCVN3/,
      /^3: .*VNI/,
      /^4: .*Latin-1/,
      /^5: .*question marks/,
      /^6: .*lost \(�\)/,
    ].entries()) {
      assert.match(problems[at] ?? '', what);
    }
  });
});

onOffice('a code that somebody has', (office) => {
  it('is refused to a second person, naming who has it in the register or in the file', async () => {
    const imported = await office.send('people', 'people-same-codes.csv');
    assert.deepEqual(counts(imported), [1, 2, 0]);
    assert.match(imported.problems[0] ?? '', /^2: .*«9000000001» is that of Nông Văn Bình/);
    assert.match(imported.problems[1] ?? '', /^4: Row 3 has the number «9000000150»/);
  });
});

onOffice('a sheet as spreadsheet programs save it', (office) => {
  it('may have empty columns at its end', async () => {
    assert.deepEqual(counts(await office.send('people', 'people-trailing-commas.csv')), [1, 0, 0]);
  });

  it('may have tabs between its cells', async () => {
    assert.deepEqual(counts(await office.send('people', 'people-tabs.csv')), [0, 0, 1]); // the same person
  });

  it('may have blank rows: rows are told as the sheet numbers them', async () => {
    const imported = await office.send('people', 'people-blank-rows.xlsx');
    assert.match(imported.problems.join(), /^7: area_code «99999»/);
  });
});

onOffice('formulas and error values', (office) => {
  it('are refused by these words where they have no value', async () => {
    const imported = await office.send('people', 'people-formulas-and-errors.xlsx');
    assert.deepEqual(counts(imported), [6, 6, 0]);
    const said = imported.problems.join('\n');
    assert.match(said, /^3: full_name is a formula without a stored value/m);
    assert.match(said, /^5: birth_date is a formula without a stored value/m);
    assert.match(said, /^6: full_name «#N\/A» is an error value/m);
    assert.match(said, /^7: area_code «#REF!» is an error value/m);
    assert.match(said, /^12: full_name «#VALUE!» is an error value/m);
    const names = await office.ask(`select full_name from people where full_name like '#%' or full_name = ''`);
    assert.deepEqual(names, []);
  });
});

onOffice('a row that is refused', (office) => {
  it('comes back in a file of its own, and is taken from there once it is mended, with `problem` left in', async () => {
    const first = await office.send('people', 'people-one-refused.csv');
    assert.deepEqual(counts(first), [1, 1, 0]);
    const file = first.refusedFile ?? '';
    const text = await readFile(file, 'utf8');
    assert.match(text, /^\uFEFFperson_id,full_name,area_code,birth_date,problem\n.*,1840,1970,.*01840\?"?\n$/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    await writeFile(file, text.replace(',1840,', ',01840,'));
    assert.deepEqual(counts(await office.send('people', 'people-one-refused.csv.refused.csv')), [1, 0, 0]);
  });

  it('never writes over a file that somebody is correcting', async () => {
    const again = await office.send('people', 'people-one-refused.csv');
    assert.match(again.refusedFile ?? '', /people-one-refused\.csv\.refused-2\.csv$/);
  });
});

onOffice('births', (office) => {
  it('are read as people write them, and refused on days that are not or not yet', async () => {
    const imported = await office.send('people', 'people-birth-dates.csv');
    assert.deepEqual(
      imported.problems.map((problem) => Number.parseInt(problem, 10)),
      [5, 6, 7, 9, 10, 11, 14, 16, 17],
    );
    const births = await office.ask(
      `select birth_date from people where birth_date is not null and full_name = 'Nông Thị Én' order by id`,
    );
    assert.deepEqual(
      births.map(({ birth_date }) => birth_date),
      ['1980-05-15', '1950', '1950', '1980-05-15', '1980-05', '1980-05-15', '1980-01-01', '1980-05-15'],
    );
  });
});

onOffice('numbers of a spreadsheet', (office) => {
  it('that lost their zeros are told what they may have been', async () => {
    const { problems } = await office.send('people', 'people-numbers.xlsx');
    assert.match(problems.join('\n'), /^7: area_code «1840» has lost its leading zero: did you mean 01840\?$/m);
    assert.match(problems.join('\n'), /^2: citizen_id «6090000101» .* did you mean 006090000101\?$/m);
  });
});

onOffice('a target of 1.500', (office) => {
  it('is refused: it may be 1500 or 1.5', async () => {
    const imported = await office.send('targets', 'targets-thousands.csv');
    assert.match(imported.problems.join(), /^2: value «1\.500» may be 1500 or 1\.5/);
    assert.deepEqual(await office.ask('select * from targets'), []);
  });
});

onOffice('a record that is wrong', (office) => {
  it('is refused to be changed, and the sentence says how it is corrected', async () => {
    const imported = await office.send('people', 'people-corrected.csv');
    assert.deepEqual(counts(imported), [0, 2, 0]);
    assert.match(
      imported.problems[0] ?? '',
      /^2: .*another phone, .* Send a file of corrections with person_id = 01900000-/,
    );
    assert.match(imported.problems[1] ?? '', /^3: .*another full_name, /);
  });

  it('is refused where an address of e-mail is none, however it is wrong, and two people may have one', async () => {
    const heads = 'Số CCCD,Họ và tên,Xã/phường,Thư điện tử\n';
    const wrong = ['mai', 'mai@', '@example.vn', 'mai@example', 'mai@example.vn;lan@example.vn', 'm ai@example.vn'];
    wrong.push('Mai <mai@example.vn>', 'mai@example.vn\tBcc: lan', `${'m'.repeat(250)}@example.vn`, 'mái@example.vn');
    const lines = [...wrong, 'mai@example.vn', 'MAI@example.vn'].map(
      (email, index) => `0060900009${10 + index},Triệu Thị Mai,01858,${email}\n`,
    );
    const imported = await office.send('people', 'emails.csv', heads + lines.join(''));
    assert.equal(imported.taken, 2, imported.problems.join('\n'));
    assert.equal(imported.problems.length, wrong.length);
    for (const problem of imported.problems) assert.match(problem, /is not an address of e-mail such as/);
    const again = await office.send('people', 'again.csv', heads + (lines.at(-2) ?? '').replace('mai@', 'Mai@'));
    assert.deepEqual([again.unchanged, again.problems], [1, []]);
    const other = await office.send('people', 'other.csv', heads + (lines.at(-1) ?? '').replace('MAI@', 'khac@'));
    assert.match(other.problems[0] ?? '', /another Thư điện tử/);
  });

  it('is corrected by a further fact with a reason, once; what was recorded stays', async () => {
    const file =
      'Số CCCD đang ghi,Họ và tên,Số CCCD,Số điện thoại,Lý do\n' +
      '006090000001,,,0999999999,Số mới\n' +
      '006090000002,Triệu Thị Muồi,006090000777,,Ghi sai khi nhập\n' +
      '006090000003,,006090000004,,Nhầm người\n' +
      '006090000004,,,,Không có gì\n';
    const imported = await office.send('corrections', 'corrections.csv', file);
    assert.deepEqual(counts(imported), [2, 2, 0]);
    assert.match(imported.problems[0] ?? '', /^4: .*«006090000004» is that of Lý Thị Giảm/);
    assert.match(imported.problems[1] ?? '', /^5: It corrects nothing/);
    assert.deepEqual(counts(await office.send('corrections', 'corrections.csv')), [0, 2, 2]);
    const [person] = await office.ask(`select full_name from people where si_code = '9000000002'`);
    assert.equal(person?.full_name, 'Triệu Thị Mùi');
  });

  it('counts as corrected from then on: a list finds the person by the new name and number, and by the old number', async () => {
    const list = (citizenId: string, receipt: string): string =>
      'DANH SÁCH BHXH TỰ NGUYỆN\nSTT;Họ và tên;Mã số BHXH;Số CCCD;Mức thu nhập;Phương thức đóng;Từ tháng;Số tháng;Người tham gia đóng;Ngày biên lai;Số biên lai\n' +
      `1;Triệu Thị Muồi;9000000002;${citizenId};1500000;3;01/2026;3;792000;10/01/2026;${receipt}\n`;
    const now = await office.send('contributions', 'new-number.csv', list('006090000777', '1'));
    assert.deepEqual([now.taken, now.problems, now.remarks.filter((remark) => /Muồi/.test(remark))], [1, [], []]);
    assert.equal((await office.send('contributions', 'old-number.csv', list('006090000002', '1'))).unchanged, 1);
  });
});
