import { day } from '#base/dates.ts';
import { paceOf } from '#drive/pace.ts';
import {
  ALL_HOLDERS,
  type AssignedTarget,
  countsOf,
  HAND_OVERS,
  PERIOD_COUNTS,
  type PeriodCount,
  type PeriodRow,
  type PeriodRows,
  UNKNOWN_HOLDER,
  type Unassigned,
} from '#drive/period-table.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPosition } from '#server/journal/read-position.ts';
import { type OrganisationTarget, targetsOfOrganisations } from '../data/followed-targets.ts';
import { type AskedHolders, type HeldCount, heldCounts } from '../data/held-entries.ts';
import { areaRows } from './area-rows.ts';
import type { Holder, Holders } from './list-holders.ts';
import type { AskedPeriod, PlacedPeriod } from './place-period.ts';

/** How the database counts the holders of a table. */
export const askedHolders = (
  { period, areaIds }: PlacedPeriod,
  { units, within }: Holders,
  rows: PeriodRows,
): AskedHolders => ({ ...period, areaIds, units, isWithin: within !== null, byCollector: rows === 'collectors' });

/** The counts of one unit by their names; what is not there is 0. */
type Counts = ReadonlyMap<string, number>;

/**
 * A row for each holder, and the one of all. Without an organisation the rows are of a whole area, and those of whom nobody is known to be
 * the holder have a row: what the area counts less what anybody holds.
 */
export async function heldRows(
  desk: Desk,
  { placed, holders, rows }: { placed: PlacedPeriod; holders: Holders; rows: PeriodRows },
  asked: AskedPeriod,
  now: Date,
): Promise<{ whole: PeriodRow; rows: PeriodRow[] }> {
  const counted = await countHeld(desk, askedHolders(placed, holders, rows));
  const byUnit = new Map(
    [...Map.groupBy(counted, ({ unit }) => unit ?? UNKNOWN_HOLDER)].map(([unit, some]) => [unit, namedCounts(some)]),
  );
  const shown = unitsOf(byUnit, holders);
  const targets = await targetsFor(desk, placed);
  const described = shown.map((unit): PeriodRow => {
    const holder = holders.describe(unit);
    const counts = byUnit.get(unit) ?? new Map();
    return { ...rowOf(holder, counts), ...assigned(holder, counts, { placed, holders, rows, targets, asked }) };
  });
  const sorted = described.toSorted(
    (a, b) => compare(a.worksFor ?? a.name, b.worksFor ?? b.name) || compare(a.name, b.name),
  );
  if (holders.within) return { whole: together(holders.within.name, sorted), rows: sorted };
  const [area] = await areaRows(desk, placed, [placed.whole], now);
  if (!area) throw new Error('an area that is asked for has a row');
  const unknown = remainder(area, sorted, byUnit.get(UNKNOWN_HOLDER) ?? new Map());
  const all = [...sorted, unknown];
  return { whole: { ...area, counts: { ...area.counts, ...handOversOf(all) } }, rows: all };
}

/** The counts of all holders, kept until the register moves: evidence of one number asks for all of them again. */
async function countHeld(desk: Desk, asked: AskedHolders): Promise<HeldCount[]> {
  return desk.countLines(async (tx) => {
    const kept = desk.countedAt(await readPosition(tx));
    const key = `held ${JSON.stringify({ ...asked, units: [...asked.units] })}`;
    const counted = (kept.get(key) as HeldCount[] | undefined) ?? (await heldCounts(tx, asked));
    kept.set(key, counted);
    return counted;
  });
}

const compare = new Intl.Collator('vi').compare;
const namedCounts = (counts: readonly HeldCount[]): Counts => new Map(counts.map(({ name, value }) => [name, value]));

/** Who holds somebody, and who stands there always; of a collector the own units alone. */
function unitsOf(byUnit: ReadonlyMap<string, Counts>, { always, account }: Holders): string[] {
  const holding = [...byUnit].flatMap(([unit, counts]) =>
    unit !== '' && unit !== UNKNOWN_HOLDER && countsOf('organisations').some((name) => counts.has(name)) ? unit : [],
  );
  const units = [...new Set([...always, ...holding])];
  return account === null ? units : units.filter((unit) => unit.endsWith(`|${account}`));
}

function rowOf({ id, code, name, worksFor }: Holder, counts: Counts): PeriodRow {
  const names = countsOf('organisations');
  const value = Object.fromEntries(names.map((each) => [each, counts.get(each) ?? 0])) as PeriodRow['counts'];
  const waiting = names.flatMap((each): [PeriodCount, number][] => {
    const pending = counts.get(`pending ${each}`) ?? 0;
    return pending > 0 ? [[each, pending]] : [];
  });
  const nothing = { problems: [], targets: null, unassigned: 'of-nobody' } as const;
  return { id, code, name, worksFor, counts: value, pending: Object.fromEntries(waiting), ...nothing };
}

/** What the rows of an organisation come to. Nothing is assigned to the sum. */
function together(name: string, rows: readonly PeriodRow[]): PeriodRow {
  const names = countsOf('organisations');
  const sums = names.map((each): [string, number] => [each, sumOf(rows, each)]);
  const waiting = names.map((each): [string, number] => [
    `pending ${each}`,
    rows.reduce((sum, { pending }) => sum + (pending[each] ?? 0), 0),
  ]);
  const holder = { id: ALL_HOLDERS, code: ALL_HOLDERS, name, worksFor: null, areaId: null };
  return rowOf(holder, new Map([...sums, ...waiting]));
}

const sumOf = (rows: readonly PeriodRow[], name: PeriodCount): number =>
  rows.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);

const handOversOf = (rows: readonly PeriodRow[]) =>
  Object.fromEntries(HAND_OVERS.map((name) => [name, sumOf(rows, name)])) as Record<
    (typeof HAND_OVERS)[number],
    number
  >;

/** Of whom nobody is known to be the holder: what the area counts less what is held. */
function remainder(area: PeriodRow, held: readonly PeriodRow[], handed: Counts): PeriodRow {
  const counts = PERIOD_COUNTS.map((name): [PeriodCount, number | null] => {
    const all = area.counts[name];
    return [name, all === null ? null : all - sumOf(held, name)];
  });
  const overs = HAND_OVERS.map((name): [PeriodCount, number] => [name, handed.get(name) ?? 0]);
  const waiting = (['opening', 'closing'] as const).flatMap((name): [PeriodCount, number][] => {
    const rest = (area.pending[name] ?? 0) - held.reduce((sum, { pending }) => sum + (pending[name] ?? 0), 0);
    return rest > 0 ? [[name, rest]] : [];
  });
  const named = { id: UNKNOWN_HOLDER, code: UNKNOWN_HOLDER, name: '', worksFor: null };
  return {
    ...named,
    counts: Object.fromEntries([...counts, ...overs]) as PeriodRow['counts'],
    pending: Object.fromEntries(waiting),
    problems: area.problems,
    targets: null,
    unassigned: 'of-nobody',
  };
}

const targetsFor = (desk: Desk, { period: { scheme, to, known } }: PlacedPeriod): Promise<OrganisationTarget[]> =>
  desk.read((tx) => targetsOfOrganisations(tx, { year: to.slice(0, 4), scheme, known }));

interface Assigning {
  placed: PlacedPeriod;
  holders: Holders;
  rows: PeriodRows;
  targets: readonly OrganisationTarget[];
  asked: AskedPeriod;
}

/** What is assigned to an organisation, beside what it reached: of stocks how many it holds, of new people who joined by it since the year began. */
function assigned(
  holder: Holder,
  counts: Counts,
  { placed, holders, rows, targets, asked }: Assigning,
): Pick<PeriodRow, 'targets' | 'unassigned'> {
  const { isWithin, period } = placed;
  const none = (unassigned: Unassigned) => ({ targets: null, unassigned });
  if (rows === 'collectors') return none('by-code');
  if (!holders.isOwn && holder.areaId !== null && !isWithin(holder.areaId)) return none('of-others');
  if (asked.area !== null) return none('of-the-whole');
  const year = period.to.slice(0, 4);
  const days = { from: day(`${year}-01-01`), to: day(`${year}-12-31`), on: period.to };
  const found = targets.filter(({ code }) => code === holder.code);
  return {
    unassigned: null,
    targets: found.map(({ value: target, indicator, owner, plan }): AssignedTarget => {
      const isFlow = indicator === 'joined';
      const value = counts.get(isFlow ? 'cumulative' : 'closing') ?? 0;
      const pace = paceOf({ target, value, opening: isFlow ? 0 : (counts.get('eve') ?? 0), ...days });
      return { id: `${holder.code} ${indicator} ${owner}`, indicator, owner, plan, target, value, ...pace };
    }),
  };
}
