import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { acceptedFacts, type PersonFacts } from '#coverage/facts.ts';
import { residenceOn, timeline } from '#coverage/movements.ts';
import { pendingBetween } from '#coverage/pending.ts';
import type { Transaction } from '#server/database/connect.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { countPendingDifferences } from '#server/journal/count-pending-differences.ts';
import { postMovements } from '#server/journal/data/posting.ts';
import { countPendingTallyDifferences } from '#server/journal/data/verification.ts';
import { postPending } from '#server/journal/post-pending.ts';
import { onEveryDatabase } from '../support/database.ts';
import { COMMUNE_CODES, COMMUNES, countedOn, type Population, waitingPopulations } from '../support/histories.ts';
import { addFacts, addLinks, addPeople, BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { addAll, affect, daysOfKnowledge, deliveries, undone } from './deliveries.ts';

const newId = (): Uuid => uuid(randomUUID());
const RUNS = 30; // the journal itself is tried with more

onEveryDatabase('who waits for the SI office', (of) => {
  before(() => of.db.asOwner(openRegister));

  it('is the same in SQL and in TypeScript, whatever the histories', async () => {
    await fc.assert(
      fc.asyncProperty(waitingPopulations, async (population) => {
        const posted = await undone(of.db, async (tx, recording) => {
          await addAll(tx, population);
          await affect(tx, population);
          await postPending({ affected: tx }, recording);
          assert.equal(await countPendingTallyDifferences(tx), 0);
          return lines(tx);
        });
        assert.deepEqual(posted, expectedLines(population));
      }),
      { numRuns: RUNS },
    );
  });

  it('comes out the same when the facts arrive in two deliveries, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(waitingPopulations, fc.infiniteStream(fc.boolean()), async (population, chance) => {
        const posted = await undone(of.db, async (tx, recording) => {
          await addPeople(tx, population.people);
          for (const delivery of deliveries(population, chance)) {
            await addFacts(tx, delivery.people);
            await addLinks(tx, delivery.links);
            await affect(tx, delivery, population.links);
            await postMovements({ affected: tx }, recording);
            await postPending({ affected: tx }, recording);
          }
          return lines(tx);
        });
        assert.deepEqual(posted, expectedLines(population));
      }),
      // what fails is not made smaller: with chances without end that takes hours
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('is taken back on the day of an acceptance too, where the payment turns out to have been taken back before its record was linked', async () => {
    const [kept, double, paid] = [newId(), newId(), newId()];
    const payment = { scheme: 'vsi', fromMonth: month('2020-01'), months: 6, paidOn: day('2020-01-10') } as const;
    const nothing = { areaId: COMMUNES[0], homes: [], endings: [], moves: [], withdrawals: [], contributions: [] };
    const waits = { ...payment, id: paid, reverses: null, recordedAt: '2020-02-01T02:00:00.000Z' };
    const reversal = { ...payment, id: newId(), reverses: paid, recordedAt: '2020-02-10T02:00:00.000Z' };
    const linked = {
      id: newId(),
      doubleId: double,
      keptId: kept,
      recordedAt: '2020-03-01T02:00:00.000Z',
      undoneAt: null,
    };
    const first: Population = {
      people: [
        { id: kept, facts: nothing },
        { id: double, facts: { ...nothing, contributions: [{ ...waits, acceptedAt: '2020-04-01T02:00:00.000Z' }] } },
      ],
      links: [linked],
    };
    const second: Population = {
      people: [{ id: double, facts: { ...nothing, contributions: [reversal] } }],
      links: [],
    };
    const posted = await undone(of.db, async (tx, recording) => {
      await addPeople(tx, first.people);
      for (const delivery of [first, second]) {
        await addFacts(tx, delivery.people);
        await addLinks(tx, delivery.links);
        await affect(tx, delivery, first.links);
        await postMovements({ affected: tx }, recording);
        await postPending({ affected: tx }, recording);
      }
      return lines(tx);
    });
    const [keptFacts, doubleFacts] = first.people;
    const contributions = [...(doubleFacts?.facts.contributions ?? []), reversal];
    const whole = { people: [keptFacts, { id: double, facts: { ...nothing, contributions } }], links: first.links };
    assert.deepEqual(posted, expectedLines(whole as Population));
    assert.ok(posted.every(({ key }) => !key.endsWith('2020-04-01')));
  });

  it('is found to agree with the facts once posted, and to lack everything before', async () => {
    await fc.assert(
      fc.asyncProperty(waitingPopulations, async (population) => {
        const [before, after] = await undone(of.db, async (tx, recording) => {
          await addAll(tx, population);
          await affect(tx, population);
          const differences = await countPendingDifferences({ affected: tx });
          await affect(tx, population);
          await postPending({ affected: tx }, recording);
          await affect(tx, population);
          return [differences, await countPendingDifferences({ affected: tx })];
        });
        assert.deepEqual([before, after], [expectedLines(population).length, 0]);
      }),
      { numRuns: 10 },
    );
  });

  it('counts on any day, as known on any day, the participants whom nobody but waiting payments cover', async () => {
    const days = fc.integer({ min: -10, max: 800 }).map((count) => addDays(day('2020-01-01'), count));
    await fc.assert(
      fc.asyncProperty(
        waitingPopulations,
        fc.array(fc.tuple(days, days), { minLength: 20, maxLength: 20 }),
        async (population, asked) => {
          const counted = await undone(of.db, async (tx, recording) => {
            await addAll(tx, population);
            await affect(tx, population);
            await postMovements({ affected: tx }, recording);
            await postPending({ affected: tx }, recording);
            return counts(tx, asked);
          });
          assert.deepEqual(
            counted,
            asked.map(([on, known]) => expectedCounts(population, on, known)),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are none in a register where nothing waits, and the language says so', async () => {
    const [answer] = await evaluateTexts(deskOf(of.db), ['pending(vsi, on=2020-12-31)'], new Date());
    assert.ok(answer?.ok);
    assert.equal(answer.value.value, 0);
  });
});

type Lines = { key: string; count: number }[];

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

async function lines(tx: Transaction): Promise<Lines> {
  const { rows } = await tx.query<{ key: string; count: number }>(
    `select concat_ws(' ', person_id, scheme, area_id, effective_on, recorded_on) as key, sum(count)::int as count
       from pending_movements where province_id = $1 group by 1 having sum(count) <> 0`,
    [BAC_KAN],
  );
  return rows.sort(byKey);
}

/** What TypeScript says: for each day of knowledge, what it says beyond the day before. */
function expectedLines(population: Population): Lines {
  const before = new Map<Uuid, PersonFacts>();
  const entries = daysOfKnowledge(population).flatMap((known) =>
    [...countedOn(population, known)].flatMap(([id, facts]) => {
      const changes = pendingBetween(before.get(id) ?? { ...facts, contributions: [] }, facts);
      before.set(id, facts);
      return changes.map(({ scheme, areaId, effectiveOn, count }) => ({
        key: [id, scheme, areaId, effectiveOn, known].join(' '),
        count,
      }));
    }),
  );
  return entries.sort(byKey);
}

type Counts = Record<string, number>;

/** Waiting people by commune, for each question, from the tallies. */
async function counts(tx: Transaction, asked: readonly [on: Day, known: Day][]): Promise<Counts[]> {
  const found: Counts[] = [];
  for (const [on, known] of asked) {
    const { rows } = await tx.query<{ area: number; count: number }>(
      `select area_id as area, sum(count)::int as count from pending_tallies
        where province_id = $1 and scheme = 'vsi' and effective_on <= $2 and recorded_on <= $3 group by 1 having sum(count) <> 0`,
      [BAC_KAN, on, known],
    );
    found.push(Object.fromEntries(rows.map(({ area, count }) => [COMMUNE_CODES[area] ?? '', count])));
  }
  return found;
}

/** The same by the words of rule 10: who is covered on the day, and would not be without what waits. */
function expectedCounts(population: Population, on: Day, known: Day): Counts {
  const found: Counts = {};
  for (const facts of countedOn(population, known).values()) {
    if (!isCovered(facts, on) || isCovered(acceptedFacts(facts), on)) continue;
    const commune = COMMUNE_CODES[residenceOn(facts, on)] ?? '';
    found[commune] = (found[commune] ?? 0) + 1;
  }
  return found;
}

const isCovered = (facts: PersonFacts, on: Day): boolean =>
  timeline(facts)
    .filter(({ scheme, effectiveOn }) => scheme === 'vsi' && effectiveOn <= on)
    .reduce((sum, { kind }) => sum + (['joined', 'returned', 'moved_in'].includes(kind) ? 1 : -1), 0) > 0;
