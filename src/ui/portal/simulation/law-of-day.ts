import { type ChangeName, localName } from '#input/law/forms/simulation.ts';
import { floorLevel } from '#law/bulk/assumed.ts';
import { localSupportOf } from '#law/contribution/local-support.ts';
import { SUPPORT_GROUPS, SUPPORT_SHARES } from '#law/contribution/support.ts';
import { type Law, type Parameter, valueAt } from '#law/language/parameter.ts';
import { vsiRate } from '#law/parameters/voluntary.ts';

/** What the law of the day has where nothing is assumed; null where it has nothing. */
export type LawOfDay = Record<ChangeName, { value: number; source: string } | null>;

/** The law of a day in a province, by what can be assumed otherwise. */
export function lawOfDay(at: Law, province: string): LawOfDay {
  const parameters = { incomeFloor: floorLevel(at), rate: vsiRate, ...SUPPORT_SHARES };
  const national = Object.entries(parameters).map(([name, parameter]) => [name, published(parameter, at)] as const);
  const local = SUPPORT_GROUPS.map((group) => {
    const found = localSupportOf(province, [group], at);
    return [localName(group), found && { value: found.percent, source: found.source }] as const;
  });
  return Object.fromEntries([...national, ...local]) as LawOfDay;
}

function published(parameter: Parameter<number>, at: Law): LawOfDay[ChangeName] {
  const found = valueAt(parameter, at);
  return found.ok ? { value: found.value.value, source: found.value.source } : null;
}
