import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseExpression } from '#indicators/language/parse.ts';
import { nextTargetOf } from './next-target.ts';

const figure = (text: string, value: number) => {
  const parsed = parseExpression(text);
  assert.ok(parsed.ok, text);
  return { expression: parsed.value, value };
};
const COVERED = figure('participants(vsi, on=2020-12-31)', 7548);
const GROWTH = figure('target(growth(participants(vsi, on=2021-12-31), since=2020-12-31))', 0.3);
const JOINED = figure('target(joined(vsi, from=2021-01-01, to=2021-12-31))', 7500);

describe('the next year’s target of a bulletin', () => {
  it('is read beside the participants and the growth since that day', () => {
    const reading = { target: 7500, covered: 7548, growth: 0.3, needed: 9812, contradictsAsStock: true, year: '2021' };
    assert.deepEqual(nextTargetOf([GROWTH, JOINED, COVERED]), reading);
  });

  it('may be people covered instead of people who join', () => {
    const stock = figure('target(participants(vsi, on=2021-12-31))', 9812);
    assert.equal(nextTargetOf([GROWTH, stock, COVERED])?.contradictsAsStock, false);
  });

  it('is none without one of its three figures, or for a day that is not later', () => {
    for (const missing of [GROWTH, JOINED, COVERED])
      assert.equal(nextTargetOf([GROWTH, JOINED, COVERED].filter((each) => each !== missing)), null);
    const past = figure('target(joined(vsi, from=2020-01-01, to=2020-12-31))', 7500);
    assert.equal(nextTargetOf([GROWTH, past, COVERED]), null);
  });
});
