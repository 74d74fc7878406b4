import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '#base/dates.ts';
import { furthestStep, NO_STEPS, stepsTo, stepTooEarly, VISIT_REACHED, VISIT_STEPS } from './visit.ts';

const FIRST = day('2026-11-01');

describe('how far a household is brought', () => {
  it('keeps the days of earlier steps, and gives those between the day of the visit', () => {
    const met = stepsTo(stepsTo(NO_STEPS, 'knocked', FIRST), 'interested', addDays(FIRST, 2));
    const later = addDays(FIRST, 2);
    assert.deepEqual(met, { knocked: FIRST, met: later, interested: later, enrolled: null });
  });

  it('takes back the steps beyond the one that is said', () => {
    const all = stepsTo(NO_STEPS, 'enrolled', FIRST);
    assert.deepEqual(stepsTo(all, 'met', addDays(FIRST, 1)), { ...NO_STEPS, knocked: FIRST, met: FIRST });
    assert.deepEqual(stepsTo(all, 'none', FIRST), NO_STEPS);
  });

  it('is too early where a step is said to be before the one that it needs', () => {
    const met = stepsTo(NO_STEPS, 'met', addDays(FIRST, 1));
    assert.equal(stepTooEarly(stepsTo(met, 'interested', FIRST)), 'interested');
    assert.equal(stepTooEarly(stepsTo(met, 'interested', addDays(FIRST, 1))), undefined);
  });

  it('has each step only with the one before it, whatever is said in whatever order', () => {
    const said = fc.array(fc.tuple(fc.constantFrom(...VISIT_REACHED), fc.nat({ max: 30 })), { maxLength: 8 });
    fc.assert(
      fc.property(said, (visits) => {
        let days = NO_STEPS;
        for (const [reached, after] of visits) {
          days = stepsTo(days, reached, addDays(FIRST, after));
          assert.equal(furthestStep(days), reached);
          const made = VISIT_STEPS.map((step) => days[step] !== null);
          assert.deepEqual(
            made,
            made.toSorted((a, b) => Number(b) - Number(a)),
          );
        }
      }),
    );
  });
});
