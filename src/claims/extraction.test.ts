import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check.ts';

const read = (text: string) => checkText(text, { place: 'Bắc Kạn', published: '2021-01-05' });
/** Span, value, hedge and unit of each claim. */
const claims = (text: string) =>
  read(text).claims.map(({ span, value, hedge, unit }) => `${span} | ${value} ${hedge} ${unit}`);
const passed = (text: string) => read(text).distractors.map(({ span, kind }) => `${span} | ${kind}`);

describe('a number is read as it is printed', () => {
  const formats: [string, string][] = [
    ['Có 7.548 người tham gia.', '7.548 người | 7548 exact person'],
    ['Đạt 133,4% kế hoạch.', '133,4% | 133.4 exact percent'],
    ['Đạt 133.4% kế hoạch.', '133.4% | 133.4 exact percent'],
    ['Có 1,2 triệu người tham gia.', '1,2 triệu người | 1200000 exact person'],
    ['Thu 3,5 nghìn tỷ đồng.', '3,5 nghìn tỷ đồng | 3500000000000 exact vnd'],
    ['Thu 598 tỷ 400 triệu đồng.', '598 tỷ 400 triệu đồng | 598400000000 exact vnd'],
    ['Có 1 vạn người tham gia.', '1 vạn người | 10000 exact person'],
    ['Có 193/200 xã hoàn thành.', '193/200 xã | 193 exact other'],
    ['Có hai nghìn ba trăm người tham gia.', 'hai nghìn ba trăm người | 2300 exact person'],
    ['Có một trăm linh năm người tham gia.', 'một trăm linh năm người | 105 exact person'],
    ['Có mười hai nghìn người tham gia.', 'mười hai nghìn người | 12000 exact person'],
    ['Số người tham gia tăng gấp hơn hai lần.', 'tăng gấp hơn hai lần | 2 above ratio'],
    ['Số người tham gia gấp đôi năm trước.', 'gấp đôi | 2 exact ratio'],
    ['Quá nửa số xã có đại lý thu.', 'Quá nửa | 0.5 above ratio'],
    ['Cả tỉnh có 1 017 308 người tham gia.', '1 017 308 người | 1017308 exact person'],
    ['Cả tỉnh có 7 548 người tham gia.', '7 548 người | 7548 exact person'],
    ['Trong tháng 7 548 người tham gia.', '548 người | 548 exact person'],
    ['<p>Tỉnh có <b>7.548</b> người tham gia.</p>', '7.548</b> người | 7548 exact person'],
    ['<td>133,4%</td>', '133,4% | 133.4 exact percent'],
  ];
  for (const [text, claim] of formats) it(text, () => assert.deepEqual(claims(text), [claim]));

  it('a range by both of its ends', () => {
    const [claim] = read('Mỗi hội nghị có 200-300 người dự.').claims;
    assert.deepEqual([claim?.span, claim?.value, claim?.upTo], ['200-300 người', 200, 300]);
  });

  it('with what a list counts', () => {
    assert.deepEqual(claims('Hai huyện tăng 4.547 và 16.623 người.'), [
      '4.547 | 4547 exact person',
      '16.623 người | 16623 exact person',
    ]);
  });
});

describe('a hedge', () => {
  const hedges: [string, string][] = [
    ['trên 7.500 người', 'above'],
    ['hơn 3.000 người', 'above'],
    ['gần 1.400 người', 'below'],
    ['ngót 500 người', 'below'],
    ['khoảng 2.000 người', 'about'],
    ['ước 1.114.100 người', 'about'],
    ['xấp xỉ 900 người', 'about'],
    ['tối thiểu 2 hội nghị', 'at_least'],
    ['không dưới 100 người', 'at_least'],
    ['hàng trăm lượt người', 'at_least'],
    ['20 người trở lên', 'at_least'],
    ['tối đa 50 người', 'at_most'],
    ['không quá 30 tỷ đồng', 'at_most'],
  ];
  for (const [words, hedge] of hedges) {
    it(`«${words}» says ${hedge}, and belongs to the span`, () => {
      const [claim] = read(`Toàn tỉnh có ${words}.`).claims;
      assert.deepEqual([claim?.span, claim?.hedge], [words, hedge]);
    });
  }

  it('is no hedge in a comparison: «thấp hơn 4,5%» is lower by exactly so much', () => {
    assert.equal(read('Bao phủ 86,5% dân số, thấp hơn 4,5% so với chỉ tiêu (91%).').claims[1]?.hedge, 'exact');
  });
});

describe('a text is read the same', () => {
  const text = 'Toàn tỉnh Hoà Bình có trên 7.500 người tham gia BHXH tự nguyện, đạt 133,4% kế hoạch.';
  const meanings = (of: string) =>
    read(of).claims.map(({ value, hedge, unit, scheme }) => [value, hedge, unit, scheme]);
  const writings: [string, string][] = [
    ['in decomposed letters', text.normalize('NFD')],
    ['with the tone in its old place', text.replace('Hoà', 'Hòa')],
    ['with spaces that do not break', text.replaceAll(' ', '\u00A0')],
    [
      'with narrow spaces and soft hyphens',
      text.replace('7.500 người', '7.500\u202Fngười').replace('nguyện', 'ngu\u00ADyện'),
    ],
    ['in capitals', text.toUpperCase()],
  ];
  for (const [how, written] of writings) {
    it(how, () => {
      assert.deepEqual(meanings(written), meanings(text));
      for (const { span, start, end } of read(written).claims) assert.equal(written.slice(start, end), span);
    });
  }

  it('with tones that Windows-1258 left behind', () => {
    const [claim] = read('ÐaÞ coì trên 7.500 ngýõÌi tham gia').claims;
    assert.deepEqual([claim?.value, claim?.hedge, claim?.unit], [7500, 'above', 'person']);
  });
});

describe('no claim is made of', () => {
  const distractors: [string, string][] = [
    ['ngày 23/5/2020', 'date'],
    ['30-6-2022', 'date'],
    ['thời điểm 30-6-2022', 'date'],
    ['ngày ra quân 23/5', 'date'],
    ['ngày 5 tháng 3 năm 2020', 'date'],
    ['quý I/2022', 'date'],
    ['6 tháng đầu năm', 'date'],
    ['giai đoạn 2016-2020', 'date'],
    ['8h30', 'duration'],
    ['15 năm', 'duration'],
    ['60 tuổi', 'age'],
    ['số 1234/BHXH-TT', 'document'],
    ['Nghị quyết số 28-NQ/TW ngày 23/5/2018', 'document'],
    ['Điều 5 khoản 2', 'ordinal'],
    ['lần thứ hai', 'ordinal'],
    ['số 12 đường Trường Chinh', 'code'],
    ['khu vực 3', 'address'],
    ['thôn 7', 'address'],
    ['điện thoại 0209 3870 456', 'phone'],
    ['đường dây nóng 1900 9068', 'phone'],
    ['khoảng 330.000 đồng/tháng', 'measure'],
    ['Quốc lộ 3', 'address'],
    ['Covid-19', 'code'],
  ];
  for (const [words, kind] of distractors) {
    it(`«${words}»`, () => {
      assert.deepEqual(claims(`Theo ${words}, mọi người đều có thể tham gia.`), []);
      assert.equal(read(`Theo ${words}, mọi người đều có thể tham gia.`).distractors[0]?.kind, kind);
    });
  }

  it('the year of «lần thứ XIII», nor of a congress', () => {
    assert.deepEqual(claims('Đại hội lần thứ XIII, nhiệm kỳ 2020 - 2025, đề ra mục tiêu.'), []);
  });

  it('a number that names, though the same word may count', () => {
    assert.deepEqual(claims('Đợt 2 tổ chức 5 đợt ra quân ở tổ 4.'), ['5 đợt | 5 exact event']);
    assert.deepEqual(passed('Đợt 2 tổ chức 5 đợt ra quân ở tổ 4.'), ['Đợt 2 | ordinal', 'tổ 4 | address']);
  });
});
