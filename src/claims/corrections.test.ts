import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check.ts';
import type { Correction } from './corrections.ts';

const TEXT =
  'Đến hết ngày 30/4/2022, BHXH tự nguyện có 9.200 người, tăng 640 người. Có 120 người mới tham gia. ' +
  'Đến ngày 30/6/2022, BHYT có 640.000 người; Huyện Chi Lăng có 60.500 người.';
const SETTING = { place: 'Lạng Sơn', published: '2022-07-04' };

const read = (corrections: readonly Correction[] = []) => checkText(TEXT, SETTING, corrections).claims;
const column = (field: 'period' | 'place' | 'scheme', corrections: readonly Correction[]) =>
  read(corrections).map((claim) => claim[field]);
const at = (index: number) => {
  const { start = 0, end = 0 } = read()[index] ?? {};
  return { start, end };
};

describe('a corrected', () => {
  it('day holds for what follows until another day is named', () => {
    const days = column('period', [{ ...at(0), period: '2022-05-31' }]);
    assert.deepEqual(days, ['2022-05-31', '2022-05-31', '2022-05-31', '2022-06-30', '2022-06-30']);
  });

  it('place holds for what was read with the same place', () => {
    const places = column('place', [{ ...at(0), place: 'huyện Cao Lộc' }]);
    assert.deepEqual(places, [...Array(4).fill('huyện Cao Lộc'), 'huyện Chi Lăng']);
  });

  it('scheme holds for what took its scheme from it, not for what names its own', () => {
    const schemes = column('scheme', [{ ...at(0), scheme: 'BHTN' }]);
    assert.deepEqual(schemes.slice(0, 2), ['BHTN', 'BHTN']);
    assert.equal(schemes[3], 'BHYT');
  });

  it('reading holds up to one that is corrected itself', () => {
    const days = column('period', [
      { ...at(0), period: '2022-05-31' },
      { ...at(2), period: '2022-04' },
    ]);
    assert.deepEqual(days.slice(0, 3), ['2022-05-31', '2022-05-31', '2022-04']);
  });

  it('meaning is that of its number alone, and sure', () => {
    const [first, second] = read([{ ...at(0), indicator: 'target' }]);
    assert.deepEqual([first?.indicator, first?.trust, second?.indicator], ['target', 1, 'growth']);
  });

  it('number that is not in the text is left aside', () => {
    assert.deepEqual(read([{ start: 1, end: 2, period: '2020' }]), read());
  });
});

describe('relations and remarks', () => {
  it('are judged again', () => {
    const text = 'BHXH tự nguyện có 9.287 người, vượt 687 người so với chỉ tiêu (8.700 người).';
    const { claims, relations } = checkText(text, SETTING);
    assert.deepEqual(
      relations.map(({ holds }) => holds),
      [false],
    );
    const { start = 0, end = 0 } = claims[1] ?? {};
    const again = checkText(text, SETTING, [{ start, end, indicator: 'other' }]);
    assert.deepEqual(again.relations, []);
  });
});
