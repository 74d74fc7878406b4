import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { addressOf, choiceOf } from './choice.ts';

const about = { province: '06', newest: day('2020-12-31'), today: day('2021-01-05') };
const read = (search: string) => choiceOf(new URLSearchParams(search), about);

describe('the address of a figure', () => {
  it('holds the choice', () => {
    const { chosen, problems } = read('chi-so=joined&loai=hhi&dia-ban=061&ngay=2020-06-30');
    assert.deepEqual(chosen, { indicator: 'joined', scheme: 'hhi', area: '061', on: '2020-06-30' });
    assert.deepEqual(problems, []);
    assert.equal(addressOf(chosen), '/so-lieu?chi-so=joined&loai=hhi&dia-ban=061&ngay=2020-06-30');
  });
  it('may say nothing', () => {
    assert.deepEqual(read(''), {
      chosen: { indicator: 'participants', scheme: 'vsi', area: '06', on: '2020-12-31' },
      problems: [],
      typed: {},
    });
  });
  it('takes today and no day after it', () => {
    assert.deepEqual(read('ngay=2021-01-05').problems, []);
    assert.deepEqual(
      read('ngay=2021-01-06').problems.map(({ kind, at }) => [kind, at]),
      [['after-the-last', 'ngay']],
    );
  });
  it('says everything that is wrong at once', () => {
    assert.deepEqual(
      read('chi-so=x&ngay=2020-02-30').problems.map(({ at }) => at),
      ['chi-so', 'ngay'],
    );
  });
});
