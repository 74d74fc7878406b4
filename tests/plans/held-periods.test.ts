import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type Contribution, type PersonFacts, SCHEMES } from '#coverage/facts.ts';
import { doubleOfOn } from '#coverage/links.ts';
import { MOVEMENT_KINDS, type Movement, signOf, timeline } from '#coverage/movements.ts';
import { differenceOf } from '#drive/period-table.ts';
import type { Queryable, Transaction } from '#server/database/connect.ts';
import { heldCounts } from '#server/figures/data/held-entries.ts';
import { postMovements } from '#server/journal/data/posting.ts';
import { addAll, affect } from '../journal/deliveries.ts';
import { onEveryDatabase } from '../support/database.ts';
import { COMMUNES, countedOn, linkedPopulations, type Population } from '../support/histories.ts';
import { BAC_KAN, OPEN, openRegister } from '../support/register.ts';

/** Who recorded each payment at a desk; most of the others came by a file. */
const DESKS = ['BD-06|lan', 'BD-06|mai', 'BD-06-01|mai', 'HPN-06|hoa', null] as const;
const dayOf = (instant: string): Day => day(new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10));

interface Held {
  fact: Contribution;
  personId: Uuid;
  desk: string;
}

/** From which day on a payment holds, as the decision says it. */
function holdsFrom({ fromMonth, paidOn }: Contribution): Day {
  if (paidOn.startsWith(fromMonth)) return paidOn;
  const first = day(`${fromMonth}-01`);
  return first < paidOn ? first : paidOn;
}

/** The same counts as the database's, a person and a day at a time: `unit name` to people. */
function expectedCounts(
  population: Population,
  held: readonly Held[],
  { scheme, from, to, known, unitOf }: Asked,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (unit: string | null, name: string, amount: number): void => {
    const key = `${unit} ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + amount);
  };
  const facts = countedOn(population, known);
  for (const { id } of population.people) {
    const movements = timeline(facts.get(id) as PersonFacts).filter((each) => each.scheme === scheme);
    const coveredOn = (on: Day): number =>
      movements.filter(({ effectiveOn }) => effectiveOn <= on).reduce((sum, each) => sum + signOf(each.kind), 0);
    const records = held
      .filter(
        ({ fact, personId }) =>
          fact.scheme === scheme && isStanding(population, fact, known) && keptOf(population, personId, known) === id,
      )
      .map(({ fact, desk }) => ({ since: holdsFrom(fact), at: fact.recordedAt, id: fact.id, unit: unitOf(desk) }))
      .sort((a, b) => compare(a.since, b.since) || compare(a.at, b.at) || compare(a.id, b.id));
    const holderOn = (on: Day): string | null => records.findLast(({ since }) => since <= on)?.unit ?? null;
    const eve = day(`${Number(to.slice(0, 4)) - 1}-12-31`);
    for (const [name, on] of [
      ['opening', addDays(from, -1)],
      ['closing', to],
      ['eve', eve],
    ] as const) {
      if (holderOn(on) !== null) add(holderOn(on), name, coveredOn(on));
    }
    const flow = ({ kind, effectiveOn }: Movement): void => {
      const holder = holderOn(effectiveOn);
      if (holder === null || effectiveOn > to) return;
      if (effectiveOn >= from) add(holder, kind, 1);
      if (kind === 'joined' && effectiveOn > eve) add(holder, 'cumulative', 1);
    };
    movements.forEach(flow);
    for (const on of new Set(records.map(({ since }) => since))) {
      const [earlier, later] = [holderOn(addDays(on, -1)), holderOn(on)];
      if (on < from || on > to || earlier === later) continue;
      add(later, 'taken_over', coveredOn(addDays(on, -1)));
      add(earlier, 'handed_over', coveredOn(addDays(on, -1)));
    }
  }
  return new Map([...counts].filter(([, value]) => value !== 0));
}

interface Asked {
  scheme: 'vsi' | 'hhi';
  from: Day;
  to: Day;
  known: Day;
  unitOf: (desk: string) => string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function isStanding({ people }: Population, fact: Contribution, known: Day): boolean {
  const undone = people.some(({ facts }) =>
    facts.contributions.some(({ reverses, recordedAt }) => reverses === fact.id && dayOf(recordedAt) <= known),
  );
  return dayOf(fact.recordedAt) <= known && !undone;
}

const keptOf = ({ links }: Population, personId: Uuid, known: Day): Uuid =>
  doubleOfOn(links, personId, known) ?? personId;

const population = linkedPopulations.filter(
  ({ people }) =>
    new Set(people.flatMap(({ facts }) => facts.contributions.map(({ id }) => id))).size ===
    people.flatMap(({ facts }) => facts.contributions).length,
);
const days = fc.integer({ min: -40, max: 500 }).map((index) => addDays(day('2020-01-01'), index));

class Undo extends Error {}

onEveryDatabase('participants by who holds them', (of) => {
  before(() => of.db.asOwner(openRegister));

  /** Posts a population with its desk records, asks, and takes everything back. */
  const counting = async (
    { people, links }: Population,
    held: readonly Held[],
    ask: (tx: Transaction) => Promise<void>,
  ): Promise<void> => {
    const work = async (db: Queryable): Promise<void> => {
      const tx = { ...db, query: db.query.bind(db), provinceId: BAC_KAN } as unknown as Transaction;
      const { rows } = await db.query<{ id: number }>(
        `insert into recordings (province_id, recorded_at, historical, opens_after, opens_until)
         values ($1, clock_timestamp(), true, '-infinity', 'infinity') returning id`,
        [BAC_KAN],
      );
      await addAll(tx, { people, links });
      await affect(tx, { people, links });
      const recording = {
        id: rows[0]?.id ?? 0,
        recordedAt: '2022-01-01T00:00:00.000Z',
        opensAfter: '-infinity',
        opensUntil: 'infinity',
      };
      await postMovements({ affected: tx }, recording);
      await db.query(
        `insert into desk_records (province_id, fact_id, person_id, scheme, since, organisation, collector, collector_name, recording, recorded_at)
         select $1, id, person_id, scheme, holds_since(method, from_month, paid_on), organisation, collector, collector, ${OPEN}, recorded_at
           from jsonb_to_recordset($2) as desk (fact uuid, organisation text, collector text) join contributions on province_id = $1 and id = fact`,
        [
          BAC_KAN,
          JSON.stringify(
            held.map(({ fact, desk }) => ({
              fact: fact.id,
              organisation: desk.split('|')[0],
              collector: desk.split('|')[1],
            })),
          ),
        ],
      );
      await ask(tx);
      throw new Undo();
    };
    await of.db.asOwner(work).catch((error) => {
      if (!(error instanceof Undo)) throw error;
    });
  };

  it('are the same in SQL and day by day, and add up on each row, whatever the histories, corrections and hand-overs', async () => {
    let handedOver = 0;
    await fc.assert(
      fc.asyncProperty(
        population,
        fc.infiniteStream(fc.constantFrom(...DESKS)),
        fc.tuple(days, days, days),
        fc.constantFrom(...SCHEMES),
        fc.boolean(),
        async (all, desks, [one, other, known], scheme, byCollector) => {
          const held = all.people.flatMap(({ id: personId, facts }) =>
            facts.contributions.flatMap((fact): Held[] => {
              const desk = desks.next().value as (typeof DESKS)[number];
              return fact.reverses === null && desk !== null ? [{ fact, personId, desk }] : [];
            }),
          );
          const [from = one, to = one] = [one, other].toSorted();
          const root = (desk: string): string => (desk.startsWith('BD') ? 'BD-06' : 'HPN-06');
          const unitOf = byCollector ? (desk: string) => desk : root;
          const codes = ['BD-06', 'BD-06-01', 'HPN-06'];
          const units = new Map(codes.map((code) => [code, byCollector ? code : root(code)]));
          await counting(all, held, async (tx) => {
            const asked = {
              scheme,
              from,
              to,
              known,
              areaIds: COMMUNES as unknown as number[],
              units,
              isWithin: false,
              byCollector,
            };
            const found = await heldCounts(tx, asked as never);
            const counts = new Map(found.map(({ unit, name, value }) => [`${unit} ${name}`, value]));
            assert.deepEqual(
              [...counts].toSorted(),
              [...expectedCounts(all, held, { scheme, from, to, known, unitOf })].toSorted(),
            );
            for (const unit of new Set(found.map((each) => each.unit))) {
              if (unit === null) continue;
              const value = (name: string): number => counts.get(`${unit} ${name}`) ?? 0;
              const names = ['opening', ...MOVEMENT_KINDS, 'taken_over', 'handed_over', 'closing', 'cumulative'];
              const row = { counts: Object.fromEntries(names.map((name) => [name, value(name)])) };
              assert.equal(differenceOf(row as never), 0, String(unit));
              handedOver += value('handed_over');
            }
          });
        },
      ),
      { numRuns: Number(process.env.ROUNDS ?? 40), endOnFailure: true },
    );
    assert.ok(handedOver > 0, 'somebody passed from one holder to another');
  });
});
