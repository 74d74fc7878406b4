import { addDays, type Day } from '#base/dates.ts';
import { ALWAYS, EVER } from '#coverage/areas.ts';
import { MEASURE_CATALOGUE } from './catalogue.ts';
import { type Leaf, printLeaf, type Window } from './plan.ts';
import type { IndicatorProblem } from './problem.ts';

/** An area as it was from `validFrom` until the day before `validTo`, and who took it over. */
export interface AreaVersion {
  code: string;
  name: string;
  validFrom: Day;
  validTo: Day;
  successors: { code: string; name: string }[];
}

export interface OfferedTarget {
  plan: string;
  owner: string;
  organisation: string | null;
  period: string;
  value: number;
}

export const noRegister = (): IndicatorProblem => ({
  kind: 'no-register',
  title: 'There is no register of that province in this database.',
});

/** Why a code names no area on a day: from when to when it did, and what took it over. */
export function noAreaOn(code: string, on: Day, versions: readonly AreaVersion[]): IndicatorProblem {
  if (versions.length === 0) {
    const form = 'a code has 2 digits for a province, 3 for a district, 5 for a commune.';
    return { kind: 'area-unknown', title: `There is no area ${code}; ${form}` };
  }
  const times = versions.map((each) => `${each.name} ${inForce(each)}${heirs(each)}`).join('; ');
  return { kind: 'area-not-in-force', title: `Area ${code} was not in force on ${on}: ${times}.` };
}

function inForce({ validFrom, validTo }: AreaVersion): string {
  const until = `until ${addDays(validTo, -1)}`;
  if (validTo === EVER) return `has been since ${validFrom}`;
  return validFrom === ALWAYS ? `was ${until}` : `was from ${validFrom} ${until}`;
}

function heirs({ code, validTo, successors }: AreaVersion): string {
  if (validTo === EVER || successors.length === 0) return '';
  const names = successors.map(
    (each) => `${each.name} (${each.code}${each.code === code ? ', with the same code' : ''})`,
  );
  return `, and ${names.join(', ')} took it over`;
}

export const areaElsewhere = ({ code, name }: { code: string; name: string }): IndicatorProblem => ({
  kind: 'area-elsewhere',
  title: `Nobody of this register counts in area ${code} (${name}).`,
});

export const nothingOfThatName = (key: string, value: string): IndicatorProblem => ({
  kind: 'nothing-of-that-name',
  title: `There is no ${key} ${value} in this register.`,
});

export function noObservation(leaf: Leaf, area: string): IndicatorProblem {
  const to = leaf.windows[0]?.to ?? 'that day';
  return { kind: 'no-observation', title: `Nothing was observed of ${leaf.measure.series} in ${area} up to ${to}.` };
}

/** Why there is not the one target that a leaf needs. */
export function noOneTarget(
  leaf: Leaf,
  area: string,
  window: Window,
  targets: readonly OfferedTarget[],
): IndicatorProblem {
  const kind = MEASURE_CATALOGUE[leaf.measure.name].kind;
  const days = kind === 'stock' ? `on ${window.to}` : `for ${window.from} to ${window.to}`;
  const set = `for ${printLeaf(leaf).slice('target('.length, -1)} in ${area}`;
  if (targets.length === 0) return { kind: 'no-target', title: `No target is set ${set} that holds ${days}.` };
  const offers = targets.map(({ plan, owner, organisation, value }) => {
    const whose = organisation === null ? owner : `${owner} for ${organisation}`;
    return `${value} by ${whose} (${plan})`;
  });
  const title = `Targets differ ${set}: ${offers.join('; ')}. organisation="OWNER" chooses one.`;
  return { kind: 'targets-differ', title };
}
