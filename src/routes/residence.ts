import type { Day } from '#base/dates.ts';
import { fieldProblem } from '#input/fields/field.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { areasCommunes } from '#server/areas/operations.ts';
import { ask } from './ask.ts';

/** Where somebody lives: the province whose resolutions count, and the commune that was named. */
export interface Residence {
  province: string | null;
  place: { commune: string; province: string } | null;
  problems: FieldProblem[];
}

const FIELD = 'xa';
const LONGEST = 100;

/** The commune that an address names, such as `Kim Liên, Nghệ An`; without one the province of the portal. */
export async function residenceOf(locals: App.Locals, search: URLSearchParams, today: Day): Promise<Residence> {
  const own = locals.register?.areaCode ?? null;
  const text = (search.get(FIELD) ?? '').trim();
  if (text === '' || !locals.register) return { province: own, place: null, problems: [] };
  const found = await ask(locals, areasCommunes, { name: text.slice(0, LONGEST), on: today });
  const [place] = found;
  if (place && found.length === 1) return { province: place.provinceCode, place, problems: [] };
  const choices = found.map(({ commune, province }) => `${commune}, ${province}`);
  const problem =
    choices.length === 0
      ? fieldProblem('no-such-place', { text }, FIELD)
      : fieldProblem('several-places', { text, choices }, FIELD);
  return { province: own, place: null, problems: [problem] };
}
