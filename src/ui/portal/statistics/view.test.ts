import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { month } from '#base/months.ts';
import { type StatisticsQuestion, statisticsView } from './view.ts';

const DISTRICTS = [
  { code: '060', name: 'Thành phố Bắc Kạn', value: 12 },
  { code: '061', name: 'Huyện Pác Nặm', value: null },
  { code: '062', name: 'Huyện Ba Bể', value: 34_567 },
];
const QUESTION: StatisticsQuestion = {
  chosen: { indicator: 'participants', scheme: 'vsi', area: '06', on: day('2020-12-31') },
  counted: {
    area: { code: '06', name: 'Tỉnh Bắc Kạn', level: 'province' },
    choosable: DISTRICTS,
    began: day('2008-01-01'),
    value: 34_579,
    months: [
      { month: month('2020-10'), value: null },
      { month: month('2020-11'), value: 30_000 },
      { month: month('2020-12'), value: 34_579 },
    ],
    parts: DISTRICTS,
  },
  districts: DISTRICTS,
  province: { code: '06', name: 'Tỉnh Bắc Kạn' },
  heir: null,
  lang: 'vi',
};

describe('the page of statistics', () => {
  it('says what was counted, where, when, and how it changed', () => {
    const view = statisticsView(QUESTION);
    assert.match(view.heading, /^Tỉnh Bắc Kạn: .*, BHXH tự nguyện$/);
    assert.deepEqual([view.value, view.when, view.missing], ['34.579', '31/12/2020', null]);
    assert.equal(view.change, 'Từ 30.000 (11/2020) đến 34.579 (12/2020)');
    assert.equal(view.top, 'Huyện Ba Bể cao nhất: 34.567');
  });

  it('puts the highest first, what is not known last, and leads on to each district', () => {
    const { bars, ends, onMap } = statisticsView(QUESTION);
    assert.deepEqual(
      bars.map(({ key, words }) => [key, words]),
      [
        ['062', '34.567'],
        ['060', '12'],
        ['061', '–'],
      ],
    );
    assert.equal(bars[0]?.href, '/so-lieu?chi-so=participants&loai=vsi&dia-ban=062&ngay=2020-12-31');
    assert.deepEqual(ends, ['12', '34.567']);
    assert.equal(onMap.get('061')?.words, 'Huyện Pác Nặm: –');
  });

  it('names no highest where two are equal or nothing is counted', () => {
    const parts = (values: readonly number[]) =>
      DISTRICTS.map((each, index) => ({ ...each, value: values[index] ?? null }));
    const topOf = (values: readonly number[]) =>
      statisticsView({ ...QUESTION, counted: { ...QUESTION.counted, parts: parts(values) } }).top;
    assert.equal(topOf([7, 7, 3]), 'Theo địa bàn');
    assert.equal(topOf([0, 0, 0]), 'Theo địa bàn');
    assert.equal(topOf([]), 'Theo địa bàn');
    assert.equal(topOf([7, 3, 3]), 'Thành phố Bắc Kạn cao nhất: 7');
  });

  it('tells nothing of days before the register, and says so', () => {
    const chosen = { ...QUESTION.chosen, on: day('2007-12-31') };
    const view = statisticsView({ ...QUESTION, chosen, counted: { ...QUESTION.counted, value: null } });
    assert.deepEqual(
      [view.value, view.missing],
      ['–', 'Sổ có số liệu từ ngày 01/01/2008: trước đó chưa biết, không phải là 0.'],
    );
  });

  it('counts from the beginning of the year where it adds up', () => {
    const view = statisticsView({ ...QUESTION, chosen: { ...QUESTION.chosen, indicator: 'joined' } });
    assert.equal(view.when, '01/01/2020 – 31/12/2020');
  });

  it('leads no further than a commune, and says why nothing is shown', () => {
    const area = { code: '01843', name: 'Xã Bộc Bố', level: 'commune' };
    const counted = { ...QUESTION.counted, area, value: null, months: [], parts: [] };
    const view = statisticsView({
      ...QUESTION,
      counted,
      chosen: { ...QUESTION.chosen, indicator: 'attainment', area: area.code },
    });
    assert.equal(view.value, '–');
    assert.equal(view.missing, 'Nơi này chưa có chỉ tiêu cho kỳ này.');
    assert.equal(view.drawn, false);
    assert.equal(view.change, 'Theo tháng');
    assert.deepEqual(view.areas.at(-1), area);
    assert.equal(
      statisticsView({
        ...QUESTION,
        counted: { ...QUESTION.counted, area: DISTRICTS[0] ? { ...DISTRICTS[0], level: 'district' } : area },
      }).bars[0]?.href,
      null,
    );
  });
});
