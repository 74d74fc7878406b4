import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../check.ts';

const read = (text: string) => checkText(text, { place: 'Bắc Kạn', published: '2021-01-05' }).claims;
const column = (text: string, field: 'indicator' | 'scheme' | 'period' | 'place' | 'unit') =>
  read(text).map((claim) => claim[field]);

describe('the scheme of a number', () => {
  it('is named after it or before it', () => {
    assert.deepEqual(
      column('BHXH tự nguyện có 205 người tham gia BHXH tự nguyện và 99 người tham gia BHYT hộ gia đình.', 'scheme'),
      ['BHXH_TN', 'BHYT_HGD'],
    );
    assert.deepEqual(column('BHXH bắt buộc 48.905 người và BHXH tự nguyện 15.305 người.', 'scheme'), [
      'BHXH_BB',
      'BHXH_TN',
    ]);
  });

  it('is carried to what follows', () => {
    const text = 'BHTN có 191.379 người, đạt 98% kế hoạch. Con số này tăng 2.100 người so với cùng kỳ.';
    assert.deepEqual(column(text, 'scheme'), ['BHTN', 'BHTN', 'BHTN']);
  });

  it('is none for events and people who were present', () => {
    assert.deepEqual(column('BHXH tỉnh tổ chức 140 hội nghị về BHXH tự nguyện cho 3.000 lượt người.', 'scheme'), [
      null,
      null,
    ]);
  });

  it('is none where the number is of several', () => {
    assert.equal(column('Thu BHXH, BHYT, BHTN được 711,2 tỷ đồng.', 'scheme')[0], null);
    assert.equal(
      column('Vận động 304 người, trong đó 205 người BHXH tự nguyện và 99 người BHYT hộ gia đình.', 'scheme')[0],
      null,
    );
  });

  it('is not that of an office, a law or a day', () => {
    const text = 'Tháng BHXH toàn dân, BHXH tỉnh vận động 304 người theo Luật BHXH tham gia BHYT hộ gia đình.';
    assert.deepEqual(column(text, 'scheme'), ['BHYT_HGD']);
  });
});

describe('what a number means', () => {
  const meanings: [string, string[]][] = [
    ['Toàn tỉnh có 7.548 người tham gia BHXH tự nguyện.', ['stock']],
    ['Trong ngày ra quân đã vận động được 193 người tham gia BHXH tự nguyện.', ['flow']],
    ['Năm 2021, phấn đấu phát triển BHXH tự nguyện được 7.500 người.', ['target']],
    ['BHXH tự nguyện có 7.548 người, đạt 133,4% kế hoạch, vượt 1.890 người.', ['stock', 'attainment', 'attainment']],
    ['BHXH tự nguyện có 7.548 người, tăng thêm 2.806 người so với đầu năm.', ['stock', 'growth']],
    ['Thu 1.012 tỷ đồng, tăng 12% (tương ứng 108,4 tỷ đồng) so với cùng kỳ.', ['amount', 'growth', 'growth']],
    ['Tỷ lệ bao phủ BHYT đạt 95,2% dân số.', ['coverage_rate']],
    ['Tổ chức 140 hội nghị với 3.000 lượt người dự.', ['events', 'attendance']],
    ['Chi trả lương hưu cho 21.306 người.', ['other']],
    ['Cả tỉnh có 320.000 người trong độ tuổi lao động.', ['other']],
    ['Nợ BHXH chiếm 2,7% số phải thu.', ['other']],
    ['So với 8.700 người được giao thì đạt 107%.', ['target', 'attainment']],
    ['Huyện Ba Bể đạt 112%, huyện Na Rì đạt 98,5% kế hoạch.', ['attainment', 'attainment']],
    ['Đến năm 2030, có 60% lực lượng lao động tham gia BHXH.', ['target']],
    [
      'BHXH tự nguyện được giao 12.500 người, đến nay có 8.430 người, còn 4.070 người phải vận động.',
      ['target', 'stock', 'attainment'],
    ],
    ['BHXH đạt 22,3% lực lượng lao động, trong đó BHXH tự nguyện chiếm 4,1%.', ['coverage_rate', 'coverage_rate']],
  ];
  for (const [text, indicators] of meanings) it(text, () => assert.deepEqual(column(text, 'indicator'), indicators));

  it('between two percentages is a distance in points, after an amount a percentage', () => {
    assert.equal(column('Bao phủ 86,5% dân số, thấp hơn 4,5% so với chỉ tiêu (91%).', 'unit')[1], 'percentage_point');
    assert.equal(column('BHXH tự nguyện có 6.500 người, tăng 207% so với năm trước.', 'unit')[1], 'percent');
  });
});

describe('the period of a number', () => {
  const periods: [string, (string | null)[]][] = [
    ['Đến hết ngày 31/7/2020, có 59.177 người.', ['2020-07-31']],
    ['Đến hết năm 2020, có 7.548 người tham gia BHXH tự nguyện.', ['2020-12-31']],
    ['Năm 2020, có 7.548 người tham gia BHXH tự nguyện.', ['2020']],
    [
      '9 tháng đầu năm 2020, có 7.548 người tham gia BHXH tự nguyện, đã tổ chức 20 hội nghị.',
      ['2020-09-30', '2020-01/2020-09'],
    ],
    ['Quý I/2020 thu 598 tỷ đồng.', ['2020-01/2020-03']],
    [
      'Đến 30/6/2020, BHXH tự nguyện có 5.612 người, cùng kỳ năm trước mới có 2.829 người.',
      ['2020-06-30', '2019-06-30'],
    ],
    [
      'Đến 30/6/2020, BHXH tự nguyện có 5.612 người, trong khi cùng kỳ năm 2018 là 2.829 người.',
      ['2020-06-30', '2018-06-30'],
    ],
    ['Tăng từ 4.742 người năm 2019 lên 7.548 người năm 2020.', ['2019', '2020']],
    ['Năm 2018: 1.250 người; năm 2019: 3.012 người.', ['2018', '2019']],
    ['Hết tháng 10/2020 có 5.000 người, so với chỉ tiêu 6.000 người.', ['2020-10-31', '2020']],
    ['Ước đến 31/12 có 7.548 người.', ['2020-12-31']],
    ['BHXH tự nguyện có 7.548 người.', ['2020']],
  ];
  for (const [text, wanted] of periods) it(text, () => assert.deepEqual(column(text, 'period'), wanted));
});

describe('the place of a number', () => {
  it('is the last one named in its sentence, else that of the text', () => {
    const text = 'Toàn tỉnh có 1.204 người. Huyện Na Rì có 215 người, huyện Ba Bể 187 người. Tổng thu 5 tỷ đồng.';
    assert.deepEqual(column(text, 'place'), ['Bắc Kạn', 'huyện Na Rì', 'huyện Ba Bể', 'Bắc Kạn']);
  });
});
