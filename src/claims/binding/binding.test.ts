import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '#base/dates.ts';
import { err, ok } from '#base/result.ts';
import { checkText } from '../check.ts';
import type { Claim } from '../claim.ts';
import { judgeClaim } from './judgement.ts';
import { type PlaceName, placeReader } from './places.ts';
import { asKnownOn, type Known, proposalsFor } from './proposals.ts';
import { around } from './words-around.ts';

const PUBLISHED = '2021-01-05' as Day;

function claimOf(text: string): Claim {
  const [claim] = checkText(text, { place: 'Bắc Kạn', published: PUBLISHED }).claims;
  assert.ok(claim, text);
  return claim;
}
function proposed(text: string, known: Partial<Known> = {}): readonly string[] | string {
  const claim = claimOf(text);
  const proposals = proposalsFor(claim, { around: around(text, claim), place: ok(null), until: PUBLISHED, ...known });
  return proposals.ok ? proposals.value.map(({ expression }) => expression) : proposals.error;
}

describe('a claim is bound to', () => {
  it('the participants of its day', () => {
    assert.deepEqual(proposed('Đến ngày 31/12/2020, có 7.548 người tham gia BHXH tự nguyện.', { place: ok('060') }), [
      'participants(vsi, area=060, on=2020-12-31)',
    ]);
  });

  it('the people who enrolled or joined in its period, first at the activity that its sentence names', () => {
    assert.deepEqual(proposed('Tại lễ ra quân ngày 11/7/2020 vận động được 99 người tham gia BHYT hộ gia đình.'), [
      'enrolments(hhi, kind=launch, from=2020-07-11, to=2020-07-11)',
      'enrolments(hhi, from=2020-07-11, to=2020-07-11)',
      'joined(hhi, from=2020-07-11, to=2020-07-11)',
    ]);
  });

  it('a target as a stock or as people who newly join: the words do not tell', () => {
    assert.deepEqual(proposed('Năm 2021 phấn đấu phát triển 7.500 người tham gia BHXH tự nguyện.'), [
      'target(participants(vsi, on=2021-12-31))',
      'target(joined(vsi, from=2021-01-01, to=2021-12-31))',
    ]);
  });

  it('attainment of a plan for people covered, or for people who joined from the beginning of the year', () => {
    assert.deepEqual(proposed('Đến ngày 30/9/2020, BHXH tự nguyện đạt 106,4% kế hoạch.'), [
      'attainment(participants(vsi, on=2020-09-30))',
      'attainment(joined(vsi, from=2020-01-01, to=2020-09-30))',
    ]);
  });

  it('growth since the end of the year before, or since the same day a year before', () => {
    assert.deepEqual(proposed('Đến ngày 30/6/2020, số người tham gia BHXH tự nguyện tăng 43%.'), [
      'growth(participants(vsi, on=2020-06-30), since=2019-12-31)',
      'growth(participants(vsi, on=2020-06-30), since=2019-06-30)',
      'target(growth(participants(vsi, on=2020-06-30), since=2019-12-31))',
    ]);
  });

  it('a share of the whole that its sentence names, else of the labour force or of everybody', () => {
    const covered = 'participants(vsi, on=2020-12-31)';
    assert.deepEqual(proposed('Đến cuối năm 2020, BHXH tự nguyện bao phủ 3,5% lực lượng lao động.'), [
      `ratio(${covered}, observation(labour_force, on=2020-12-31))`,
    ]);
    assert.deepEqual(proposed('Đến cuối năm 2020, tỷ lệ bao phủ BHXH tự nguyện đạt 3,5%.'), [
      `ratio(${covered}, observation(labour_force, on=2020-12-31))`,
      `ratio(${covered}, observation(population, on=2020-12-31))`,
    ]);
  });

  it('no share of anything else, and nobody whom the register does not count apart', () => {
    const reasons: [string, string][] = [
      ['Trong số người tham gia BHXH tự nguyện năm 2020 có 4.100 phụ nữ.', 'only-a-part'],
      ['Năm 2020 có 6.650 người dân tộc thiểu số tham gia BHXH tự nguyện.', 'only-a-part'],
      ['Cuối năm 2020, tỷ lệ nữ tham gia BHXH tự nguyện là 45,2%.', 'whole-not-named'],
      ['Cuối năm 2020, tỷ lệ người dân tộc thiểu số tham gia BHXH tự nguyện chiếm 88,1% tổng số.', 'whole-not-named'],
      ['Đến ngày 31/12/2020, số người tham gia BHXH tự nguyện còn thiếu 5% kế hoạch.', 'no-indicator'],
    ];
    for (const [text, reason] of reasons) assert.equal(proposed(text), reason, text);
  });

  it('a plan that is exceeded: what exceeds it is its attainment less the whole', () => {
    const less = (text: string): number | null => {
      const claim = claimOf(text);
      const proposals = proposalsFor(claim, { around: around(text, claim), place: ok(null), until: PUBLISHED });
      return proposals.ok ? (proposals.value[0]?.less ?? null) : null;
    };
    for (const text of [
      'Đến ngày 31/12/2020, BHXH tự nguyện vượt 33,4% kế hoạch.',
      'Đến ngày 31/12/2020, BHXH tự nguyện vượt kế hoạch được giao 33,4%.',
      'Đến ngày 31/12/2020, BHXH tự nguyện vượt hơn 33% kế hoạch.',
    ])
      assert.equal(less(text), 100, text);
    assert.equal(less('Đến ngày 31/12/2020, BHXH tự nguyện vượt kế hoạch, đạt 133,4% kế hoạch.'), 0);
  });

  it('what another source observed, where the register does not keep the scheme', () => {
    assert.deepEqual(proposed('Đến cuối năm 2020, có 9.000 người tham gia BHXH bắt buộc.'), [
      'observation(compulsory_si, on=2020-12-31)',
    ]);
  });

  it('activities of the kind that it counts, and attendance of the kinds and people that its sentence names', () => {
    assert.deepEqual(proposed('Năm 2020, BHXH tỉnh mở trên 140 hội nghị tuyên truyền.'), [
      'activities(kind=conference, from=2020-01-01, to=2020-12-31)',
    ]);
    assert.deepEqual(proposed('Năm 2020, có hơn 3.000 lượt người lao động được tư vấn về pháp luật.'), [
      'attendance(kind=consultation, audience=workers, from=2020-01-01, to=2020-12-31)',
      'attendance(audience=workers, from=2020-01-01, to=2020-12-31)',
      'attendance(kind=consultation, from=2020-01-01, to=2020-12-31)',
      'attendance(from=2020-01-01, to=2020-12-31)',
    ]);
  });

  it('what had been counted when it was written, where its year was not over', () => {
    const until = '2020-10-05' as Day;
    assert.deepEqual(proposed('Năm 2020, có 6.021 người đang tham gia BHXH tự nguyện.', { until }), [
      'participants(vsi, on=2020-10-05)',
    ]);
    assert.equal(proposed('Đến ngày 31/12/2020, có 7.548 người tham gia BHXH tự nguyện.', { until }), 'not-yet');
  });

  it('nothing where its scheme, place or time is not told, or nobody counts it', () => {
    const stock = 'Đến cuối năm 2020, có 7.548 người tham gia BHXH tự nguyện.';
    assert.equal(proposed('Năm 2020, chỉ tiêu là 9.000 người tham gia BHXH bắt buộc.'), 'other-scheme');
    assert.equal(proposed(stock, { place: err('place-not-in-register') }), 'place-not-in-register');
    assert.equal(proposed('Tổng diện tích năm 2020 là 4.860 hộ nghèo.'), 'no-indicator');
  });

  it('expressions that can be read again as known on a day, in every part', () => {
    assert.equal(
      asKnownOn('ratio(participants(vsi, on=2020-12-31), observation(population, on=2020-12-31))', PUBLISHED),
      'ratio(participants(vsi, on=2020-12-31, known=2021-01-05), observation(population, on=2020-12-31, known=2021-01-05))',
    );
  });
});

describe('a claim beside the register', () => {
  const judged = (text: string, today: number, whenPublished: number | null = null) =>
    judgeClaim(claimOf(text), [{ expression: 'x', factor: 1, less: 0, today, whenPublished }]);
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

  it('is judged by the reading that agrees, however likely the others are', () => {
    const target = claimOf('Năm 2021 phấn đấu phát triển 7.500 người tham gia BHXH tự nguyện.');
    const stock = { expression: 'stock', factor: 1, less: 0, today: 9_812, whenPublished: null } as const;
    const joined = { expression: 'joined', factor: 1, less: 0, today: 7_500, whenPublished: null } as const;
    assert.deepEqual(judgeClaim(target, [stock, joined]), { kind: 'agrees', by: joined, others: [stock] });
  });

  it('cannot be told, for the reason of the likeliest reading, where the register answers none', () => {
    const refused = { expression: 'x', factor: 1, less: 0, reason: 'no-target', detail: 'No target is set.' } as const;
    assert.deepEqual(judgeClaim(claimOf(EXACT), [refused]), {
      kind: 'undecided',
      reason: 'no-target',
      others: [refused],
    });
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
    area('01850', 'Xã Nghiên Loan', 'commune'),
    { ...area('01849', 'Xã Nghiên Loan', 'commune'), validFrom: '2025-07-01' as Day, validTo: '9999-12-31' as Day },
  ];
  const on = '2020-12-31' as Day;
  const placeIn = placeReader(NAMES);

  it('is the widest area of that name, unless the text says its level', () => {
    assert.deepEqual(placeIn('Bắc Kạn', on), ok(null));
    assert.deepEqual(placeIn('thành phố Bắc Kạn', on), ok('058'));
    assert.deepEqual(placeIn('huyện Pác Nặm', on), ok('060'));
  });

  it('is the area of that day, else one that had the name at another time', () => {
    assert.deepEqual(placeIn('xã Nghiên Loan', on), ok('01850'));
    assert.deepEqual(placeIn('xã Nghiên Loan', '2026-01-01' as Day), ok('01849'));
    assert.deepEqual(placeIn('huyện Pác Nặm', '2026-01-01' as Day), ok('060'));
  });

  it('is none where no area has the name, and not told where two of one level have it', () => {
    assert.deepEqual(placeIn('Hà Nội', on), err('place-not-in-register'));
    assert.deepEqual(placeIn('xã Dương Quang', on), err('place-ambiguous'));
  });
});
