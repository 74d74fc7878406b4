import type { Day } from '#base/dates.ts';
import { lastDay, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { assumed, type Change, type ChangeProblem, changeProblems, localAssumed } from '#law/bulk/assumed.ts';
import { type Contributions, contributionsOf, withinRange } from '#law/bulk/contributions.ts';
import type { Effect, Sums } from '#law/bulk/effect.ts';
import { type LocalOf, type Tariff, tariffAt } from '#law/bulk/tariff.ts';
import { localSupportOf } from '#law/contribution/local-support.ts';
import type { Law } from '#law/language/parameter.ts';
import { allRegisters } from '#server/areas/data/registers.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type CommuneOfDay, type PayingPeople, payingPeople } from './data/simulation.ts';

export interface CommuneEffect extends CommuneOfDay, Effect {}

export interface Simulation {
  on: Day;
  /** The code of the province's area; empty where it has none. */
  province: string;
  /** The tariff of the day, and the one under the change. */
  tariffs: { now: Tariff; changed: Tariff };
  total: Effect;
  /** Every commune of the day in which somebody takes part, by code. */
  communes: CommuneEffect[];
  /** Participants who are not counted, because no income is recorded. */
  withoutIncome: number;
}

export interface SimulationOptions {
  on: Month;
  change: Change;
}

/**
 * What the voluntary participants at the end of a month pay a month, as the law of that day is and under a change.
 * An income below the lowest one is raised to it, and one above the highest lowered, on both sides.
 */
export async function simulateChange(
  desk: Desk,
  { on, change }: SimulationOptions,
): Promise<Result<Simulation, ChangeProblem[]>> {
  const day = lastDay(on);
  const problems = changeProblems(change, day);
  if (problems.length > 0) return err(problems);
  const registers = await desk.read(allRegisters);
  const province = registers.find((each) => each.provinceId === desk.provinceId)?.areaCode ?? '';
  const local =
    (law: Law): LocalOf =>
    (groups) =>
      localSupportOf(province, groups, law);
  const law = assumed(change, day);
  const [now, changed] = [tariffAt(day, local(day)), tariffAt(law, localAssumed(change, local(law)))];
  if (!now.ok) return now;
  if (!changed.ok) return changed;
  const people = await desk.readPayments((tx) => payingPeople(tx, day));
  const tariffs = { now: now.value, changed: changed.value };
  const effects = effectsOf(people, tariffs);
  const communes = people.communes.map((commune, place) => ({ ...commune, ...(effects[place] ?? nobody()) }));
  return ok({ on: day, province, tariffs, total: together(effects), communes, withoutIncome: people.withoutIncome });
}

const nobody = (): Effect => ({
  people: 0,
  more: 0,
  less: 0,
  now: { payable: 0, stateSupport: 0, localSupport: 0 },
  changed: { payable: 0, stateSupport: 0, localSupport: 0 },
});

/** Both computations over everybody, summed by commune. */
function effectsOf({ payers, communeOf, communes }: PayingPeople, { now, changed }: Simulation['tariffs']): Effect[] {
  const paysNow = contributionsOf({ ...payers, incomes: withinRange(payers.incomes, now) }, now, 1);
  const pays = contributionsOf({ ...payers, incomes: withinRange(payers.incomes, changed) }, changed, 1);
  const effects = communes.map(nobody);
  for (let i = 0; i < communeOf.length; i++) {
    const effect = effects[communeOf[i] as number] as Effect;
    const difference = (pays.payable[i] as number) - (paysNow.payable[i] as number);
    effect.people++;
    if (difference > 0) effect.more++;
    if (difference < 0) effect.less++;
    add(effect.now, paysNow, i);
    add(effect.changed, pays, i);
  }
  return effects;
}

function add(sums: Sums, paid: Contributions, i: number): void {
  sums.payable += paid.payable[i] as number;
  sums.stateSupport += paid.stateSupport[i] as number;
  sums.localSupport += paid.localSupport[i] as number;
}

/** Several effects as one. */
export function together(effects: readonly Effect[]): Effect {
  const all = nobody();
  for (const { people, more, less, now, changed } of effects) {
    all.people += people;
    all.more += more;
    all.less += less;
    for (const name of ['payable', 'stateSupport', 'localSupport'] as const) {
      all.now[name] += now[name];
      all.changed[name] += changed[name];
    }
  }
  return all;
}
