import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check.ts';

const checked = (text: string) => checkText(text, { place: 'Lạng Sơn', published: '2023-05-10' });
const contradictions = (text: string) =>
  checked(text).relations.flatMap(({ holds, working }) => (holds ? [] : [working]));

describe('no contradiction is made of', () => {
  const none: [string, string][] = [
    [
      'points from another year, of other people',
      'BHYT của tỉnh đạt 90,3%, tăng 1,2% so với năm 2019. Khối mầm non đạt 77,1%, giảm 2,6% so với năm trước.',
    ],
    ['a change that is over what is said', 'Độ bao phủ BHYT đạt 96,4%, năm học trước là 90,8%; tăng thêm trên 4%.'],
    [
      'a plan of another year',
      'BHYT phấn đấu năm 2022 từ 90% trở lên. Năm 2021 đạt 85,5%, vượt 2% so với chỉ tiêu giao.',
    ],
    [
      'a plan for another round',
      'Đợt cao điểm đặt mục tiêu 700 người tham gia BHXH tự nguyện. Đến nay tổng số lên 5.340 người, đạt hơn 103% kế hoạch tỉnh giao.',
    ],
    [
      'the neighbour of a number that has grown',
      'Số thu BHXH đạt 71,5 tỷ đồng, tăng 5% so với cùng kỳ và số chi BHXH đạt 63,8 tỷ đồng, tăng 7% so với cùng kỳ.',
    ],
    [
      'parts that overlap',
      'Toàn tỉnh có 802.100 người tham gia BHXH, BHYT. Trong đó, BHYT 781.300 người; BHXH 94.700 người.',
    ],
    [
      'ranks, which are no parts',
      'BHXH tự nguyện có 9.400 người; lớn nhất là huyện Hữu Lũng 2.100 người, tiếp theo là huyện Chi Lăng 1.750 người.',
    ],
    [
      'growth for each year',
      'BHXH tự nguyện có 18.300 người, bình quân mỗi năm tăng 12% so với năm trước (9.100 người).',
    ],
  ];
  for (const [what, text] of none) it(what, () => assert.deepEqual(contradictions(text), []));

  it('a number that a wide hedge would explain', () => {
    const { relations } = checked('BHYT có gần 300 nghìn người, trong đó hơn 110 nghìn người tự đóng, chiếm 55%.');
    assert.deepEqual(relations, []);
  });
});

describe('a contradiction is told of', () => {
  const told: [string, string, string][] = [
    [
      'a whole and its parts, whatever else follows',
      'BHXH là 95,3 nghìn người. Trong đó, BHXH bắt buộc 84,8 nghìn; BHXH tự nguyện 11,9 nghìn; BHTN 71,2 nghìn; BHYT 790 nghìn.',
      '84.800 + 11.900 = 96.700',
    ],
    [
      'parts in sentences of their own, with a hedged whole',
      'Số người tham gia BHXH gần 88.000 người. BHXH bắt buộc có 78.450 người, tăng 900 người. BHXH tự nguyện có 10.200 người.',
      '78.450 + 10.200 = 88.650',
    ],
    [
      'a rise and its rate after a rate of coverage',
      'BHYT có 640 nghìn người, bao phủ 91,5% dân số, tăng 25 nghìn người (tương ứng tăng 6,5%) so với năm trước.',
      '25.000 : (640.000 − 25.000) = 4,07%',
    ],
    [
      'a part of a whole in one fraction',
      'Đã có 38.400/43.200 người tham gia BHYT, đạt tỷ lệ 90,5%.',
      '38.400 : 43.200 = 88,89%',
    ],
    [
      'a rise told after its comparison',
      'BHYT có 612.000 người, tăng so với cùng kỳ năm trước 11.024 người (1,84%).',
      '11.024 : (612.000 − 11.024) = 1,83%',
    ],
    [
      'a plan, what is reached and what is left',
      'Kế hoạch năm 2023 là 11.000 người tham gia BHXH tự nguyện; đến nay đã thực hiện được 8.500 người, còn phải phát triển 2.600 người.',
      '11.000 − 8.500 = 2.500',
    ],
  ];
  for (const [what, text, working] of told) it(what, () => assert.deepEqual(contradictions(text), [working]));
});

describe('a remark asks or warns', () => {
  const remarks = (text: string) => checked(text).remarks.map(({ kind }) => kind);

  it('which plan is meant, where the one in the text does not fit', () => {
    const text =
      'Năm 2023 phấn đấu 3.200 người tham gia BHXH tự nguyện. Tháng 5 vận động được 450 người mới, đạt 150% kế hoạch tỉnh giao cho đợt.';
    assert.deepEqual(remarks(text), ['which-target']);
  });

  it('of a growth that is more than what has grown', () => {
    const text = 'Có trên 0,6 triệu người tham gia BHYT, tăng trên 11.500 ngàn người so với năm trước.';
    assert.deepEqual(remarks(text), ['impossible']);
  });

  it('of a coverage of more than everybody', () => {
    assert.deepEqual(remarks('Tỷ lệ bao phủ BHYT đạt 102,5% dân số.'), ['impossible']);
  });

  it('of those who take part and those who do not, who are not everybody', () => {
    const text = 'Khối trung học đạt 85,4% học sinh tham gia BHYT, còn 15,6% học sinh chưa tham gia.';
    assert.deepEqual(remarks(text), ['impossible']);
    assert.deepEqual(remarks(text.replace('15,6', '14,6')), []);
  });

  it('of one fact with two values', () => {
    const text =
      'Đến ngày 30/4/2023, BHXH tự nguyện có 4.120 người. Đến ngày 30/4/2023, số người tham gia BHXH tự nguyện là 4.210 người.';
    assert.deepEqual(remarks(text), ['two-values']);
  });
});

/** Whole texts of other matters, in words and with figures of our own. */
const OTHER_MATTERS: readonly [string, string][] = [
  [
    'trade',
    `Kim ngạch xuất nhập khẩu 4 tháng đạt 1,9 tỷ USD, tăng 12% so với cùng kỳ, bằng 88% so với cùng kỳ năm 2021; trong đó xuất khẩu 0,8 tỷ USD, nhập khẩu 1,2 tỷ USD.
Thu ngân sách qua cửa khẩu đạt 2.130 tỷ đồng, bằng 34% dự toán, giảm 8,5% so với cùng kỳ (2.520 tỷ đồng). Doanh thu của 45 doanh nghiệp đạt 930 tỷ đồng, lợi nhuận 81 tỷ đồng, tăng 7%.`,
  ],
  [
    'budget',
    `Dự toán thu 2.450 tỷ đồng, thực hiện 1.980 tỷ đồng, đạt 82% dự toán. Chi đầu tư 640 tỷ đồng, đạt 55%; chi thường xuyên 1.210 tỷ đồng, đạt 78%. Tổng chi 1.900 tỷ đồng, tăng 4,1%.`,
  ],
  [
    'farming and schools',
    `Diện tích gieo trồng 45.600 ha, năng suất 52 tạ/ha. Đàn trâu 78.300 con, giảm 3,2%; đàn bò 31.200 con, tăng 1,1%. Trồng rừng 9.120 ha, đạt 101% kế hoạch.
Khối tiểu học có 1.230 lớp với 34.500 học sinh, khối trung học có 780 lớp với 25.100 học sinh, toàn ngành có 61.000 học sinh; tỷ lệ lên lớp 99,2%, tăng 0,3%.`,
  ],
  [
    'the law of insurance',
    `Người lao động đóng 8%, người sử dụng lao động đóng 17,5%. Tỷ lệ hưởng lương hưu là 45% cho 15 năm đầu, sau đó mỗi năm thêm 2%, tối đa 75%.
Quỹ BHYT thanh toán 100% chi phí cho trẻ em, 95% cho hộ nghèo, 80% cho các đối tượng khác. Nhà nước hỗ trợ 70% mức đóng đối với hộ cận nghèo, 30% đối với học sinh.
Điều 12. Mức đóng BHXH tự nguyện bằng 22% mức thu nhập tháng do người tham gia lựa chọn. Người thứ hai đóng bằng 70%, người thứ ba bằng 60%, người thứ tư bằng 50% mức đóng của người thứ nhất.`,
  ],
];

describe('a text of another matter gets no remark and no contradiction:', () => {
  for (const [what, text] of OTHER_MATTERS) {
    it(what, () => {
      const { relations, remarks } = checked(text);
      assert.deepEqual([relations.filter(({ holds }) => !holds), remarks], [[], []]);
    });
  }

  it('nor does any of its percentages cover anybody', () => {
    const covering = OTHER_MATTERS.flatMap(([, text]) => checked(text).claims).filter(
      ({ indicator }) => indicator === 'coverage_rate',
    );
    assert.deepEqual(covering, []);
  });
});
