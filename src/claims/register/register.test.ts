import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '#base/dates.ts';
import { checkText } from '../check.ts';
import type { Claim } from '../claim.ts';
import { judgeClaim } from './judgement.ts';
import { type PlaceName, placeIn } from './places.ts';
import { type AskedPlace, proposalsFor } from './proposals.ts';

function claimOf(text: string): Claim {
  const [claim] = checkText(text, { place: 'Bắc Kạn', published: '2021-01-05' }).claims;
  assert.ok(claim, text);
  return claim;
}
function proposed(text: string, { place }: { place: AskedPlace } = { place: null }): readonly string[] | string {
  const proposals = proposalsFor(claimOf(text), place);
  return proposals.ok ? proposals.value.map(({ expression }) => expression) : proposals.error;
}

describe('a claim is bound to', () => {
  it('the participants of its day', () => {
    assert.deepEqual(proposed('Đến ngày 31/12/2020, có 7.548 người tham gia BHXH tự nguyện.', { place: '060' }), [
      'participants(vsi, area=060, on=2020-12-31)',
    ]);
  });

  it('the people who enrolled or joined in its period, at a launch where it is one day', () => {
    assert.deepEqual(proposed('Ngày 11/7/2020 vận động được 99 người tham gia BHYT hộ gia đình.'), [
      'enrolments(hhi, from=2020-07-11, to=2020-07-11)',
      'enrolments(hhi, kind=launch, from=2020-07-11, to=2020-07-11)',
      'joined(hhi, from=2020-07-11, to=2020-07-11)',
    ]);
  });

  it('a target as a stock or as people who newly join: the words do not tell', () => {
    assert.deepEqual(proposed('Năm 2021 phấn đấu phát triển 7.500 người tham gia BHXH tự nguyện.'), [
      'target(participants(vsi, on=2021-12-31))',
      'target(joined(vsi, from=2021-01-01, to=2021-12-31))',
    ]);
  });

  it('nothing where its scheme, place or time is not told, or nobody counts it', () => {
    assert.equal(proposed('Đến cuối năm 2020, có 9.000 người tham gia BHXH bắt buộc.'), 'other-scheme');
    assert.equal(
      proposed('Đến cuối năm 2020, có 7.548 người tham gia BHXH tự nguyện.', { place: undefined }),
      'place-not-in-register',
    );
    assert.equal(proposed('Tỷ lệ bao phủ BHYT đạt 98% dân số năm 2020.'), 'no-indicator');
  });
});

describe('a claim beside the register', () => {
  const judged = (text: string, today: number, whenPublished: number | null = null) =>
    judgeClaim(claimOf(text), [{ expression: 'x', factor: 1, today, whenPublished }]);
  const EXACT = 'Đến cuối năm 2020, có 7.548 người tham gia BHXH tự nguyện.';

  it('agrees to the last digit that is printed, and differs beyond it', () => {
    assert.equal(judged(EXACT, 7_548).kind, 'agrees');
    const differs = judged(EXACT, 7_549);
    assert.deepEqual([differs.kind, differs.kind === 'differs' && differs.difference], ['differs', -1]);
  });

  it('agrees where it did when it was published', () => {
    assert.equal(judged(EXACT, 7_600, 7_548).kind, 'agrees');
  });

  it('agrees within its hedge on the side that the hedge allows', () => {
    const above = 'Đến cuối năm 2020, có trên 7.500 người tham gia BHXH tự nguyện.';
    assert.equal(judged(above, 7_548).kind, 'agrees-within-hedge');
    assert.equal(judged(above, 7_499).kind, 'differs');
  });

  it('cannot be told where the register answers none of its readings', () => {
    assert.deepEqual(judgeClaim(claimOf(EXACT), []), { kind: 'cannot-be-told', reason: 'no-answer', detail: null });
  });
});

describe('a place in a text', () => {
  const area = (code: string, name: string, level: PlaceName['level']): PlaceName => ({
    code,
    name,
    level,
    validFrom: '0001-01-01' as Day,
    validTo: '2025-07-01' as Day,
  });
  const NAMES = [
    area('06', 'Tỉnh Bắc Kạn', 'province'),
    area('058', 'Thành phố Bắc Kạn', 'district'),
    area('060', 'Huyện Pác Nặm', 'district'),
    area('01900', 'Xã Dương Quang', 'commune'),
    area('02000', 'Xã Dương Quang', 'commune'),
  ];
  const on = '2020-12-31' as Day;

  it('is the widest area of that name, unless the text says its level', () => {
    assert.equal(placeIn(NAMES, 'Bắc Kạn', on), null);
    assert.equal(placeIn(NAMES, 'thành phố Bắc Kạn', on), '058');
    assert.equal(placeIn(NAMES, 'huyện Pác Nặm', on), '060');
  });

  it('is none where no area has the name, or two of one level have it', () => {
    assert.equal(placeIn(NAMES, 'Hà Nội', on), undefined);
    assert.equal(placeIn(NAMES, 'xã Dương Quang', on), undefined);
  });
});
