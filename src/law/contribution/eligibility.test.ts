import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type EligibilityInputs, eligibility } from './eligibility.ts';

const asked: EligibilityInputs = {
  born: '1980-03',
  sex: 'female',
  citizen: true,
  drawsBenefit: false,
  business: null,
  at: day('2026-11-01'),
};

/** Every reason against; none where somebody may join. */
const against = (change: Partial<EligibilityInputs>): string => {
  const answer = eligibility({ ...asked, ...change });
  return answer.ok ? '' : answer.error.map(({ kind }) => kind).join();
};

describe('who may join voluntary insurance', () => {
  it('is any citizen from the fifteenth birthday on, without a highest age', () => {
    assert.equal(against({}), '');
    assert.equal(against({ born: '2011-11' }), '');
    assert.equal(against({ born: '2011-12' }), 'too-young');
    assert.equal(against({ born: '2011-11-01' }), '');
    assert.equal(against({ born: '2011-11-02' }), 'too-young');
    assert.equal(against({ born: '1940-01' }), '');
    assert.equal(against({ citizen: false }), 'not-a-citizen');
  });

  it('is nobody who draws a pension or an allowance', () => {
    assert.equal(against({ drawsBenefit: true }), 'draws-a-benefit');
  });

  it('is no owner of a registered household business who declares the tax, since July 2025', () => {
    assert.equal(against({ business: 'declaration' }), 'insured-compulsorily');
    assert.equal(against({ business: 'declaration', at: day('2025-07-01') }), 'insured-compulsorily');
  });

  it('is every other owner until June 2029', () => {
    assert.equal(against({ business: 'other', at: day('2029-06-30') }), '');
    assert.equal(against({ business: 'other', at: day('2029-07-01') }), 'insured-compulsorily');
    const now = eligibility({ ...asked, business: 'other' });
    assert.equal(now.ok && now.value.value.compulsoryFrom, '2029-07-01');
  });

  it('is an owner at retirement age', () => {
    assert.equal(against({ business: 'declaration', born: '1969-11' }), '');
    assert.equal(against({ business: 'declaration', born: '1969-12' }), 'insured-compulsorily');
    assert.equal(against({ business: 'declaration', born: '1969-11', sex: 'male' }), 'insured-compulsorily');
  });

  it('is told every reason at once', () => {
    assert.equal(
      against({ born: '2015-01', citizen: false, business: 'declaration' }),
      'not-a-citizen,too-young,insured-compulsorily',
    );
  });
});
