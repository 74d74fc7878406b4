import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shareCredits } from './credits.ts';

describe('enrolments that partners claim', () => {
  it('count once in the whole, and half for each of two who claim them', () => {
    assert.deepEqual(
      shareCredits([
        { partners: ['BD', 'HPN'], enrolments: 3 },
        { partners: ['BD'], enrolments: 4 },
        { partners: [], enrolments: 2 },
      ]),
      {
        enrolments: 9,
        uncredited: 2,
        shares: [
          { code: 'BD', credited: 7, shared: 3, share: 5.5 },
          { code: 'HPN', credited: 3, shared: 3, share: 1.5 },
        ],
      },
    );
  });

  it('of three who claim one, one gets the hundredth that is left', () => {
    const { shares } = shareCredits([{ partners: ['A', 'B', 'C'], enrolments: 1 }]);
    assert.deepEqual(
      shares.map(({ share }) => share),
      [0.34, 0.33, 0.33],
    );
    assert.deepEqual(shareCredits([]), { enrolments: 0, uncredited: 0, shares: [] });
  });

  it('have shares that sum to what is claimed, each within a hundredth of its exact part', () => {
    const partners = fc.subarray(['A', 'B', 'C', 'D', 'E'], { minLength: 0 });
    const groups = fc.array(fc.record({ partners, enrolments: fc.integer({ min: 1, max: 20_000 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(groups, (given) => {
        const { enrolments, uncredited, shares } = shareCredits(given);
        const hundredths = shares.reduce((sum, { share }) => sum + Math.round(share * 100), 0);
        assert.equal(hundredths, (enrolments - uncredited) * 100);
        for (const { code, credited, shared, share } of shares) {
          const own = given.filter((each) => each.partners.includes(code));
          const exact = own.reduce((sum, each) => sum + each.enrolments / each.partners.length, 0);
          assert.ok(Math.abs(share - exact) < 0.01 + 1e-6, `${code}: ${share} for ${exact}`);
          assert.ok(share <= credited && shared <= credited);
        }
      }),
    );
  });
});
