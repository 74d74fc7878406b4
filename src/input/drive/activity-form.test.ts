import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ACTIVITY_NAMES, readActivityForm } from './activity-form.ts';

type Name = keyof typeof ACTIVITY_NAMES;
const read = (typed: Partial<Record<Name, string>>) => {
  const given: Partial<Record<Name, string>> = {
    kind: 'conference',
    heldOn: '10/03/2026',
    commune: 'Nà Phặc',
    ...typed,
  };
  const byName = new Map(Object.entries(given).map(([name, text]) => [ACTIVITY_NAMES[name as Name], text]));
  const { problems, value } = readActivityForm((name) => byName.get(name) ?? null);
  return value ?? problems.map(({ kind, at }) => `${kind} ${at}`);
};
const value = (typed: Partial<Record<Name, string>>) => {
  const found = read(typed);
  return Array.isArray(found) ? assert.fail(String(found)) : found;
};

describe('the form of an activity', () => {
  it('reads numbers and hours as offices write them', () => {
    assert.equal(value({ invited: '1.200' }).invited, 1200);
    assert.equal(value({ attendance: '0' }).attendance, 0);
    assert.equal(value({ attendance: '100000' }).attendance, 100_000);
    for (const hour of ['8:00', '8h', '08h00', '8 giờ', '8g00'])
      assert.equal(value({ startsAt: hour }).startsAt, '08:00');
  });

  it('refuses numbers that are none, or more than ever came', () => {
    assert.deepEqual(read({ invited: '100001', attendance: '-1', goal: '2,5' }), [
      'above-the-most moi',
      'not-a-whole-number chi-tieu',
      'not-a-whole-number co-mat',
    ]);
  });

  it('refuses days before there was social insurance, and slips into another century', () => {
    assert.equal(value({ heldOn: '01/01/1995' }).heldOn, '1995-01-01');
    assert.equal(value({ heldOn: '31/12/2100' }).heldOn, '2100-12-31');
    assert.deepEqual(read({ heldOn: '31/12/1994' }), ['before-the-first ngay']);
    assert.deepEqual(read({ heldOn: '01/01/2101' }), ['after-the-last ngay']);
  });

  it('takes a partner that is named twice once, and no code with a blank', () => {
    assert.deepEqual(value({ partners: 'BD-06, HPN; BD-06' }).partners, ['BD-06', 'HPN']);
    assert.deepEqual(read({ campaignCode: 'cao điểm', programmeCode: 'a|b' }), [
      'not-a-code chien-dich',
      'not-a-code chuong-trinh',
    ]);
  });
});
