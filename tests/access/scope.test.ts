import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { reachOf } from '#access/permissions.ts';
import { OFFICE_ROLES, type OfficeRole } from '#access/roles.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AnyOperation, perform } from '#server/desk/operation.ts';
import { OPERATIONS } from '#server/web/operations.ts';
import { onOneDatabase } from '../support/database.ts';
import { COMMUNES, homeOf, populations, renamed } from '../support/histories.ts';
import { recorded } from '../support/indicators-register.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { addFacts, addPeople, BAC_KAN, openRegister, PAYMENT, type TestPerson } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const ON = '2021-01-05';
const EVERYBODY = { text: null, commune: null, need: 'everybody', scheme: null, month: '2021-01', on: ON } as const;
const LIST = { ...EVERYBODY, sort: 'name', isDescending: false } as const;
const RUNS = 6;
const ORGANISATIONS = [POST_OFFICE, WOMENS_UNION] as const;

/** Somebody with a history, and the organisations that look after them. */
interface Known extends TestPerson {
  lookedAfterBy: readonly string[];
  /** To whom they are assigned in order, each time in one scheme: the last word on each holds. */
  assigned: readonly { scheme: 'vsi' | 'hhi'; to: string | null }[];
}

/** Where somebody works. */
interface Place {
  role: OfficeRole;
  organisation: string | null;
  areas: readonly number[] | null;
}

const ASSIGNMENT = fc.record({
  scheme: fc.constantFrom('vsi' as const, 'hhi' as const),
  to: fc.constantFrom('collaborator', 'collaborator', 'collector', null),
});
const populationsLookedAfter: fc.Arbitrary<Known[]> = populations.chain((people) =>
  fc
    .array(fc.tuple(fc.subarray([...ORGANISATIONS]), fc.array(ASSIGNMENT, { maxLength: 3 })), {
      ...{ minLength: people.length, maxLength: people.length },
    })
    .map((kept) =>
      people.map((person, index) => ({
        ...{ ...person, lookedAfterBy: kept[index]?.[0] ?? [], assigned: kept[index]?.[1] ?? [] },
      })),
    ),
);
const places: fc.Arbitrary<Place> = fc.record({
  role: fc.constantFrom(...OFFICE_ROLES),
  organisation: fc.constantFrom(...ORGANISATIONS),
  areas: fc.option(fc.subarray([...COMMUNES])),
});

/** Whether a role sees somebody by a permission that reaches so far: the whole rule, said once more in plain words. */
function isSeen(
  { facts, lookedAfterBy, assigned }: Known,
  { role, organisation, areas }: Place,
  reach: string | null,
): boolean {
  if (reach === null) return false;
  if (areas !== null && !areas.includes(homeOf(facts))) return false;
  if (reach === 'assigned')
    return (['vsi', 'hhi'] as const).some((scheme) => assigned.findLast((each) => each.scheme === scheme)?.to === role);
  if (reach !== 'organisation') return true;
  return lookedAfterBy.length === 0 || lookedAfterBy.some((each) => each === organisation);
}

const ABOUT: Readonly<Record<string, (id: Uuid) => object>> = {
  'person.read': (id) => ({ id, on: ON }),
  'person.numbers': (id) => ({ id }),
  'person.seen-by': (id) => ({ id }),
  'person.export-own': (id) => ({ id }),
  'renewal.read': (id) => ({ id, on: ON }),
  'person.doubles': (id) => ({ id, on: ON }),
};
const AT_DESK = { income: 700_000, method: '1', fromMonth: '2020-12', paidOn: '2020-12-15' } as const;
/** What is recorded: most of it is refused of everybody, but of nobody in other words. */
const RECORDING: Readonly<Record<string, (personId: Uuid) => object>> = {
  'contribution.record': (personId) => ({
    ...{ ...PAYMENT, paid: 1, id: randomUUID(), personId, scheme: 'vsi', fromMonth: '2020-01', months: 1 },
    ...{ paidOn: '2020-01-10', reverses: uuid(randomUUID()) },
  }),
  'contribution.quote': (personId) => ({ ...AT_DESK, personId }),
  'contribution.collect': (personId) => ({ ...AT_DESK, id: randomUUID(), personId, shown: 1, receiptNo: null }),
  'contribution.quote-correction': (personId) => ({
    ...{ personId, contributionId: randomUUID(), right: { is: 'unused', unusedFrom: '2020-02', because: 'death' } },
  }),
  'contribution.correct': (personId) => ({
    ...{
      id: randomUUID(),
      personId,
      contributionId: randomUUID(),
      right: { is: 'unused', unusedFrom: '2020-02', because: 'death' },
    },
    ...{ shown: 0, reason: 'ghi nhầm' },
  }),
  'contribution.reverse': (personId) => ({
    ...{ id: randomUUID(), personId, contributionId: randomUUID(), reason: 'ghi nhầm' },
  }),
  'ending.record': (personId) => ({
    ...{ id: randomUUID(), personId, scheme: 'vsi', reason: 'other', endedOn: '2031-12-31' },
  }),
  'move.record': (personId) => ({ id: randomUUID(), personId, areaId: 2_000_000_000, movedOn: '2020-12-31' }),
  'person.erase': (id) => ({ id, reason: 'yêu cầu bằng đơn' }),
  'message.wish': (personId) => ({ id: randomUUID(), personId, channel: 'sms', isWanted: true }),
  'candidate.assign': (personId) => ({ id: randomUUID(), scheme: 'vsi', personIds: [personId], assignee: null }),
  'attempt.record': (personId) => ({
    ...{
      id: randomUUID(),
      personId,
      scheme: 'vsi',
      dueMonth: '2031-01',
      contactedOn: ON,
      way: 'call',
      outcome: 'no_answer',
    },
  }),
  'person.distinguish': (id) => ({ id, otherId: id }),
  'person.link': (id) => ({ id: randomUUID(), doubleId: id, keptId: id, reason: 'trùng' }),
};

const operationCalled = (id: string): AnyOperation => {
  const found = OPERATIONS.find(({ declared }) => declared.id === id);
  assert.ok(found, id);
  return found;
};

onOneDatabase('the scope of each operation about people, whatever the people and the office', (of) => {
  const everybody: Known[] = [];
  before(async () => {
    await of.db.asOwner(openRegister);
    await addOrganisations(of.db, BAC_KAN, ORGANISATIONS);
  });

  /** Enters people, each with an enrolment by every organisation that looks after them. */
  const add = (people: readonly Known[]) =>
    of.db.asOwner(async (tx) => {
      await recorded(tx, async () => {
        await addPeople(tx, people);
        await addFacts(tx, people);
      });
      const assignments = people.flatMap(({ id, assigned }) => assigned.map((each) => ({ ...each, id })));
      await tx.query(
        `insert into candidate_assignments (province_id, id, person_id, scheme, assignee, assignee_name, actor, recorded_at)
         select $1, gen_random_uuid(), person, scheme, account, account, 'test', now() + number * interval '1 ms'
           from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as each (person, scheme, account, number)`,
        [
          ...[BAC_KAN, assignments.map(({ id }) => id), assignments.map(({ scheme }) => scheme)],
          assignments.map(({ to }) => to),
        ],
      );
      for (const organisation of ORGANISATIONS) {
        const kept = people.filter(({ lookedAfterBy }) => lookedAfterBy.includes(organisation)).map(({ id }) => id);
        await tx.query(
          `with recording as (
             insert into recordings (province_id, recorded_at, historical, opens_after, opens_until, looks_after)
             values ($1, clock_timestamp(), true, '-infinity', 'infinity', $2) returning id)
           insert into enrolments (province_id, id, person_id, scheme, enrolled_on, recorded_at, recording)
           select $1, gen_random_uuid(), person, 'vsi', '2020-01-01', '2020-01-01', recording.id
             from recording, unnest($3::uuid[]) as person`,
          [BAC_KAN, organisation, kept],
        );
        await tx.query('update recordings set position = id where province_id = $1 and position is null', [BAC_KAN]);
      }
    });
  const ask = async (desk: Desk, id: string, input: object) =>
    perform(operationCalled(id), input, { desk, actor: desk.actor, now: new Date() });

  /** The ids of a list, page by page, as long as there are more; its count is theirs. */
  async function listed(desk: Desk): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1, total = 1; ids.length < total; page += 1) {
      const answer = await ask(desk, 'person.find', { ...LIST, page });
      assert.ok(answer.ok);
      const found = answer.value as { people: { id: string }[]; total: number };
      if (found.people.length === 0) assert.equal(ids.length, found.total);
      ids.push(...found.people.map(({ id }) => id));
      total = found.total;
    }
    return ids;
  }

  async function exported(desk: Desk): Promise<string[]> {
    const answer = await ask(desk, 'person.export', LIST);
    assert.ok(answer.ok);
    const { parts } = answer.value as { parts: AsyncIterable<{ id: string }[]> };
    return (await Array.fromAsync(parts)).flat().map(({ id }) => id);
  }

  it('is the same rule everywhere: lists, their count, suggestions, files, records and what is recorded (S03)', async () => {
    await fc.assert(
      fc.asyncProperty(populationsLookedAfter, places, async (drawn, place) => {
        const people = renamed(drawn);
        await add(people);
        everybody.push(...people);
        const desk = deskIn(of.db, place.role, place);
        const seenBy = (permission: Parameters<typeof reachOf>[1]): string[] =>
          everybody.filter((each) => isSeen(each, place, reachOf(place.role, permission))).map(({ id }) => id);
        if (reachOf(place.role, 'person.find') !== null) {
          assert.deepEqual((await listed(desk)).toSorted(), seenBy('person.find').toSorted(), 'list');
        }
        if (reachOf(place.role, 'person.export') !== null) {
          assert.deepEqual((await exported(desk)).toSorted(), seenBy('person.export').toSorted(), 'file');
        }
        for (const person of people.slice(0, 3)) await askAbout(desk, place, person);
      }),
      { numRuns: RUNS },
    );
  });

  /** Each operation about somebody says of those out of sight what it says of nobody. */
  async function askAbout(desk: Desk, place: Place, person: Known): Promise<void> {
    const nobody = uuid(randomUUID());
    for (const [id, inputFor] of Object.entries({ ...ABOUT, ...RECORDING })) {
      const said = async (who: Uuid): Promise<string> => {
        const answer = JSON.stringify(await ask(desk, id, inputFor(who)));
        return answer.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
      };
      const isOurs = isSeen(person, place, reachOf(place.role, operationCalled(id).declared.may));
      assert.equal((await said(person.id)) !== (await said(nobody)), isOurs, `${id} as ${place.role}`);
    }
  }
});
