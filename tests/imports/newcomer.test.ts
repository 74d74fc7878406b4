import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { COLUMN_NOTES, TEMPLATE_COLUMNS } from '#input/files/column-notes.ts';
import { columnsOf } from '#input/files/header.ts';
import { IMPORT_KINDS } from '#input/files/import-kinds.ts';
import { vietnameseHead } from '#input/files/vietnamese-heads.ts';
import { readRows } from '#server/files/read-rows.ts';
import { writeTemplate } from '#server/files/write-template.ts';
import { baophu } from '../support/command.ts';
import { counts, onOffice } from './office.ts';

/** One line a person with the payment, as an office keeps it. */
const TABLE = [
  ['SỔ THEO DÕI BHXH TỰ NGUYỆN NĂM 2026'],
  [
    ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Mã số BHXH', 'Dân tộc', 'Xã/phường', 'Số điện thoại'],
    ...[
      'Loại bảo hiểm',
      'Mức thu nhập',
      'Phương thức đóng',
      'Từ tháng',
      'Số tháng',
      'Số tiền',
      'NSNN hỗ trợ',
      'Ngày nộp',
      'Số biên lai',
    ],
  ],
  [
    ...['1', 'Nông Thị Én', '15/05/1980', 'Nữ', '006090000501', '9000000501', 'Tày', 'Phường Đức Xuân', '0912345671'],
    ...['BHXH tự nguyện', '1.500.000', '3 tháng', '01/2026', '3', '792.000', '198.000', '10/01/2026', '0000501'],
  ],
  [
    ...['2', 'Hoàng Văn Yến', '1975', 'Nam', '006090000502', '', 'Nùng', 'Xã Bằng Thành', ''],
    ...['BHXH tự nguyện', '1.500.000', '12', '02/2026', '12', '3.168.000', '792.000', '03/02/2026', '0000502'],
  ],
  [
    ...['3', 'Lý Văn Sai', '32/01/1975', 'Nam', '', '', 'Dao', 'Xã Không Có', ''],
    ...['BHXH tự nguyện', '1.500.000', '12', '02/2026', '12', '3.168.000', '792.000', '03/02/2026', '0000503'],
  ],
];

onOffice('a table that an office keeps in Excel', (office) => {
  let table: Uint8Array;
  it('says first what would be taken and which figures would move, and records nothing', async () => {
    table = await writeXlsx({ sheets: [{ name: 'Sổ', rows: TABLE }] });
    const imported = await office.send('people', 'table.xlsx', table, { isRehearsal: true });
    assert.deepEqual([...counts(imported), imported.refusedFile], [2, 1, 0, null]);
    assert.deepEqual(await office.ask('select count(*) from people'), [{ count: 10 }]);
  });

  it('gives its people: Vietnamese heads, days, Nam and Nữ, communes by name, ids made from their numbers', async () => {
    const imported = await office.send('people', 'table.xlsx');
    assert.deepEqual(counts(imported), [2, 1, 0]);
    assert.match(
      imported.problems.join(),
      /^5: .*Ngày sinh «32\/01\/1975».*Xã\/phường «Xã Không Có» is not the code or name/,
    );
    const people = await office.ask(
      `select full_name, birth_date, sex, code, valid_from > '2025-01-01' as is_of_today
         from people join areas on areas.id = area_id where full_name in ('Nông Thị Én', 'Hoàng Văn Yến') order by full_name desc`,
    );
    assert.deepEqual(people, [
      { full_name: 'Nông Thị Én', birth_date: '1980-05-15', sex: 'female', code: '01840', is_of_today: true },
      { full_name: 'Hoàng Văn Yến', birth_date: '1975', sex: 'male', code: '01864', is_of_today: true },
    ]);
  });

  it('gives the same people again: nobody is doubled', async () => {
    assert.deepEqual(counts(await office.send('people', 'again.xlsx', table)), [0, 1, 2]);
  });

  it('says what payments would move, then gives them, once', async () => {
    const ran = await baophu(
      office.url,
      'import',
      'contributions',
      path.join(office.folder, 'again.xlsx'),
      '--dry-run',
    );
    assert.match(
      ran.stdout,
      /^2 taken, 1 refused, 0 unchanged\.\nNothing was recorded\.\nparticipants\(vsi\): 0 → 1\ncontributions\(vsi\): 0 → 3960000 đồng\n$/,
    );
    assert.deepEqual(counts(await office.send('contributions', 'again.xlsx')), [2, 1, 0]);
    assert.deepEqual(counts(await office.send('contributions', 'again.xlsx')), [0, 1, 2]);
  });
});

onOffice('a template', (office) => {
  it('is there for every kind, with heads that are read and a note and an example for each column that is needed', async () => {
    for (const kind of IMPORT_KINDS) {
      const file = path.join(office.folder, `${kind}-template.xlsx`);
      await writeTemplate(kind, file);
      const { sheets } = await readRows(file);
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['Nhập liệu', 'Hướng dẫn'],
      );
      const imported = await office.send(kind, `${kind}-template.xlsx`);
      assert.deepEqual([imported.problems, imported.rows, imported.leftOut], [[], 0, ['Hướng dẫn']], kind);
      for (const { name, required } of columnsOf(kind)) {
        if (!required || name.endsWith('_id')) continue;
        assert.ok(TEMPLATE_COLUMNS[kind].includes(name), `${kind} ${name}`);
        assert.ok(COLUMN_NOTES[name]?.example, `${kind} ${name}`);
      }
    }
  });

  it('never writes over a file, and its columns stand in the docs', async () => {
    const again = await writeTemplate('people', path.join(office.folder, 'people-template.xlsx'));
    assert.equal(again.ok, false);
    const docs = await readFile(new URL('../../docs/office/import.md', import.meta.url), 'utf8');
    for (const column of new Set(Object.values(TEMPLATE_COLUMNS).flat())) {
      assert.ok(docs.includes(`\`${column}\``) && docs.includes(vietnameseHead(column)), column);
    }
  });

  it('is written by a command without a database', async () => {
    const file = path.join(office.folder, 'mau.xlsx');
    const { stdout, code } = await baophu(office.url, 'import', 'people', file, '--template');
    assert.equal(code, 0);
    assert.match(stdout, /has the columns of people/);
  });
});
