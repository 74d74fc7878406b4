import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provinceRows } from './province.ts';
import { csvOf } from './rows.ts';

describe('a made-up province of any size', () => {
  it('has exactly as many people as were asked for', () => {
    for (const people of [1, 2, 1_000]) assert.equal([...provinceRows('people', people)].length, people);
  });

  it('has the same people in every file', () => {
    const people = new Set([...provinceRows('people', 500)].map((row) => row.person_id));
    const payers = new Set([...provinceRows('contributions', 500)].map((row) => row.person_id));
    const enrolled = new Set([...provinceRows('enrolments', 500)].map((row) => row.person_id));
    assert.deepEqual(payers, people);
    assert.deepEqual(enrolled, people);
  });

  it('is another one for another seed', () => {
    const [first] = provinceRows('people', 10, 1);
    const [other] = provinceRows('people', 10, 2);
    assert.notDeepEqual(first, other);
  });

  it('is written as CSV with a header and one line a row, without quotes', () => {
    const text = [...csvOf('people', provinceRows('people', 1_200))].join('');
    const lines = text.trimEnd().split('\n');
    assert.equal(lines.length, 1_201);
    assert.equal(
      lines[0],
      'person_id,si_code,citizen_id,full_name,birth_date,sex,ethnicity,support_group,household_id,area_code',
    );
    assert.ok(lines.every((line) => line.split(',').length === 10 && !line.includes('"')));
  });
});
