import { type Day, isDay } from '#base/dates.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { CHOICES, type Chosen } from '#indicators/language/choices.ts';

/** What was wrong with an address or a form; the field and which sentence says it. */
export interface ChoiceProblem {
  field: 'ngay' | 'dia-ban' | 'chi-so';
  text: 'wrongDay' | 'wrongArea' | 'wrongChoice';
}

/** What an address chooses; where it says nothing, or nonsense, the first of each list, the whole province, `newest`. */
export function choiceOf(
  search: URLSearchParams,
  { province, newest, today }: { province: string; newest: Day; today: Day },
): { chosen: Chosen; problems: ChoiceProblem[] } {
  const problems: ChoiceProblem[] = [];
  const indicator = CHOICES.find((each) => each === search.get('chi-so'));
  if (!indicator && search.has('chi-so')) problems.push({ field: 'chi-so', text: 'wrongChoice' });
  const typed = search.get('ngay') ?? '';
  const rightDay = isDay(typed) && typed <= today;
  if (typed !== '' && !rightDay) problems.push({ field: 'ngay', text: 'wrongDay' });
  return {
    chosen: {
      indicator: indicator ?? CHOICES[0],
      scheme: SCHEMES.find((each) => each === search.get('loai')) ?? SCHEMES[0],
      area: search.get('dia-ban') || province,
      on: rightDay ? typed : newest,
    },
    problems,
  };
}

/** The address that chooses this. */
export function addressOf({ indicator, scheme, area, on }: Chosen, path = '/so-lieu'): string {
  return `${path}?${new URLSearchParams({ 'chi-so': indicator, loai: scheme, 'dia-ban': area, ngay: on })}`;
}
