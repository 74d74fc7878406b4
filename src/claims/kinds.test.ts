import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check.ts';
import type { Claim } from './claim.ts';

const read = (text: string, published = '2022-11-20') => checkText(text, { place: 'Lạng Sơn', published }).claims;

/** A text and what each of its claims is read as. */
type Row = readonly [text: string, ...read: string[]];

function rows(field: keyof Claim, table: readonly Row[], published?: string): void {
  for (const [text, ...wanted] of table) {
    it(text, () =>
      assert.deepEqual(
        read(text, published).map((claim) => `${claim[field]}`),
        wanted,
      ),
    );
  }
}

describe('growth told after its comparison, and in lists', () => {
  rows('indicator', [
    [
      'BHXH bắt buộc có 39.870 người, tăng so với cùng kỳ năm trước là 1.120 người (2,89%).',
      'stock',
      'growth',
      'growth',
    ],
    ['BHTN có 28.300 người, giảm so với cùng kỳ năm trước 512 người.', 'stock', 'growth'],
    [
      '8.940 người tham gia BHXH tự nguyện, tăng 61 người; 27.415 người tham gia bảo hiểm thất nghiệp, tăng 580 người.',
      ...['stock', 'growth', 'stock', 'growth'],
    ],
    ['BHYT hộ gia đình tăng 28% với 3.870 người.', 'growth', 'growth'],
  ]);
});

describe('the scheme of a number', () => {
  rows('scheme', [
    ['Toàn tỉnh phát hành 48 ngàn thẻ BHYT tự nguyện.', 'BHYT'],
    ['Huyện Bắc Sơn đạt 97,4%.', 'null'],
    ['Quỹ bảo hiểm nông dân có 11.500 người.', 'null'],
    ['Có 690.000 người tham gia BHYT, trong đó 68.000 người thuộc hộ nghèo.', 'BHYT', 'null'],
    ['BHYT bao phủ 91%. Tỉnh giải quyết việc làm cho 7.900 lao động.', 'BHYT', 'null'],
    ['Thu BHXH tự nguyện 3,1 tỷ đồng, tăng 0,5 tỷ đồng.', 'BHXH_TN', 'BHXH_TN'],
    ['Trao 390 thẻ BHYT với số tiền hơn 290 triệu đồng.', 'BHYT', 'BHYT'],
    ['Đã có 99.800 em tham gia BHYT, còn lại 240 em chưa tham gia.', 'BHYT', 'BHYT'],
    ['Hội nghị trực tuyến tới BHXH 63 tỉnh, thành phố.', 'null'],
  ]);
});

describe('people who are not insured are no stock:', () => {
  rows('indicator', [
    ['Toàn tỉnh có 35.400 hộ nghèo, chiếm tỷ lệ 9,2%.', 'other', 'other'],
    ['Cả nước còn 32 triệu lao động thuộc diện tham gia BHXH tự nguyện.', 'other'],
    ['Toàn tỉnh hiện còn khoảng 51.000 người dân chưa tham gia BHYT.', 'other'],
    ['Chi trả lương hưu cho 20.800 người.', 'other'],
    ['Tổ chức 30 hội nghị tuyên truyền chính sách BHXH, BHYT cho 7.100 cán bộ.', 'events', 'attendance'],
    ['Có 115 người tham gia lễ phát động BHXH tự nguyện.', 'attendance'],
  ]);
});

describe('shares that cover nobody:', () => {
  rows('indicator', [
    ['Có 13 xã được công nhận nông thôn mới (đạt tỷ lệ 100%).', 'other', 'other'],
    ['Hơn 31% người lao động không muốn tham gia BHXH tự nguyện.', 'other'],
    ['Thu BHXH đạt 60,4% kế hoạch (tỷ lệ thu chung của ngành là 57,9%).', 'attainment', 'attainment'],
    ['Một số xã vận động BHXH tự nguyện cao như: Tân Thành đạt 175%, Yên Bình hơn 125%.', 'attainment', 'attainment'],
    ['BHYT đạt 90,8% tỷ lệ bao phủ.', 'coverage_rate'],
    ['Số người tham gia BHXH tự nguyện bằng 74% so với cùng kỳ.', 'growth'],
    ['Để đạt chỉ tiêu 93% dân số tham gia BHYT, ngành đẩy mạnh tuyên truyền.', 'target'],
    ['BHXH tự nguyện đạt 96,5 kế hoạch.', 'attainment'],
  ]);
});

describe('cards and people given are a flow:', () => {
  rows('indicator', [
    ['Ngành BHXH đã tặng 205 thẻ BHYT, trao 2.090 thẻ BHYT cho hộ nghèo.', 'flow', 'flow'],
    ['Toàn ngành phát triển 1.280 người tham gia BHXH tự nguyện.', 'flow'],
    ['Hơn 4.050 người tham gia bảo hiểm trong ngày ra quân.', 'flow'],
    ['Tặng 40 sổ BHXH, gần 3.800 thẻ BHYT; 190 sổ BHXH, 640 thẻ BHYT.', 'other', 'flow', 'other', 'flow'],
  ]);
});

describe('a target of a later year', () => {
  it('makes no plan of what was told before it', () => {
    const text = 'Từ đầu năm đến nay có 94.300 lượt người khám chữa bệnh BHYT. Tỉnh phấn đấu đến năm 2020 bao phủ 95%.';
    const [first, second] = read(text, '2018-09-12');
    assert.deepEqual([first?.indicator, first?.period], ['attendance', '2018']);
    assert.deepEqual([second?.indicator, second?.period], ['target', '2020']);
  });
});

describe('the day of a text', () => {
  rows('period', [
    ['BHYT bao phủ 90,7% dân số, tăng 2% so cuối năm 2021, có 698.000 người tham gia.', '2022', '2022', '2022'],
    ['BHYT bao phủ 90,7% dân số năm 2020. Số thu đạt 405 tỷ đồng.', '2022', '2022'],
    ['Thực hiện chương trình giai đoạn 2021-2025, huyện hiện có 44.000 người tham gia BHYT.', '2022'],
    ['Chỉ tiêu năm 2025 là 95% dân số tham gia BHYT. Toàn tỉnh giảm 13.500 người tham gia BHYT.', '2025', '2022'],
    ['Tháng 9 năm 2021 có 205 người tham gia BHXH tự nguyện, đến nay tăng lên 490 người.', '2021-09-30', '2022'],
    ['Tính đến 31.8, BHXH tự nguyện có 12.100 người.', '2022-08-31'],
    ['Ngày ra quân (14/5) vận động được 118 người tham gia BHXH tự nguyện.', '2022-05-14'],
    ['Tính đến 20-8, BHTN có 9.700 người.', '2022-08-20'],
    ['Đến đầu tháng 9, BHYT có 645.000 người.', '2022-09-01'],
    ['Từ tháng 4/2022 đến nay, vận động được 335 người tham gia BHXH tự nguyện.', '2022-04/2022-11'],
    ['Từ đầu năm 2022 đến hết ngày 18/10 đã trao 480 thẻ BHYT.', '2022-01-01/2022-10-18'],
    ['Trong tháng cao điểm (tháng 5), vận động được 690 người tham gia BHXH tự nguyện.', '2022-05'],
    ['10 tháng, thu BHXH được 1.240 tỷ đồng.', '2022-01/2022-10'],
    ['Năm học 2021-2022 có 139.000 em tham gia BHYT.', '2021/2022'],
  ]);
});

describe('the place of a text', () => {
  rows('place', [
    [
      'Huyện Chi Lăng có 60.500 người tham gia BHYT. Tỷ lệ bao phủ đạt 92%. Toàn huyện còn 5.100 người chưa tham gia.',
      ...['huyện Chi Lăng', 'huyện Chi Lăng', 'huyện Chi Lăng'],
    ],
    ['Huyện Chi Lăng, tỉnh Lạng Sơn có 805 người tham gia BHXH tự nguyện.', 'huyện Chi Lăng'],
    ['BHXH tự nguyện: Hữu Lũng còn 1.180 người, Bắc Sơn 940 người.', 'Hữu Lũng', 'Bắc Sơn'],
    ['Tỉnh Lạng Sơn có 9.100 người; Lạng Sơn phấn đấu 10.000 người tham gia BHXH tự nguyện.', 'Lạng Sơn', 'Lạng Sơn'],
    ['Cả nước có 1,4 triệu người tham gia BHXH tự nguyện, riêng tại Lạng Sơn có 9.100 người.', 'cả nước', 'Lạng Sơn'],
  ]);
});

describe('any noun after a number is a claim of that noun:', () => {
  rows('value', [
    ['Xây dựng 12 căn nhà, trao 320 suất quà, xử lý 4 vụ, thành lập 15 chi hội.', '12', '320', '4', '15'],
    ['Có 1.250 DN với 34.000 LĐ tham gia BHXH; 5.200 HS tham gia BHYT.', '1250', '34000', '5200'],
    ['Bao phủ BHYT đạt 98,2%, Tràng Định (97,6), Cao Lộc 96,9.', '98.2', '97.6', '96.9'],
    ['Còn 90 em chưa tham gia BHYT, trong đó tiểu học là 50; THCS là 25 và THPT là 15 em.', '90', '50', '25', '15'],
    ['Tỷ lệ sinh viên tham gia BHYT chỉ bằng ½ tỷ lệ học sinh.', '0.5'],
    ['Đã bàn giao 11,2 triệu sổ/13 triệu sổ BHXH.', '11200000'],
    ['BHTN có khoảng: 17,2 triệu người.', '17200000'],
  ]);

  it('and a place after «trên» is no hedge', () => {
    const [claim] = read('Hội nghị trực tuyến trên 63 tỉnh, thành phố.');
    assert.deepEqual([claim?.hedge, claim?.value], ['exact', 63]);
  });
});

describe('the evidence of a reading', () => {
  it('is shown with the words that say it', () => {
    const [, rate] = read('BHXH tự nguyện có 7.548 người, đạt 133,4% kế hoạch.');
    assert.deepEqual(rate?.evidence[0], { name: 'of a plan', words: 'kế hoạch' });
  });

  it('is not enough for a meaning where nothing is said', () => {
    const [claim] = read('Bảng thống kê: 4.860 trường hợp.');
    assert.deepEqual([claim?.indicator, claim?.scheme], ['other', null]);
  });
});
