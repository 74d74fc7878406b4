import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check.ts';

/** The figures of the bulletin of 5 January 2021, in words of our own. */
const YEAR =
  'Đến hết năm 2020, toàn tỉnh có 7.548 người tham gia BHXH tự nguyện, đạt 133,4% kế hoạch. ' +
  'Tại lễ ra quân ngày 11/7/2020, có 205 người tham gia BHXH tự nguyện và 99 người tham gia BHYT hộ gia đình, tổng cộng 304 người. ' +
  'Năm 2021, tỉnh phấn đấu phát triển 7.500 người tham gia BHXH tự nguyện, tốc độ tăng trưởng 30%.';

const checked = (text: string) => checkText(text, { place: 'Bắc Kạn', published: '2021-01-05' });
const remarks = (text: string, kind: string) =>
  checked(text).remarks.flatMap((remark) => (remark.kind === kind ? [remark.sentence.vi] : []));

describe('the year’s bulletin', () => {
  it('has a target that is below what is covered already, so it can only mean people who newly join', () => {
    const [sentence = ''] = remarks(YEAR, 'target-below-stock');
    assert.match(sentence, /«7\.500 người» thấp hơn .* «7\.548 người» .* \(7\.548 × 1,30 = 9\.812\).* phát triển mới/);
  });

  it('contradicts nothing once the target is that of the growth', () => {
    assert.deepEqual(remarks(YEAR.replace('7.500 người', '9.812 người'), 'target-below-stock'), []);
  });

  it('implies a plan of about 5,658, which it does not give', () => {
    assert.match(remarks(YEAR, 'implied-target').join(), /kế hoạch khoảng 5\.658 \(từ 5\.656 – 5\.660\)/);
    assert.deepEqual(remarks(YEAR.replace('133,4% kế hoạch', '133,4% kế hoạch (5.658 người)'), 'implied-target'), []);
  });

  it('adds up: 205 + 99 = 304, of two schemes', () => {
    const { relations } = checked(YEAR);
    assert.ok(relations.some(({ working, holds }) => working === '205 + 99 = 304' && holds));
    assert.equal(remarks(YEAR, 'adds-schemes').length, 1);
  });

  it('is not said to add up where it does not', () => {
    const { relations } = checked(YEAR.replace('304', '305').replace(', tổng cộng 305', '; tổng cộng: 305'));
    assert.ok(!relations.some(({ kind, holds }) => kind === 'sum' && holds));
  });
});
