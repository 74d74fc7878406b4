import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { hhiRate } from '../parameters/household-health.ts';
import { baseSalary, referenceLevel, ruralPovertyLine } from '../parameters/levels.ts';
import { fundRateMonth } from '../parameters/payment.ts';
import { vsiRate } from '../parameters/voluntary.ts';
import { inForce, nextChange, type Parameter, valueAt } from './parameter.ts';

const found = (parameter: Parameter<unknown>, at: string) => {
  const value = valueAt(parameter, day(at));
  return value.ok ? value.value.value : value.error.kind;
};

describe('a dated figure of law', () => {
  it('changes on its first day and not a day earlier', () => {
    assert.equal(found(ruralPovertyLine, '2026-12-31'), 1_500_000);
    assert.equal(found(ruralPovertyLine, '2027-01-01'), 2_200_000);
    assert.equal(found(baseSalary, '2026-06-30'), 2_340_000);
    assert.equal(found(baseSalary, '2026-07-01'), 2_530_000);
  });

  it('is not known before the first entry, or was not there yet', () => {
    assert.equal(found(ruralPovertyLine, '2005-12-31'), 'not-known');
    assert.equal(found(referenceLevel, '2025-06-30'), 'not-yet');
    assert.equal(found(referenceLevel, '2025-07-01'), 2_340_000);
  });

  it('is not published yet where a law announces it', () => {
    assert.equal(found(ruralPovertyLine, '2030-12-31'), 2_200_000);
    assert.equal(found(ruralPovertyLine, '2031-01-01'), 'not-published-yet');
  });

  it('holds for its year only where it is given by the year', () => {
    assert.equal(found(fundRateMonth, '2017-12-31'), 0.6583);
    assert.equal(found(fundRateMonth, '2018-01-01'), 'not-known');
    assert.equal(found(fundRateMonth, '2027-01-01'), 'not-published-yet');
  });

  it('carries its source, and says whether that was seen', () => {
    const figure = valueAt(vsiRate, day('2014-01-01'));
    assert.ok(figure.ok);
    assert.equal(figure.value.source, 'Điều 100 Luật 71/2006/QH11');
    assert.equal(figure.value.attested, false);
  });

  it('is told with all others that are missing on that day', () => {
    const missing = inForce({ referenceLevel, hhiRate, vsiRate }, day('2014-12-31'));
    assert.ok(!missing.ok);
    assert.deepEqual(
      missing.error.map(({ facts }) => facts.parameter.id),
      ['reference_level', 'hhi_rate'],
    );
  });

  it('tells the day of its next change', () => {
    assert.equal(nextChange(ruralPovertyLine, day('2026-11-23')), '2027-01-01');
    assert.equal(nextChange(vsiRate, day('2026-11-23')), null);
  });
});
