import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../check.ts';

const read = (text: string) => checkText(text, { place: 'Bắc Kạn', published: '2022-01-20' });
const relations = (text: string) =>
  read(text).relations.map(({ kind, holds, working }) => `${kind} ${holds} ${working}`);

describe('a relation is found and judged:', () => {
  const told: [string, string[]][] = [
    [
      'Vận động được 304 người, trong đó có 205 người BHXH tự nguyện và 99 người BHYT hộ gia đình.',
      ['sum true 205 + 99 = 304'],
    ],
    [
      'Vận động được 306 người, trong đó có 205 người BHXH tự nguyện và 99 người BHYT hộ gia đình.',
      ['sum false 205 + 99 = 304'],
    ],
    [
      'BHXH đạt 45,1% lực lượng lao động, trong đó BHXH bắt buộc 38,6%, BHXH tự nguyện 6,5%.',
      ['sum true 38,6 + 6,5 = 45,1'],
    ],
    [
      'BHXH tự nguyện có 9.287 người, cùng kỳ năm trước có 6.481 người, tăng 2.806 người.',
      ['difference true 9.287 − 6.481 = 2.806'],
    ],
    [
      'BHXH tự nguyện có 9.287 người, tăng 2.906 người so với năm trước (6.481 người).',
      ['difference false 9.287 − 6.481 = 2.806'],
    ],
    [
      'BHXH tự nguyện có 9.287 người, tăng 2.806 người (43%) so với cùng kỳ.',
      ['growth_pct true 2.806 : (9.287 − 2.806) = 43,3%'],
    ],
    [
      'BHXH tự nguyện có 8.120 người, giảm 372 người (giảm 4,4%) so với cùng kỳ.',
      ['growth_pct true 372 : (8.120 + 372) = 4,38%'],
    ],
    [
      'BHXH tự nguyện có 9.287 người, tăng 53% so với cùng kỳ (6.481 người).',
      ['growth_pct false (9.287 − 6.481) : 6.481 = 43,3%'],
    ],
    ['BHXH tự nguyện tăng gấp 2,3 lần, từ 3.250 người lên 7.475 người.', ['ratio true 7.475 : 3.250 = 2,3']],
    ['BHXH tự nguyện có 7.548 người, gấp hơn hai lần năm trước (4.742 người).', ['ratio false 7.548 : 4.742 = 1,59']],
    ['BHXH tự nguyện có 7.548 người, đạt 133,4% kế hoạch (5.658 người).', ['percent_of true 7.548 : 5.658 = 133,4%']],
    ['BHXH tự nguyện có 7.548 người, đạt 143,4% kế hoạch (5.658 người).', ['percent_of false 7.548 : 5.658 = 133,4%']],
    [
      'BHXH tự nguyện có 7.548 người, vượt 33,4% kế hoạch (5.658 người).',
      ['percent_of true 7.548 : 5.658 = 133,4%, 133,4% − 100% = 33,4%'],
    ],
    [
      'Dân số 808.149 người, có 742.024 người tham gia BHYT, bao phủ 91,8%.',
      ['percent_of true 742.024 : 808.149 = 91,82%'],
    ],
    [
      'BHXH tự nguyện có 9.287 người, vượt 587 người so với chỉ tiêu (8.700 người).',
      ['exceeds_by true 9.287 − 8.700 = 587'],
    ],
    [
      'BHXH tự nguyện có 9.287 người, vượt 687 người so với chỉ tiêu (8.700 người).',
      ['exceeds_by false 9.287 − 8.700 = 587'],
    ],
    ['Bao phủ BHYT 86,5% dân số, thấp hơn 4,5% so với chỉ tiêu (91%).', ['difference true 91 − 86,5 = 4,5']],
    ['Bao phủ BHYT 86,5% dân số, thấp hơn 3,5% so với chỉ tiêu (91%).', ['difference false 91 − 86,5 = 4,5']],
  ];
  for (const [text, wanted] of told) it(text, () => assert.deepEqual(relations(text), wanted));
});

describe('the printed digits and the hedge decide how far off is still right:', () => {
  it('84% is 83,5 to 84,5', () => {
    assert.match(relations('BHXH tự nguyện có 59.177 người, đạt 84% kế hoạch (70.544 người).')[0] ?? '', /true/);
    assert.match(relations('BHXH tự nguyện có 59.177 người, đạt 84,0% kế hoạch (70.544 người).')[0] ?? '', /false/);
  });

  it('«hơn 13 triệu» allows 203 nghìn and 12,9 triệu', () => {
    const text =
      'Có hơn 13 triệu người tham gia BHXH; trong đó BHXH tự nguyện 203 nghìn người, BHXH bắt buộc 12,9 triệu người.';
    assert.deepEqual(relations(text), ['sum true 203.000 + 12.900.000 = 13.103.000']);
  });
});

describe('no relation is made up', () => {
  const none = [
    'Thu 598 tỷ đồng, tăng 6,2% so với cùng kỳ; nợ 41,3 tỷ đồng, giảm 2,1 tỷ đồng.',
    'BHXH tự nguyện có 5.612 người, đạt 180% kế hoạch; BHYT có 742.024 người, bao phủ 91,8% dân số.',
    'Nghệ An tăng 9.499 người; Thái Bình tăng 4.547 người; Thanh Hóa tăng 2.655 người.',
    'Năm 2020 có 7.548 người. Năm 2021 phấn đấu đạt 7.500 người.',
  ];
  for (const text of none) it(text, () => assert.deepEqual(relations(text), []));
});
