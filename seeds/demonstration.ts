import { apportion } from '#base/apportion.ts';
import { type HeldActivity, heldActivities } from './activities.ts';
import { type Facts, noFacts } from './booking.ts';
import { COMMUNES, type Commune } from './communes.ts';
import { type DayNumber, dayNumber, type MonthNumber, monthNumber, monthStart } from './days.ts';
import { factsOf, membersOf, type Recruitment } from './lives.ts';
import { observations, targets } from './plans.ts';
import { byQuota, entriesOf } from './quotas.ts';
import { Random, weighted } from './random.ts';
import type { PersonRow, RowKind, RowOf } from './rows.ts';

const SEED = 7_548;

/** Every row of the demonstration province, by kind. */
export type Rows = { [Kind in RowKind]: RowOf[Kind][] };

/**
 * Bắc Kạn from 2018 to 2021 with made-up people, the same at every call, such that it gives exactly the figures of the
 * bulletin of 5 January 2021 that Baophu was made after.
 */
export function demonstration(): Rows {
  const held = heldActivities();
  const { people, facts } = populate([...held.flatMap(wonBy), ...byThemselves(held)]);
  return {
    people,
    activities: held.map(({ row }) => row),
    ...facts,
    targets: targets(),
    observations: observations(),
  };
}

function populate(recruitments: readonly Recruitment[]): { people: PersonRow[]; facts: Facts } {
  const admits = byQuota();
  const people: PersonRow[] = [];
  const facts = noFacts();
  for (const [number, recruitment] of recruitments.entries()) {
    const place = { seed: SEED, number, firstNumber: people.length };
    const members = membersOf(recruitment, place);
    const recorded = factsOf(recruitment, place, members, admits);
    for (const { row } of members) people.push(row);
    facts.enrolments.push(...recorded.enrolments);
    facts.contributions.push(...recorded.contributions);
    facts.endings.push(...recorded.endings);
    facts.moves.push(...recorded.moves);
  }
  return { people, facts };
}

/** The households that an activity won: together exactly as many people as it says. */
function wonBy({ row, communes, vsi, hhi }: HeldActivity, index: number): Recruitment[] {
  const random = new Random(SEED, index, 5);
  const on = dayNumber(row.held_on);
  const recruitments: Recruitment[] = [];
  const left = { vsi, hhi };
  const pickCommune = communes.length > 0 ? communePicker(communes) : undefined;
  while (pickCommune && left.vsi + left.hhi > 0) {
    const shape = householdShape(random, left);
    left.vsi -= shape.vsi;
    left.hhi -= shape.hhi;
    recruitments.push({ on, commune: pickCommune(random), activityCode: row.activity_code, ...shape });
  }
  return recruitments;
}

/** One or two join voluntary insurance, and in some households up to four health insurance; never more than are left. */
function householdShape(random: Random, left: { vsi: number; hhi: number }): { vsi: number; hhi: number } {
  const vsi = Math.min(left.vsi, random.chance(0.2) ? 2 : 1);
  const hhi = vsi === 0 || random.chance(0.18) ? Math.min(left.hhi, random.between(1, 4)) : 0;
  return { vsi, hhi };
}

/** Made up: how many joined month by month, compared with one another. 2020 has its weeks of distancing, 2021 its waves. */
const MONTHS: Readonly<Record<string, readonly number[]>> = {
  '2018': [3, 2, 4, 5, 6, 6, 7, 7, 8, 9, 9, 10],
  '2019': [8, 6, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20],
  '2020': [8, 7, 9, 4, 16, 20, 22, 22, 26, 29, 33, 36],
  '2021': [14, 10, 17, 18, 12, 9, 9, 8, 10, 13, 15, 16],
};
/** Households that join health insurance alone, for every voluntary member who joins by himself. */
const HEALTH_ALONE = 0.14;

/** The households that came by themselves or by their agent: as many as the activities left over. */
function byThemselves(held: readonly HeldActivity[]): Recruitment[] {
  const won = held.reduce((sum, { vsi }) => sum + vsi, 0);
  const entries = [
    ...byMonth(['2018', '2019'], entriesOf('2019')),
    ...byMonth(['2020'], entriesOf('2020') - won),
    ...byMonth(['2021'], entriesOf('2021')),
  ];
  return entries.flatMap(({ month, count }) => duringMonth(month, count));
}

function byMonth(years: readonly string[], total: number): { month: MonthNumber; count: number }[] {
  const counts = apportion(
    total,
    years.flatMap((year) => MONTHS[year] ?? []),
  );
  const first = monthNumber(`${years[0]}-01`);
  return counts.map((count, index) => ({ month: first + index, count }));
}

function duringMonth(month: MonthNumber, vsi: number): Recruitment[] {
  const random = new Random(SEED, month, 6);
  const pickCommune = communePicker(COMMUNES);
  const blank = () => ({ on: workingDay(random, month), commune: pickCommune(random), activityCode: '' });
  const recruitments: Recruitment[] = [];
  const left = { vsi, hhi: vsi };
  while (left.vsi > 0) {
    const shape = householdShape(random, left);
    left.vsi -= shape.vsi;
    left.hhi -= shape.hhi;
    recruitments.push({ ...blank(), ...shape });
  }
  const alone = Math.round(vsi * HEALTH_ALONE);
  for (let made = 0; made < alone; made++) recruitments.push({ ...blank(), vsi: 0, hhi: random.between(1, 5) });
  return recruitments;
}

/** A day of the month that is no Sunday. */
function workingDay(random: Random, month: MonthNumber): DayNumber {
  const on = monthStart(month) + random.below(28);
  const isSunday = (on + 4) % 7 === 0; // day 0, 1 January 2015, was a Thursday
  return isSunday ? on + 1 : on;
}

/** Not every district does equally well: made up, so that some are ahead of their target and some behind. */
const DRIVE: Readonly<Record<string, number>> = {
  '058': 1.22,
  '060': 0.68,
  '061': 1.08,
  '062': 0.81,
  '063': 1.12,
  '064': 1.03,
  '065': 0.95,
  '066': 0.92,
};

const communePicker = (communes: readonly Commune[]): ((random: Random) => Commune) =>
  weighted(...communes.map((each) => [each, each.weight * (DRIVE[each.district.code] ?? 1)] as const));
