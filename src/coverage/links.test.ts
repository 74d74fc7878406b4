import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Contribution, PersonFacts } from './facts.ts';
import { countedFacts, doubleOfOn, type LinkedRecord, type PersonLink, postingsOfRecords } from './links.ts';
import { timeline } from './movements.ts';

const newId = (): Uuid => uuid(randomUUID());
const [KEPT, DOUBLE, THIRD] = [newId(), newId(), newId()];
const [HERE, THERE] = [1614, 1615];

const paid = (fromMonth: string, months: number): Contribution => ({
  id: newId(),
  scheme: 'vsi',
  fromMonth: month(fromMonth),
  months,
  paidOn: day(`${fromMonth}-10`),
  reverses: null,
  recordedAt: `${fromMonth}-10T03:00:00.000Z`,
});
const livingIn = (areaId: number, contributions: Contribution[] = []): PersonFacts => ({
  ...{ areaId, homes: [], moves: [], endings: [], withdrawals: [] },
  contributions,
});
const record = (id: Uuid, facts: PersonFacts, doubleOf: Uuid | null = null): LinkedRecord => ({ id, facts, doubleOf });

/** The movements of each record that has any: `joined 1614 2020-01-10`. */
const counted = (records: LinkedRecord[]): Record<string, string[]> =>
  Object.fromEntries(
    [...countedFacts(records)].map(([id, facts]) => [
      id,
      timeline(facts).map(({ kind, areaId, effectiveOn }) => `${kind} ${areaId} ${effectiveOn}`),
    ]),
  );
const posted = (before: LinkedRecord[], after: LinkedRecord[]): Record<string, string[]> =>
  Object.fromEntries(
    postingsOfRecords(before, after).map(({ personId, postings }) => [
      personId,
      postings.map(({ count, kind, areaId, effectiveOn }) => `${count} ${kind} ${areaId} ${effectiveOn}`),
    ]),
  );

describe('two records of one person', () => {
  const kept = livingIn(HERE, [paid('2020-01', 3)]);
  const double = livingIn(THERE, [paid('2020-04', 2)]);
  const alone = [record(KEPT, kept), record(DOUBLE, double)];
  const linked = [record(KEPT, kept), record(DOUBLE, double, KEPT)];

  it('count as two until they are linked', () => {
    assert.deepEqual(counted(alone), {
      [KEPT]: ['joined 1614 2020-01-10', 'lapsed 1614 2020-04-01'],
      [DOUBLE]: ['joined 1615 2020-04-10', 'lapsed 1615 2020-06-01'],
    });
  });
  it('count then as one, whose payments follow each other, where the kept record says that they live', () => {
    assert.deepEqual(counted(linked), { [KEPT]: ['joined 1614 2020-01-10', 'lapsed 1614 2020-06-01'], [DOUBLE]: [] });
  });
  it('post at the link what the double loses, and what the kept one gains', () => {
    assert.deepEqual(posted(alone, linked), {
      [KEPT]: ['-1 lapsed 1614 2020-04-01', '1 lapsed 1614 2020-06-01'],
      [DOUBLE]: ['-1 joined 1615 2020-04-10', '-1 lapsed 1615 2020-06-01'],
    });
  });
  it('post a later payment of the double for the kept one, and at the undoing give it back to the double', () => {
    const later = livingIn(THERE, [...double.contributions, paid('2020-06', 1)]);
    const afterwards = [record(KEPT, kept), record(DOUBLE, later, KEPT)];
    assert.deepEqual(posted(linked, afterwards), {
      [KEPT]: ['-1 lapsed 1614 2020-06-01', '1 lapsed 1614 2020-07-01'],
      [DOUBLE]: [],
    });
    const undone = [record(KEPT, kept), record(DOUBLE, later)];
    assert.deepEqual(posted(afterwards, undone), {
      [KEPT]: ['-1 lapsed 1614 2020-07-01', '1 lapsed 1614 2020-04-01'],
      [DOUBLE]: ['1 joined 1615 2020-04-10', '1 lapsed 1615 2020-07-01'],
    });
  });
  it('end together: an ending of the double ends the cover of the kept one', () => {
    const ending = {
      id: newId(),
      scheme: 'vsi',
      endedOn: day('2020-02-01'),
      recordedAt: '2020-02-01T03:00:00.000Z',
    } as const;
    const dead = { ...livingIn(THERE), endings: [ending] };
    assert.deepEqual(counted([record(KEPT, kept), record(DOUBLE, dead, KEPT)])[KEPT], [
      'joined 1614 2020-01-10',
      'ended 1614 2020-02-01',
    ]);
    const withdrawals = [{ factId: ending.id, recordedAt: '2020-03-01T03:00:00.000Z' }];
    assert.deepEqual(counted([record(KEPT, kept), record(DOUBLE, { ...dead, withdrawals }, KEPT)])[KEPT], [
      'joined 1614 2020-01-10',
      'lapsed 1614 2020-04-01',
    ]);
  });
  it('may be three', () => {
    const third = record(THIRD, livingIn(THERE, [paid('2020-06', 1)]), KEPT);
    assert.deepEqual(counted([...linked, third])[KEPT], ['joined 1614 2020-01-10', 'lapsed 1614 2020-07-01']);
  });
});

describe('a link', () => {
  const link: PersonLink = {
    ...{ id: newId(), doubleId: DOUBLE, keptId: KEPT },
    ...{ recordedAt: '2020-05-01T16:59:59.999Z', undoneAt: '2020-05-03T17:00:00.000Z' },
  };
  const on = (known: string): Uuid | null => doubleOfOn([link], DOUBLE, day(known));

  it('is known from its day in Viet Nam to the day before it was undone', () => {
    assert.deepEqual(
      [on('2020-04-30'), on('2020-05-01'), on('2020-05-03'), on('2020-05-04')],
      [null, KEPT, KEPT, null],
    );
  });
  it('says nothing of the kept record', () => {
    assert.equal(doubleOfOn([link], KEPT, day('2020-05-02')), null);
  });
});
