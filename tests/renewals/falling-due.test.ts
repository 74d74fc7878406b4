import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, firstDay, type Month, monthOf } from '#base/months.ts';
import { heldTrue, type PersonFacts } from '#coverage/facts.ts';
import { timeline } from '#coverage/movements.ts';
import type { ListedRenewal } from '#register/renewal.ts';
import { openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { renewalList } from '#server/renewals/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { COMMUNES, homeOf, populations, renamed } from '../support/histories.ts';
import { recorded } from '../support/indicators-register.ts';
import { addFacts, addMovementsOf, addPeople, BAC_KAN, openRegister, type TestPerson } from '../support/register.ts';

const OFFICER = { kind: 'person', name: 'mai', role: 'officer', organisation: null } as const;
const RUNS = 20;
const days = fc.integer({ min: 0, max: 700 }).map((index): Day => addDays(day('2019-12-01'), index));
const steps = fc.integer({ min: -4, max: 6 });

/** Whether by then somebody had paid for a month that begins later: of what is past, they are not behind. */
const hasPaidFor = ({ contributions }: PersonFacts, scheme: string, begin: Day, on: Day): boolean =>
  contributions.some(
    (paid) =>
      paid.scheme === scheme &&
      paid.reverses === null &&
      paid.paidOn <= on &&
      firstDay(paid.fromMonth) <= begin &&
      begin < firstDay(addMonths(paid.fromMonth, paid.months)) &&
      !contributions.some(({ reverses }) => reverses === paid.id),
  );

/** What the journal says will lapse, or has and was not taken up again, said once more in plain words. */
function lapses(facts: PersonFacts, on: Day): { scheme: string; endsOn: Day }[] {
  const movements = timeline(facts);
  return movements
    .filter(({ kind }) => kind === 'lapsed')
    .map(({ scheme, effectiveOn }) => ({ scheme, endsOn: effectiveOn }))
    .filter(({ scheme, endsOn }) => {
      const isBack = movements.some(
        (each) =>
          each.scheme === scheme &&
          each.kind === 'returned' &&
          each.effectiveOn > endsOn &&
          (each.effectiveOn <= on || (endsOn <= on && hasPaidFor(facts, scheme, each.effectiveOn, on))),
      );
      const hasEnded = heldTrue(facts).endings.some(
        (each) => each.scheme === scheme && each.endedOn >= endsOn && each.endedOn <= on,
      );
      return !isBack && !hasEnded;
    });
}

onEveryDatabase('who falls due', (of) => {
  const everybody: TestPerson[] = [];
  before(() => of.db.asOwner(openRegister));

  const add = async (people: readonly TestPerson[]): Promise<void> => {
    everybody.push(...people);
    await of.db.asOwner((tx) =>
      recorded(tx, async () => {
        await addPeople(tx, people);
        await addFacts(tx, people);
        await addMovementsOf(tx, people);
      }),
    );
  };

  /** A whole list, page by page. */
  async function listed(month: Month | null, on: Day, areas: readonly number[] | null): Promise<string[]> {
    const desk = openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas });
    const found: ListedRenewal[] = [];
    for (let page = 1, total = 1; found.length < total; page += 1) {
      const asked = { scheme: null, commune: null, asked: null, sort: 'end', isDescending: false } as const;
      const given = { ...asked, month, on, page };
      const answer = await perform(renewalList, given, { desk, actor: desk.actor, now: new Date() });
      assert.ok(answer.ok);
      found.push(...answer.value.renewals);
      total = answer.value.total;
      if (answer.value.renewals.length === 0) assert.equal(found.length, total);
    }
    return found.map(({ person, scheme, endsOn }) => `${person.id} ${scheme} ${endsOn}`);
  }

  it('are exactly those whom the journal lapses if nobody pays anything, whatever the histories, the day and the month', async () => {
    await fc.assert(
      fc.asyncProperty(populations, days, steps, async (drawn, on, step) => {
        await add(renamed(drawn));
        const month = addMonths(monthOf(on), step);
        const wanted = (areas: readonly number[] | null, isMeant: (endsOn: Day) => boolean): string[] =>
          everybody
            .filter(({ facts }) => areas === null || areas.includes(homeOf(facts)))
            .flatMap(({ id, facts }: { id: Uuid; facts: PersonFacts }) =>
              lapses(facts, on)
                .filter(({ endsOn }) => isMeant(endsOn))
                .map(({ scheme, endsOn }) => `${id} ${scheme} ${endsOn}`),
            )
            .toSorted();
        const inMonth = (endsOn: Day): boolean => endsOn > firstDay(month) && endsOn <= firstDay(addMonths(month, 1));
        for (const areas of [null, [COMMUNES[0]]]) {
          assert.deepEqual((await listed(month, on, areas)).toSorted(), wanted(areas, inMonth), `in ${month} on ${on}`);
        }
        assert.deepEqual(
          (await listed(null, on, null)).toSorted(),
          wanted(null, (endsOn) => endsOn <= on),
          `overdue on ${on}`,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
