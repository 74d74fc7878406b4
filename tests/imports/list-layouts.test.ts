import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FLAT, line, rows, TITLE } from './list-text.ts';
import { counts, onOffice } from './office.ts';

const paid = `select full_name, income, paid, state_support, local_support, other_support, months, c.scheme
                from contributions as c join people on people.id = person_id order by full_name`;

onOffice('the three rows of heads of D05-TS as software prints it', (office) => {
  const heads = [
    [
      'STT',
      'Họ và tên',
      'Mã số BHXH',
      'Tỉnh/TP',
      'Xã/phường',
      'MỨC THU NHẬP (4)',
      'Phương án',
      'Phương thức đóng',
      '',
      '',
      'Số tiền đóng',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Biên lai',
      '',
      'Ghi chú',
    ],
    [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Phương thức đóng',
      'Số tháng đóng',
      'Từ tháng/năm',
      'Tổng số tiền phải đóng',
      'NSNN hỗ trợ',
      '',
      'NS địa phương hỗ trợ',
      '',
      'Tổ chức, cá nhân khác hỗ trợ',
      '',
      'Người tham gia đóng',
      'Số',
      'Ngày',
      '',
    ],
    [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Tỷ lệ(%)',
      'Số tiền',
      'Tỷ lệ(%)',
      'Số tiền',
      'Tỷ lệ(%)',
      'Số tiền',
      '',
      '',
      '',
      '',
    ],
    [
      '(1)',
      '(2)',
      '(3)',
      '',
      '',
      '(4)',
      '(5)',
      '(6)',
      '(7)',
      '(8)',
      '(9)',
      '(9.1)',
      '(9.2)',
      '(9.3)',
      '(9.4)',
      '(9.5)',
      '(9.6)',
      '(9.8)=(9)-(9.2)',
      '',
      '',
      '(10)',
    ],
  ];
  const person = [
    '1',
    'Nông Văn Bình',
    '9000000001',
    'Thái Nguyên',
    'Đức Xuân',
    '1.500.000',
    'TM',
    'Hằng tháng',
    '3',
    '01/2026',
    '990.000',
    '20',
    '198.000',
    '10',
    '99.000',
    '5',
    '49.500',
    '643.500',
    '0007',
    '10/01/2026',
    'Tăng mới',
  ];

  it('tell «Số tiền» apart by the head above', async () => {
    const imported = await office.send('contributions', 'three.csv', rows(TITLE, ...heads, person));
    assert.deepEqual([counts(imported), imported.problems], [[1, 0, 0], []]);
    assert.deepEqual(await office.ask(paid), [
      {
        full_name: 'Nông Văn Bình',
        income: 1_500_000,
        paid: 643_500,
        state_support: 198_000,
        local_support: 99_000,
        other_support: 49_500,
        months: 3,
        scheme: 'vsi',
      },
    ]);
  });

  it('are refused whole where a column of money is not known, and it must not be left out', async () => {
    const other = heads.map((row) =>
      row.map((head) => (head === 'NS địa phương hỗ trợ' ? 'Quỹ vì người nghèo góp tiền' : head)),
    );
    const { problems } = await office.send('contributions', 'other-money.csv', rows(TITLE, ...other, person));
    assert.match(
      problems.join(),
      /column of money «Số tiền đóng > Quỹ vì người nghèo góp tiền > Số tiền».*Do not leave it out/,
    );
  });
});

onOffice('the export of a collection network', (office) => {
  const names = [
    'STT',
    'HoTen',
    'MaSoBhxh',
    'TuNgay',
    'SoThang',
    'TienDong',
    'TienDongThucTe',
    'SoBienLai',
    'NgayBienLai',
    'SoBienLai',
    'NgayBienLai',
    'NguoiThamGiaThu',
    'MaNhanvienThu',
  ];
  const person = (receipt: string): string[] => [
    '1',
    'Nông Văn Bình',
    '9000000001',
    '15/01/2026',
    '12',
    '2340000',
    '1263600',
    '0008',
    '10/01/2026',
    receipt,
    '10/01/2026',
    '1',
    'NV01',
  ];

  it('says what was paid beside what it was worked out from', async () => {
    assert.deepEqual(counts(await office.send('contributions', 'network.csv', rows(names, person('0008')))), [1, 0, 0]);
    const [payment] = await office.ask(paid);
    assert.deepEqual([payment?.scheme, payment?.paid, payment?.months], ['hhi', 1_263_600, 12]);
  });

  it('is refused in a row where two columns of one name say different things', async () => {
    const imported = await office.send('contributions', 'network-2.csv', rows(names, person('0009')));
    assert.match(imported.problems.join(), /2: SoBienLai: Two columns .* «0008», «0009»/);
  });

  it('is not taken to be paid where the amount may be a salary', async () => {
    const base = [
      'STT',
      'Họ tên',
      'Mã số BHXH',
      'Nơi đăng ký KCB',
      'Tiền lương, trợ cấp hoặc số tiền đóng',
      'Từ ngày',
      'Thời gian sử dụng thẻ',
      'Ngày biên lai',
      'Số biên lai',
    ];
    const text = rows(base, [
      '1',
      'Triệu Thị Mùi',
      '9000000002',
      '06001',
      '2340000',
      '15/01/2026',
      '12',
      '10/01/2026',
      '5',
    ]);
    assert.match(
      (await office.send('contributions', 'base.csv', text)).problems.join(),
      /2: «2340000» .* may be a salary/,
    );
  });
});

onOffice('two lists in one sheet', (office) => {
  it('are both read: what is signed below the first is no block Giảm', async () => {
    const text = rows(
      TITLE,
      FLAT,
      line('Nông Văn Bình', '9000000001', '', '1'),
      ['', 'Tổng cộng', '1 người', '', '', '', '', '', '792000', '', ''],
      ['', 'Người lập biểu', '', '', '', '', '', '', 'Giám đốc', '', ''],
      ['', 'Lý Thị Giảm', '', '', '', '', '', '', '', '', ''],
      TITLE,
      FLAT,
      line('Triệu Thị Mùi', '9000000002', '', '2'),
    );
    assert.deepEqual(counts(await office.send('contributions', 'two.csv', text)), [2, 0, 0]);
  });

  it('are told apart where the second is of health insurance', async () => {
    const text = rows(
      TITLE,
      FLAT,
      line('Hoàng Văn Công', '9000000003', '', '3'),
      ['DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT'],
      line('Lý Thị Giảm', '9000000004', '', '4'),
    );
    const imported = await office.send('contributions', 'other.csv', text);
    assert.deepEqual(counts(imported), [1, 1, 0]);
    assert.match(imported.problems.join(), /5: It stands below the title of another list \(row 4\)/);
  });

  it('do not let money that is given back be paid', async () => {
    const text = rows(
      TITLE,
      FLAT,
      ['', 'GIẢM', 'GIẢM', 'GIẢM', '', '', '', '', '', '', ''],
      line('Ma Thị Hoa', '9000000008', '', '8'),
      ['III', 'Hoàn trả', '', '', '', '', '', '', '', '', ''],
      line('Vi Thị Bảy', '9000000010', '', '9'),
      ['I', 'Tăng', '', '', '', '', '', '', '', '', ''],
      line('Lường Văn Sáu', '9000000009', '', '10'),
    );
    const imported = await office.send('contributions', 'blocks.csv', text);
    assert.deepEqual(counts(imported), [1, 2, 0]);
  });
});
