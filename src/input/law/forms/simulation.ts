import { z } from 'zod';
import type { Month } from '#base/months.ts';
import type { Change } from '#law/bulk/assumed.ts';
import { SUPPORT_GROUPS, type SupportGroup } from '#law/contribution/support.ts';
import { lawMonth } from '../../fields/days.ts';
import { amount, percent } from '../../fields/numbers.ts';
import type { FieldProblem } from '../../fields/problems.ts';
import { type AddressNames, readWhatCanBe, type Typed } from '../../form.ts';

type LocalName = `local_${SupportGroup}`;

/** What can be assumed. */
export type ChangeName = 'incomeFloor' | 'rate' | SupportGroup | LocalName;

const share = () => percent().optional();
const form = z.object({
  on: lawMonth().optional(),
  incomeFloor: amount().optional(),
  rate: share(),
  poor: share(),
  near_poor: share(),
  island: share(),
  ethnic_minority: share(),
  other: share(),
  local_poor: share(),
  local_near_poor: share(),
  local_island: share(),
  local_ethnic_minority: share(),
  local_other: share(),
});

/** The name of each in an address. */
export const CHANGE_FIELDS = {
  on: 'thang',
  incomeFloor: 'muc-san',
  rate: 'ty-le',
  poor: 'ho-ngheo',
  near_poor: 'can-ngheo',
  island: 'xa-dao',
  ethnic_minority: 'dan-toc',
  other: 'nguoi-khac',
  local_poor: 'tinh-ho-ngheo',
  local_near_poor: 'tinh-can-ngheo',
  local_island: 'tinh-xa-dao',
  local_ethnic_minority: 'tinh-dan-toc',
  local_other: 'tinh-nguoi-khac',
} as const satisfies AddressNames<typeof form>;

/** The name of what a province adds to a group. */
export const localName = (group: SupportGroup): LocalName => `local_${group}`;

export const CHANGE_NAMES: readonly ChangeName[] = [
  'incomeFloor',
  'rate',
  ...SUPPORT_GROUPS,
  ...SUPPORT_GROUPS.map(localName),
];

/** A change of the law of a month, as somebody asks for it. */
export interface SimulationQuestion {
  on: Month;
  change: Change;
}

export interface SimulationForm {
  typed: Typed;
  problems: FieldProblem[];
  /** Of what can be read; null before anything is asked. */
  asked: SimulationQuestion | null;
}

/** The question of an address; all that is wrong with it is told at once. */
export function readSimulationForm(search: URLSearchParams, newest: Month): SimulationForm {
  const { typed, problems, value } = readWhatCanBe(form, search, CHANGE_FIELDS);
  if (!search.has(CHANGE_FIELDS.on)) return { typed, problems: [], asked: null };
  const { on, ...values } = value;
  return { typed, problems, asked: { on: on ?? newest, change: changeOf(values) } };
}

type ChangeValues = { [Name in ChangeName]?: number | undefined };

function changeOf(values: ChangeValues): Change {
  const shares = (nameOf: (group: SupportGroup) => ChangeName) =>
    Object.fromEntries(
      SUPPORT_GROUPS.flatMap((group) => (values[nameOf(group)] === undefined ? [] : [[group, values[nameOf(group)]]])),
    );
  const [support, local] = [shares((group) => group), shares(localName)];
  return {
    ...(values.incomeFloor === undefined ? {} : { incomeFloor: values.incomeFloor }),
    ...(values.rate === undefined ? {} : { rate: values.rate }),
    ...(Object.keys(support).length > 0 ? { support } : {}),
    ...(Object.keys(local).length > 0 ? { local } : {}),
  };
}

/** What a change assumes, by name. */
export const valuesOf = ({ incomeFloor, rate, support = {}, local = {} }: Change): ChangeValues => ({
  incomeFloor,
  rate,
  ...support,
  ...Object.fromEntries(SUPPORT_GROUPS.map((group) => [localName(group), local[group]])),
});

/** The address of a question, without its page. */
export function simulationSearch({ on, change }: SimulationQuestion): URLSearchParams {
  const values = valuesOf(change);
  const named = CHANGE_NAMES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[CHANGE_FIELDS[name], String(value).replace('.', ',')]];
  });
  return new URLSearchParams(Object.fromEntries([[CHANGE_FIELDS.on, on], ...named]));
}
