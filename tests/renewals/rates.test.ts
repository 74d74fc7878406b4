import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { addMonths, firstDay, type Month, month, monthOf } from '#base/months.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { timeline } from '#coverage/movements.ts';
import { MISSING_MONTHS, type RateDivision, type RateLine } from '#register/renewal-rate.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { renewalRate } from '#server/renewals/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { COMMUNES, homeOf, populations, renamed } from '../support/histories.ts';
import { recorded } from '../support/indicators-register.ts';
import { deskIn } from '../support/officers.ts';
import {
  addFacts,
  addMovementsOf,
  addPeople,
  BAC_KAN,
  OPEN,
  openRegister,
  type TestPerson,
} from '../support/register.ts';

const RUNS = 20;
const PLACES: readonly (readonly number[] | null)[] = [null, [COMMUNES[0]]];
const days = fc.integer({ min: 0, max: 700 }).map((index): Day => addDays(day('2019-12-01'), index));
const ASKED = { from: month('2019-12'), to: month('2021-06'), scheme: null };

interface Judged {
  due: Month;
  joined: Month;
  /** The months that are missing before cover goes on; null where it does not. */
  missing: number | null;
}

/** What became of each paid time that ended, by the rules of cover, in plain words. */
function judged({ facts }: TestPerson): Judged[] {
  const movements = timeline(facts);
  const reversed = new Set(facts.contributions.map(({ reverses }) => reverses));
  return SCHEMES.flatMap((scheme) => {
    const own = movements.filter((each) => each.scheme === scheme);
    const held = facts.contributions.filter(
      (each) => each.scheme === scheme && !each.reverses && !reversed.has(each.id),
    );
    const ends = new Set(held.map((each) => firstDay(addMonths(each.fromMonth, each.months))));
    const arrivals = own.filter(({ kind }) => kind === 'joined' || kind === 'returned').map((each) => each.effectiveOn);
    const departures = own.filter(({ kind }) => kind === 'lapsed' || kind === 'ended');
    return [...ends].flatMap((end): Judged[] => {
      const since = arrivals
        .filter((on) => on < end)
        .toSorted()
        .at(-1);
      const until = departures
        .map((each) => each.effectiveOn)
        .filter((on) => since && on > since)
        .toSorted()[0];
      if (!since || !until || until < end) return [];
      const departure = departures.find(({ effectiveOn }) => effectiveOn === end);
      if (departure?.kind === 'ended') return [];
      const back = departure ? arrivals.filter((on) => on > end).toSorted()[0] : end;
      const missing = back === undefined ? null : monthsFrom(end, back);
      const joined = own.find(({ kind }) => kind === 'joined')?.effectiveOn ?? end;
      return [{ due: addMonths(monthOf(end), -1), joined: monthOf(joined), missing }];
    });
  });
}

const monthsFrom = (from: Day, to: Day): number =>
  Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7));

/** The line of some of them as of a day. */
const lineOf = (some: readonly Judged[], on: Day) => ({
  due: some.length,
  within: Object.fromEntries(
    MISSING_MONTHS.map((most) => {
      const known = some.filter(({ due }) => on >= firstDay(addMonths(due, most + 2)));
      return [
        most,
        { known: known.length, renewed: known.filter((each) => each.missing !== null && each.missing <= most).length },
      ];
    }),
  ),
});

onEveryDatabase('the rate of renewals', (of) => {
  const everybody: TestPerson[] = [];
  before(() => of.db.asOwner(openRegister));
  const ask = async (desk: Desk, by: RateDivision, on: Day, more = {}) => {
    const answer = await perform(
      renewalRate,
      { ...ASKED, by, on, ...more },
      { desk, actor: desk.actor, now: new Date() },
    );
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  const bare = ({ due, within }: RateLine) => ({ due, within });

  it('is what the rules of cover say of each paid time that ended, whatever the histories and the day', async () => {
    await fc.assert(
      fc.asyncProperty(populations, days, async (drawn, on) => {
        const people = renamed(drawn);
        everybody.push(...people);
        await of.db.asOwner((tx) =>
          recorded(tx, async () => {
            await addPeople(tx, people);
            await addFacts(tx, people);
            await addMovementsOf(tx, people);
          }),
        );
        for (const areas of PLACES) {
          const actor = { kind: 'person', name: 'mai', role: 'officer', organisation: null } as const;
          const desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
          const ours = everybody.filter(({ facts }) => areas === null || areas.includes(homeOf(facts))).flatMap(judged);
          for (const by of ['due', 'joined'] as const) {
            const { whole, parts } = await ask(desk, by, on);
            assert.deepEqual(bare(whole), lineOf(ours, on));
            const wanted = Map.groupBy(ours, (each) => each[by]);
            assert.deepEqual(
              parts.map((part) => [part.part, bare(part)]),
              [...wanted].toSorted().map(([part, some]) => [part, lineOf(some, on)]),
            );
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is of the whole province for its planner, and of the same people however it is divided', async () => {
    const on = day('2021-06-30');
    const planner = deskIn(of.db, 'planner');
    const { whole } = await ask(planner, 'due', on);
    assert.deepEqual(bare(whole), lineOf(everybody.flatMap(judged), on));
    for (const by of ['method', 'activity', 'organisation', 'collector'] as const) {
      const divided = await ask(planner, by, on);
      assert.deepEqual(divided.whole, whole);
      assert.equal(
        divided.parts.reduce((sum, { due }) => sum + due, 0),
        whole.due,
      );
    }
    const { parts } = await ask(planner, 'organisation', on);
    assert.deepEqual(
      parts.map(({ part, name }) => [part, name]),
      [[null, null]],
      'nobody recorded for an organisation',
    );
    const vsi = await ask(planner, 'due', on, { scheme: 'vsi' });
    const hhi = await ask(planner, 'due', on, { scheme: 'hhi' });
    assert.equal(vsi.whole.due + hhi.whole.due, whole.due);
  });

  it('names activities, and counts an enrolment that was withdrawn for none', async () => {
    const [first, second] = everybody.filter((each) => judged(each).length > 0);
    assert.ok(first && second);
    const before = await ask(deskIn(of.db, 'planner'), 'activity', day('2021-06-30'));
    await of.db.asOwner((tx) =>
      recorded(tx, async () => {
        await tx.query(
          `insert into activities (province_id, code, kind, held_on, area_id, title, recording)
           values ($1, 'HN-01', 'conference', '2019-06-01', $2, 'Hội nghị xã', ${OPEN})`,
          [BAC_KAN, COMMUNES[0]],
        );
        for (const { id } of [first, second])
          await tx.query(
            `insert into enrolments (province_id, id, person_id, scheme, enrolled_on, activity_code, recording)
             select $1, gen_random_uuid(), $2, scheme, '2019-06-01', 'HN-01', ${OPEN} from unnest(array['vsi', 'hhi']) as scheme`,
            [BAC_KAN, id],
          );
        await tx.query(
          `insert into withdrawals (province_id, fact_kind, fact_id, person_id, reason, recording)
           select $1, 'enrolment', id, person_id, 'nhầm', ${OPEN} from enrolments where person_id = $2`,
          [BAC_KAN, second.id],
        );
      }),
    );
    const { parts, whole } = await ask(deskIn(of.db, 'planner'), 'activity', day('2021-06-30'));
    assert.deepEqual(whole, before.whole);
    assert.deepEqual(
      parts.map(({ part, name, due }) => [part, name, due]),
      [
        ['HN-01', 'Hội nghị xã', judged(first).length],
        [null, null, whole.due - judged(first).length],
      ],
    );
  });

  it('is refused for months that end before they begin, and for too many; whoever may not ask is told so', async () => {
    const kinds = async (more: object, role: 'planner' | 'collector' = 'planner') => {
      const desk = deskIn(of.db, role);
      const given = { ...ASKED, by: 'due', on: day('2021-06-30'), ...more } as const;
      const answer = await perform(renewalRate, given, { desk, actor: desk.actor, now: new Date() });
      return answer.ok || answer.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await kinds({ to: month('2019-11') }), ['ends-before-it-begins']);
    assert.deepEqual(await kinds({ to: month('2022-12') }), ['too-many-months']);
    assert.notDeepEqual(await kinds({ to: month('2022-11') }), ['too-many-months']);
    assert.deepEqual(await kinds({ by: 'colour' }), ['wrong-input']);
    assert.deepEqual(await kinds({}, 'collector'), ['forbidden']);
  });
});
