import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { heldTrue, type Move } from '#coverage/facts.ts';
import { MOVEMENT_KINDS, type Movement, timeline } from '#coverage/movements.ts';
import { diff } from '#coverage/posting.ts';
import { spansOf } from '#coverage/spans.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type AskedLeaf, lookUpValues } from '#server/figures/look-up-values.ts';
import { countDifferences, postMovements } from '#server/journal/data/posting.ts';
import { onEveryDatabase } from '../support/database.ts';
import { COMMUNE_CODES, countedOn, linkedPopulations, type Population } from '../support/histories.ts';
import { addFacts, addLinks, addPeople, BAC_KAN, openRegister } from '../support/register.ts';
import { addAll, affect, daysOfKnowledge, deliveries, undone } from './deliveries.ts';

const RUNS = 80; // with up to 100 people in each, thousands of histories are tried

onEveryDatabase('the journal', (of) => {
  before(() => of.db.asOwner(openRegister));

  it('says the same in SQL and in TypeScript, whatever the histories', async () => {
    await fc.assert(
      fc.asyncProperty(linkedPopulations, async (population) => {
        const posted = await undone(of.db, async (tx, recording) => {
          await addAll(tx, population);
          await affect(tx, population);
          await postMovements({ affected: tx }, recording);
          return journal(tx);
        });
        assert.deepEqual(posted, expectedJournal(population));
      }),
      { numRuns: RUNS },
    );
  });

  it('comes out the same when the facts arrive in two deliveries, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(linkedPopulations, fc.infiniteStream(fc.boolean()), async (population, chance) => {
        const posted = await undone(of.db, async (tx, recording) => {
          await addPeople(tx, population.people);
          for (const delivery of deliveries(population, chance)) {
            await addFacts(tx, delivery.people);
            await addLinks(tx, delivery.links);
            await affect(tx, delivery, population.links);
            await postMovements({ affected: tx }, recording);
          }
          return journal(tx);
        });
        assert.deepEqual(posted, expectedJournal(population));
      }),
      { numRuns: RUNS },
    );
  });

  it('is found to agree with the facts once posted, and to lack everything before', async () => {
    await fc.assert(
      fc.asyncProperty(linkedPopulations, async (population) => {
        const [before, after] = await undone(of.db, async (tx, recording) => {
          await addAll(tx, population);
          await affect(tx, population);
          const differences = await countDifferences({ affected: tx });
          await postMovements({ affected: tx }, recording);
          return [differences, await countDifferences({ affected: tx })];
        });
        assert.deepEqual([before, after], [expectedJournal(population).length, 0]);
      }),
      { numRuns: 10 },
    );
  });

  it('counts on any day, as known on any day, the people who are covered there by definition', async () => {
    const days = fc.integer({ min: -10, max: 800 }).map((count) => addDays('2020-01-01' as Day, count));
    await fc.assert(
      fc.asyncProperty(
        linkedPopulations,
        fc.array(fc.tuple(days, days), { minLength: 20, maxLength: 20 }),
        async (population, questions) => {
          const counted = await undone(of.db, async (tx, recording) => {
            await addAll(tx, population);
            await affect(tx, population);
            await postMovements({ affected: tx }, recording);
            return participants(tx, questions);
          });
          assert.deepEqual(
            counted,
            questions.map(([on, known]) => expectedParticipants(population, on, known)),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps stocks and flows in balance in any area and period, as known on any day', async () => {
    const days = fc.integer({ min: -10, max: 800 }).map((count) => addDays('2020-01-01' as Day, count));
    const periods = fc.tuple(fc.constantFrom('06', '060', ...Object.values(COMMUNE_CODES)), days, days, days).map(
      ([area, one, other, known]): Period => ({
        area,
        start: [one, other].sort()[0] as Day,
        end: [one, other].sort()[1] as Day,
        known,
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        linkedPopulations,
        fc.array(periods, { minLength: 20, maxLength: 20 }),
        async (population, asked) => {
          const differences = await undone(of.db, async (tx, recording) => {
            await addAll(tx, population);
            await affect(tx, population);
            await postMovements({ affected: tx }, recording);
            return imbalances(tx, asked);
          });
          assert.deepEqual(
            differences,
            asked.map(() => 0),
          );
        },
      ),
      { numRuns: 10 },
    );
  });
});

type Journal = { key: string; count: number }[];

interface Period {
  area: string;
  start: Day;
  end: Day;
  known: Day;
}

/** By how much the stock at the end of each period differs from the one at its start and the flows in between. */
async function imbalances(tx: Transaction, periods: readonly Period[]): Promise<number[]> {
  const kinds = [null, null, ...MOVEMENT_KINDS];
  const leaves = periods.flatMap(({ area, start, end, known }) =>
    kinds.map((kind, index): AskedLeaf => {
      const from = kind === null ? null : addDays(start, 1);
      const window = { from, to: index === 0 ? start : end, areas_on: day('2020-12-31'), plans: [] };
      return { ...PARTICIPANTS, kind, area_code: area, ...knownOn(known), windows: [window] };
    }),
  );
  const found = await lookUpValues(tx, leaves);
  assert.equal(found.length, leaves.length);
  return periods.map((_, period) => {
    const [before = 0, after = 0, ...flows] = kinds.map(
      (_, kind) => found.find(({ leaf }) => leaf === period * kinds.length + kind)?.value ?? 0,
    );
    const balance = flows.reduce((sum, flow, kind) => sum + flow * SIGNS[MOVEMENT_KINDS[kind] ?? 'joined'], before);
    return after - balance;
  });
}

const SIGNS = { joined: 1, returned: 1, moved_in: 1, lapsed: -1, ended: -1, moved_out: -1 };

/** What TypeScript says the journal must hold: for each day of knowledge, what it says beyond the day before. */
function expectedJournal(population: Population): Journal {
  const before = new Map<Uuid, Movement[]>();
  const entries = daysOfKnowledge(population).flatMap((known) =>
    [...countedOn(population, known)].flatMap(([id, facts]) => {
      const after = timeline(facts);
      const postings = diff(before.get(id) ?? [], after);
      before.set(id, after);
      return postings.map(({ scheme, kind, areaId, effectiveOn, count }) => ({
        key: [id, scheme, kind, areaId, effectiveOn, known].join(' '),
        count,
      }));
    }),
  );
  return entries.sort(byKey);
}

async function journal(tx: Transaction): Promise<Journal> {
  const { rows } = await tx.query<{ key: string; count: number }>(
    `select concat_ws(' ', person_id, scheme, kind, area_id, effective_on, recorded_on) as key, sum(count)::int as count
       from movements where province_id = $1 group by 1 having sum(count) <> 0`,
    [BAC_KAN],
  );
  return rows.sort(byKey);
}

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

/** Participants in voluntary insurance by commune, for each question, all looked up in one statement. */
async function participants(tx: Transaction, questions: readonly [on: Day, known: Day][]) {
  const leaves = questions.map(([on, known]): AskedLeaf => {
    const window = { from: null, to: on, areas_on: day('2020-12-31'), plans: [] };
    return { ...PARTICIPANTS, ...knownOn(known), windows: [window] };
  });
  const found = await lookUpValues(tx, leaves, { per: 'commune' });
  return questions.map((_, leaf) =>
    Object.fromEntries(
      found.filter((each) => each.leaf === leaf && each.value).map(({ area, value }) => [area?.code ?? '', value]),
    ),
  );
}

const knownOn = (known: Day) => ({ known_on: known, until: `${known}T16:59:59.999Z` });

const PARTICIPANTS: Omit<AskedLeaf, 'known_on' | 'until' | 'windows'> = {
  source: 'journal',
  schemes: ['vsi'],
  kind: null,
  attendance: false,
  each_day: false,
  series: null,
  indicator: 'participants',
  target_kind: 'stock',
  area_code: null,
  activity: null,
  campaign: null,
  programme: null,
  activity_kind: null,
  audience: null,
  organisation: null,
  agent: null,
};

/** The same by the counting rules 2, 5, 6, 7 and 9: people with a span that contains the day, where they live on it. */
function expectedParticipants(population: Population, on: Day, known: Day): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const facts of countedOn(population, known).values()) {
    const { areaId, contributions, endings, moves } = heldTrue(facts);
    const ofScheme = <Fact extends { scheme: string }>(each: Fact): boolean => each.scheme === 'vsi';
    const spans = spansOf(contributions.filter(ofScheme), endings.filter(ofScheme));
    if (!spans.some(({ from, to }) => from <= on && on < to)) continue;
    const order = (move: Move): string => `${move.movedOn} ${move.recordedAt} ${move.id}`;
    const last = moves.filter((move) => move.movedOn <= on).sort((a, b) => (order(a) < order(b) ? 1 : -1))[0];
    const commune = COMMUNE_CODES[last?.areaId ?? areaId] ?? '';
    counts[commune] = (counts[commune] ?? 0) + 1;
  }
  return counts;
}
