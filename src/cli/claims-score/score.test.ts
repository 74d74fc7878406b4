import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { MarkedCase } from './case.ts';
import { readMarkedCases } from './read-cases.ts';
import { type Score, scoreCases, share } from './score.ts';

async function casesOf(name: string): Promise<MarkedCase[]> {
  const read = readMarkedCases(await readFile(new URL(`cases/${name}.jsonl`, import.meta.url), 'utf8'));
  assert.ok(read.ok, read.ok ? '' : read.error.join('\n'));
  return read.value;
}

/** What a text that nobody has seen has to reach. */
function assertGoals(score: Score): void {
  const goals: [string, number, number][] = [
    ['precision', share(score.precision), 0.97],
    ['recall', share(score.recall), 0.97],
    ['value', share(score.fields.value), 0.98],
    ['hedge', share(score.fields.hedge), 0.98],
    ['scheme', share(score.fields.scheme), 0.9],
    ['indicator', share(score.fields.indicator), 0.9],
    ['period', share(score.fields.period), 0.9],
    ['place', share(score.fields.place), 0.92],
    ['fully read', share(score.fullyRead), 0.85],
    ['relations found', share(score.relationsFound), 0.9],
    ['relations judged', share(score.relationsJudged), 0.98],
    ['relations that are marked', share(score.relationsPrecision), 0.9],
  ];
  const missed = goals.filter(([, reached, goal]) => reached < goal);
  assert.deepEqual(missed, [], score.differences.join('\n'));
  assert.equal(score.distractorsTaken.right, 0, score.differences.join('\n'));
  const { reported } = score.contradictions;
  assert.equal(reported.right, reported.of, score.differences.join('\n'));
}

describe('the marked texts', () => {
  for (const name of ['developed', 'held-out']) {
    it(`${name}: every span and every distractor stands in its text`, async () => {
      for (const { id, text, claims, distractors, relations } of await casesOf(name)) {
        for (const span of [...claims.map((claim) => claim.span), ...distractors]) assert.ok(text.includes(span), id);
        for (const { of, result } of relations)
          assert.ok(
            [...of, result].every((i) => i in claims),
            id,
          );
      }
    });
  }

  it('developed: the checker reaches its goals', async () => assertGoals(scoreCases(await casesOf('developed'))));
});

describe('a score', () => {
  const marked: MarkedCase = {
    id: 'one',
    province: null,
    published: null,
    text: 'Có 7.548 người tham gia BHXH tự nguyện, ngày 31/12/2020.',
    claims: [],
    relations: [],
    distractors: ['31/12/2020'],
  };

  it('counts a claim that is not marked against precision, and a marked one that is missed against recall', () => {
    const meaning = {
      value: 1,
      unit: 'person',
      hedge: 'exact',
      indicator: 'stock',
      scheme: null,
      period: null,
      place: null,
    } as const;
    const score = scoreCases([{ ...marked, claims: [{ span: 'tham gia', ...meaning }] }]);
    assert.deepEqual(
      [score.precision, score.recall],
      [
        { right: 0, of: 1 },
        { right: 0, of: 1 },
      ],
    );
  });

  it('counts a contradiction as true where it is marked, and as false where it is not', () => {
    const text = 'BHXH tự nguyện có 9.287 người, vượt 687 người so với chỉ tiêu (8.700 người).';
    const meaning = { hedge: 'exact', unit: 'person', scheme: 'BHXH_TN', period: null, place: null } as const;
    const claims = [
      { ...meaning, span: '9.287 người', value: 9287, indicator: 'stock' as const },
      { ...meaning, span: '687 người', value: 687, indicator: 'attainment' as const },
      { ...meaning, span: '8.700 người', value: 8700, indicator: 'target' as const },
    ];
    const exceeds = { kind: 'exceeds_by' as const, of: [0, 2], result: 1, holds: false };
    const scored = (relations: MarkedCase['relations']) =>
      scoreCases([{ ...marked, text, claims, relations, distractors: [] }]).contradictions;
    assert.deepEqual(scored([exceeds]), { reported: { right: 1, of: 1 }, marked: { right: 1, of: 1 } });
    assert.deepEqual(scored([]), { reported: { right: 0, of: 1 }, marked: { right: 0, of: 0 } });
  });

  it('counts as fully read only a claim with every field right', () => {
    const text = 'Đến hết năm 2020, có 7.548 người tham gia BHXH tự nguyện.';
    const right = {
      span: '7.548 người',
      value: 7548,
      unit: 'person',
      hedge: 'exact',
      indicator: 'stock',
      scheme: 'BHXH_TN',
      period: '2020-12-31',
      place: null,
    } as const;
    const scored = (claim: MarkedCase['claims'][number]) =>
      scoreCases([{ ...marked, text, claims: [claim], distractors: [] }]).fullyRead;
    assert.deepEqual(scored(right), { right: 1, of: 1 });
    assert.deepEqual(scored({ ...right, period: '2020' }), { right: 0, of: 1 });
  });

  it('counts a distractor that was taken', () => {
    assert.deepEqual(scoreCases([marked]).distractorsTaken, { right: 0, of: 1 });
    assert.deepEqual(scoreCases([{ ...marked, distractors: ['7.548'] }]).distractorsTaken, { right: 1, of: 1 });
  });
});
