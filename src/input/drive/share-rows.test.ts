import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { PlanArea } from '#drive/plans/plan.ts';
import { placesOf, shareOf } from './share-rows.ts';

const row = (...cells: string[]) => ({ no: 1, row: 1, cells });
const area = (code: string): PlanArea => ({ unit: `area:${code}`, code, name: code, level: 'commune', under: null });
const AREAS = [area('06'), area('060'), area('01843')];

it('a file of a target has its heads in either language, in any order', () => {
  assert.deepEqual(placesOf(row('Chỉ tiêu', 'Đơn vị', 'Mã')), { code: 2, under: -1, value: 0, version: -1 });
  assert.deepEqual(placesOf(row('Code', 'Unit', 'Under', 'Target', 'Version')), {
    code: 0,
    under: 2,
    value: 3,
    version: 4,
  });
  assert.equal(placesOf(row('Mã', 'Đơn vị')), undefined);
});

it('an area is known by its code, even where a spreadsheet has cut its noughts off; others say what they are', () => {
  const places = { code: 0, under: 1, value: 2, version: 3 };
  assert.deepEqual(shareOf(row('1843', '60', '1.500', ' 3f2a9c1b-120 '), places, AREAS), {
    ...{ unit: 'area:01843', under: 'area:060', value: '1.500', taken: { goal: '3f2a9c1b', line: 120 } },
  });
  assert.equal(shareOf(row('6', '', '9', '120'), places, AREAS)?.taken, null);
  assert.equal(shareOf(row('6', '', '9'), places, AREAS)?.unit, 'area:06');
  assert.equal(shareOf(row('999', '', '9'), places, AREAS)?.unit, 'area:999');
  assert.equal(shareOf(row('organisation:BD-06', '060', '9'), places, AREAS)?.unit, 'organisation:BD-06');
  assert.equal(shareOf(row('', '', '9'), places, AREAS), undefined);
});
