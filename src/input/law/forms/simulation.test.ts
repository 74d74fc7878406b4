import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { month } from '#base/months.ts';
import { assumptionsJson, readAssumptions } from '../assumptions.ts';
import { readSimulationForm, type SimulationQuestion, simulationSearch } from './simulation.ts';

const NEWEST = month('2026-11');
const QUESTION: SimulationQuestion = {
  on: month('2026-12'),
  change: { incomeFloor: 2_200_000, rate: 22.5, support: { near_poor: 40 }, local: { poor: 30, other: 5 } },
};

describe('the question of a simulation', () => {
  it('comes back from its address', () => {
    const { asked, problems } = readSimulationForm(simulationSearch(QUESTION), NEWEST);
    assert.deepEqual(asked, QUESTION);
    assert.deepEqual(problems, []);
  });

  it('is nothing before anything is asked', () => {
    assert.equal(readSimulationForm(new URLSearchParams(), NEWEST).asked, null);
  });

  it('keeps what can be read beside what cannot', () => {
    const search = new URLSearchParams('thang=2026-12&muc-san=2,2 triệu&ty-le=abc&tinh-ho-ngheo=200');
    const { asked, problems } = readSimulationForm(search, NEWEST);
    assert.deepEqual(
      problems.map(({ kind, at }) => [kind, at]),
      [
        ['not-a-percentage', 'ty-le'],
        ['not-a-percentage', 'tinh-ho-ngheo'],
      ],
    );
    assert.deepEqual(asked, { on: '2026-12', change: { incomeFloor: 2_200_000 } });
  });

  it('comes back from JSON, and from nothing else', () => {
    assert.deepEqual(readAssumptions(assumptionsJson(QUESTION)), QUESTION);
    for (const text of [
      '',
      '[]',
      '{}',
      '{"assumptions":"baophu-simulation-1","month":"2026-13"}',
      '{"assumptions":"baophu-simulation-1","month":"2026-12","more":1}',
    ])
      assert.equal(readAssumptions(text), null, text);
  });
});
