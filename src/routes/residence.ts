import type { Day } from '#base/dates.ts';
import { fieldProblem } from '#input/fields/field.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { type CommunePlace, findCommunes } from '#server/areas/find-communes.ts';

/** Where somebody lives: the province whose resolutions count, and the commune that was named. */
export interface Residence {
  province: string | null;
  place: CommunePlace | null;
  problems: FieldProblem[];
}

const FIELD = 'xa';

/** The commune that an address names, such as `Kim Liên, Nghệ An`; without one the province of the portal. */
export async function residenceOf(locals: App.Locals, search: URLSearchParams, today: Day): Promise<Residence> {
  const own = locals.register?.areaCode ?? null;
  const text = (search.get(FIELD) ?? '').trim();
  if (text === '' || !locals.register) return { province: own, place: null, problems: [] };
  const found = await findCommunes(locals.db, locals.register.provinceId, text, today);
  const [place] = found;
  if (place && found.length === 1) return { province: place.provinceCode, place, problems: [] };
  const choices = found.map(({ commune, province }) => `${commune}, ${province}`);
  const problem =
    choices.length === 0
      ? fieldProblem('no-such-place', { text }, FIELD)
      : fieldProblem('several-places', { text, choices }, FIELD);
  return { province: own, place: null, problems: [problem] };
}
