import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { CHOICES, type Chosen } from '#indicators/language/choices.ts';
import { choice } from '#input/fields/choices.ts';
import { day, FIRST_YEAR } from '#input/fields/days.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { readWhatCanBe, type Typed } from '#input/form.ts';
import { ADDRESSES } from '../../addresses.ts';

/** The names of the fields in an address. */
export const CHOICE_NAMES = { indicator: 'chi-so', scheme: 'loai', area: 'dia-ban', on: 'ngay' } as const;

/** The name of the field that chooses the area. */
export const AREA_FIELD = CHOICE_NAMES.area;

const FIRST_DAY = `${FIRST_YEAR}-01-01` as Day;

/** What an address chooses; where it says nothing, or nonsense, the first of each list, the whole province, `newest`. */
export function choiceOf(
  search: URLSearchParams,
  { province, newest, today }: { province: string; newest: Day; today: Day },
): { chosen: Chosen; problems: FieldProblem[]; typed: Typed } {
  const form = z.object({
    indicator: choice(CHOICES).default(CHOICES[0]),
    scheme: choice(SCHEMES).default(SCHEMES[0]),
    area: z.string().default(province),
    on: day({ first: FIRST_DAY, last: today }).default(newest),
  });
  const { problems, typed, value } = readWhatCanBe(form, search, CHOICE_NAMES);
  const { indicator = CHOICES[0], scheme = SCHEMES[0], area = province, on = newest } = value;
  return { chosen: { indicator, scheme, area, on }, problems, typed };
}

/** The address that chooses this. */
export function addressOf({ indicator, scheme, area, on }: Chosen, path: string = ADDRESSES.statistics): string {
  return `${path}?${new URLSearchParams({ [CHOICE_NAMES.indicator]: indicator, [CHOICE_NAMES.scheme]: scheme, [CHOICE_NAMES.area]: area, [CHOICE_NAMES.on]: on })}`;
}
