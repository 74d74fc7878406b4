import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '#claims/check.ts';
import {
  fieldName,
  joined,
  KEPT,
  keptOf,
  readCorrections,
  readKept,
  readPeriod,
  shownIn,
} from './correction-fields.ts';

const { claims } = checkText('Đến hết tháng 4/2022, BHXH tự nguyện có 9.200 người, tăng 640 người.', {
  place: 'Lạng Sơn',
  published: '2022-05-04',
});
const [stock, growth] = claims as [(typeof claims)[0], (typeof claims)[0]];
const { start, end } = stock;

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('the time of a number', () => {
  const times: [string, string | null | undefined][] = [
    ['31/12/2022', '2022-12-31'],
    ['1.5.2022', '2022-05-01'],
    ['12/2022', '2022-12'],
    ['2022', '2022'],
    ['2022-12-31', '2022-12-31'],
    ['01/2022 – 09/2022', '2022-01/2022-09'],
    ['1/8/2022 - 30/9/2022', '2022-08-01/2022-09-30'],
    ['', null],
    ['31/02/2022', undefined],
    ['13/2022', undefined],
    ['hôm qua', undefined],
  ];
  for (const [typed, period] of times)
    it(`«${typed}» is ${period ?? 'none'}`, () => assert.equal(readPeriod(typed), period));

  it('is shown as people write it, and read back', () => {
    assert.equal(shownIn('period', stock), '30/04/2022');
    assert.equal(readPeriod(shownIn('period', stock)), stock.period);
  });
});

describe('a form', () => {
  it('corrects only what was changed in it', () => {
    const fields = [
      [fieldName('period', stock), '31/05/2022'],
      [fieldName('scheme', stock), 'BHXH_TN'],
      [fieldName('scheme', growth), ''],
    ] as const;
    assert.deepEqual(readCorrections(formOf(fields), claims), {
      corrections: [
        { start, end, period: '2022-05-31' },
        { start: growth.start, end: growth.end, scheme: null },
      ],
      wrong: [],
    });
  });

  it('names the field with a time that cannot be read, or a meaning that is not in the list', () => {
    const fields = [
      [fieldName('period', stock), '31/02/2022'],
      [fieldName('indicator', stock), 'everything'],
    ] as const;
    assert.deepEqual(readCorrections(formOf(fields), claims), {
      corrections: [],
      wrong: [fieldName('indicator', stock), fieldName('period', stock)],
    });
  });

  it('keeps corrections in hidden fields, and leaves aside what it did not write', () => {
    const corrections = [{ start, end, scheme: null, period: '2022-01/2022-04', place: 'huyện Chi Lăng' }];
    const kept = keptOf(corrections).map((value) => [KEPT, value] as const);
    const read = readKept(formOf([...kept, [KEPT, 'thoi-gian.1-2=hôm qua'], [KEPT, '<script>']]));
    assert.deepEqual(joined([], read), corrections);
  });

  it('has a later correction win over an earlier one of the same field', () => {
    const first = { start, end, period: '2022', place: 'Lạng Sơn' };
    assert.deepEqual(joined([first], [{ start, end, period: '2023' }]), [{ ...first, period: '2023' }]);
  });
});
