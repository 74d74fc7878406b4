import { addDays, type Day, day } from '#base/dates.ts';
import { firstDay, lastDay, monthOf } from '#base/months.ts';
import { codeLevel } from '#coverage/areas.ts';
import type { WithdrawnObservation } from '#indicators/figure.ts';
import type { OfferedTarget } from '#indicators/problem.ts';
import { listChangeDays } from '#server/areas/list-change-days.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type PartLevel, statement } from './indicator-statement.ts';

/** A base value to look up. What is null does not restrict. */
export interface AskedLeaf {
  source: 'journal' | 'money' | 'enrolments' | 'activities' | 'targets' | 'observations';
  schemes: readonly string[];
  /** Of the journal: the kind of movement; null for the stock. */
  kind: string | null;
  /** Of activities: their attendance, not their number. */
  attendance: boolean;
  series: string | null;
  /** Of a target: what it is set for. */
  indicator: string;
  target_kind: 'stock' | 'flow';
  /** Code of the area; null for the whole register. */
  area_code: string | null;
  activity: string | null;
  campaign: string | null;
  programme: string | null;
  activity_kind: string | null;
  audience: string | null;
  organisation: string | null;
  agent: string | null;
  /** What was recorded up to that day, and up to that instant within it. */
  known_on: string;
  until: string;
  /** A flow in the areas of each day: its periods are parted where areas changed. */
  each_day: boolean;
  windows: readonly AskedWindow[];
}

/** The days of one period, both inclusive; `from` is null where it is open, as for a stock. */
export interface AskedWindow {
  from: Day | null;
  to: Day;
  /** On which day areas are looked at. */
  areas_on: Day;
  /** Periods of plans around these days, the narrowest first. */
  plans: readonly string[];
}

/** What was found for one leaf in one period and area. */
export interface FoundValue {
  leaf: number;
  period: number;
  /** Null where there is no such area on that day. */
  area: FoundArea | null;
  /** Nobody of this register counts in that area. */
  elsewhere: boolean;
  /** Null where there is no observation; for targets see `targets`. */
  value: number | null;
  /** When the newest of the counted facts became known; null where the journal's position says it. */
  through: Date | null;
  source: string | null;
  /** Observations of the same series and area that were withdrawn. */
  withdrawn: WithdrawnObservation[] | null;
  targets: OfferedTarget[] | null;
  /** Keys whose value names nothing that there is: `activity`. */
  unknown: string[];
  /** The last line of the journal. */
  position: number;
}

export interface FoundArea {
  code: string;
  name: string;
  valid_from: Day;
  valid_to: Day;
}

export interface LookUp {
  /** Each district or commune of the area by itself. */
  per?: PartLevel | undefined;
  /** The journal's own lines up to a position, in place of their sums. Not for the reader's role. */
  journalUpTo?: number | undefined;
}

/** Looks up all leaves in all their periods, in one statement; nothing where there is no such register. */
export async function lookUpValues(
  tx: Transaction,
  leaves: readonly AskedLeaf[],
  { per, journalUpTo }: LookUp = {},
): Promise<FoundValue[]> {
  const changes = leaves.some(({ each_day }) => each_day) ? await listChangeDays(tx) : [];
  const parted = leaves.map(({ each_day, windows }) =>
    windows.flatMap((window, period) =>
      partsOf(window, each_day ? changes : []).map((part, index, parts) => ({
        ...part,
        period,
        part: index,
        is_last: index === parts.length - 1,
      })),
    ),
  );
  const asked = leaves.map(({ windows: _, each_day: __, ...leaf }, number) => {
    const windows = parted[number] ?? [];
    const days = borders(windows);
    const open = windows.some(({ from }) => from === null);
    const area_level = leaf.area_code === null ? null : codeLevel(leaf.area_code);
    return {
      ...leaf,
      leaf: number,
      area_level,
      days,
      ...dividedBy(days),
      after: open ? '-infinity' : days[0],
      last: days.at(-1),
    };
  });
  const windows = parted.flatMap((parts, number) => {
    const days = borders(parts);
    return parts.map(({ from, ...window }) => ({
      ...window,
      leaf: number,
      high: days.indexOf(window.to) + 1,
      low: from === null ? 0 : days.indexOf(addDays(from, -1)) + 1,
    }));
  });
  const position = journalUpTo === undefined ? [] : [journalUpTo];
  const source = position.length > 0 ? 'movements' : 'tallies';
  const { rows } = await tx.query<FoundValue>({
    name: `${source} ${per ?? 'whole'}`, // prepared once for each connection: planning takes as long as counting
    text: statement(source, per),
    values: [tx.provinceId, JSON.stringify(asked), JSON.stringify(windows), ...position],
  });
  return rows;
}

/** A period parted where areas changed: each part counts in the areas of its days, the last one in those that were asked. */
function partsOf(window: AskedWindow, changes: readonly Day[]): AskedWindow[] {
  const inside = changes.filter((day) => (window.from === null || day > window.from) && day <= window.to);
  const starts = [window.from, ...inside];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next ? addDays(next, -1) : window.to;
    return { ...window, from, to, areas_on: next ? to : window.areas_on };
  });
}

/** The first days of the months, and of the years, that one of these days divides because it is not their last. */
function dividedBy(days: readonly Day[]): { divided_months: Day[]; divided_years: Day[] } {
  const months = days.filter((day) => day !== lastDay(monthOf(day))).map((day) => firstDay(monthOf(day)));
  const years = days.filter((day) => !day.endsWith('-12-31')).map((on) => day(`${on.slice(0, 4)}-01-01`));
  return { divided_months: [...new Set(months)], divided_years: [...new Set(years)] };
}

/** The days up to which lines are summed, in order: every last day, and the day before every first. */
const borders = (windows: readonly AskedWindow[]): Day[] =>
  [...new Set(windows.flatMap(({ from, to }) => (from === null ? [to] : [addDays(from, -1), to])))].toSorted();
