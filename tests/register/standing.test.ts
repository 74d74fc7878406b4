import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { heldTrue, type PersonFacts, SCHEMES, type Scheme } from '#coverage/facts.ts';
import { spansOf } from '#coverage/spans.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { personRead } from '#server/register/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { COMMUNES, homeOf, populations, renamed } from '../support/histories.ts';
import { recorded } from '../support/indicators-register.ts';
import { addFacts, addMovementsOf, addPeople, BAC_KAN, openRegister, type TestPerson } from '../support/register.ts';

const OFFICER = { kind: 'person', name: 'mai', role: 'officer', organisation: null } as const;
const RUNS = 15;
const days = fc.integer({ min: 0, max: 700 }).map((index): Day => addDays(day('2019-12-01'), index));

interface Standing {
  covered: boolean;
  end: Day | null;
  ended: boolean | null;
}

/** What the rules of cover say of a person and scheme on a day. */
function expected(facts: PersonFacts, scheme: Scheme, on: Day): Standing {
  const held = heldTrue(facts);
  const endings = held.endings.filter((each) => each.scheme === scheme);
  const spans = spansOf(
    held.contributions.filter((each) => each.scheme === scheme),
    endings,
  );
  const present = spans.find(({ from, to }) => from <= on && on < to);
  const last = spans.filter(({ to }) => to <= on).at(-1);
  const end = present?.to ?? last?.to ?? null;
  return { covered: Boolean(present), end, ended: present ? null : endings.some(({ endedOn }) => endedOn === end) };
}

onEveryDatabase('the standing of people', (of) => {
  before(() => of.db.asOwner(openRegister));

  const add = (people: readonly TestPerson[]) =>
    of.db.asOwner((tx) =>
      recorded(tx, async () => {
        await addPeople(tx, people);
        await addFacts(tx, people);
        await addMovementsOf(tx, people);
      }),
    );
  const deskIn = (areas: readonly number[] | null): Desk =>
    openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas });

  it('is what the rules of cover say, whatever the histories and the day', async () => {
    await fc.assert(
      fc.asyncProperty(populations, days, async (drawn, on) => {
        const people = renamed(drawn);
        await add(people);
        const { rows } = await deskIn(null).readPeople((tx) =>
          tx.query<Record<string, unknown> & { id: Uuid; area_id: number }>('select * from people_standing($1, $2)', [
            on,
            people.map(({ id }) => id),
          ]),
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        for (const { id, facts } of people) {
          const row = found.get(id);
          assert.equal(row?.area_id, homeOf(facts));
          for (const scheme of SCHEMES) {
            const wanted = expected(facts, scheme, on);
            const isCovered: unknown = row?.[`${scheme}_covered`];
            assert.deepEqual(
              { covered: isCovered, end: row?.[`${scheme}_end`], ended: isCovered ? null : row?.[`${scheme}_ended`] },
              wanted,
            );
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is told to an office of exactly the people who live in its areas, and so is a record', async () => {
    const [here] = COMMUNES;
    await fc.assert(
      fc.asyncProperty(populations, async (drawn) => {
        const people = renamed(drawn);
        await add(people);
        const ids = people.map(({ id }) => id);
        const desk = deskIn([here]);
        const { rows } = await desk.readPeople((tx) =>
          tx.query<{ id: Uuid }>('select id from people_standing($1, $2)', [day('2020-06-01'), ids]),
        );
        const ours = people.filter(({ facts }) => homeOf(facts) === here).map(({ id }) => id);
        assert.deepEqual(rows.map(({ id }) => id).toSorted(), ours.toSorted());
        const [first] = people;
        assert.ok(first);
        const given = { id: first.id, on: day('2020-06-01') };
        const answer = await perform(personRead, given, { desk, actor: desk.actor, now: new Date() });
        assert.equal(answer.ok && answer.value !== null, ours.includes(first.id));
      }),
      { numRuns: RUNS },
    );
  });
});
