import type { ArchivedBulletin } from '#bulletins/archive.ts';
import { pendingOf } from '#indicators/figure.ts';
import { type Chosen, expressionOf, monthlyExpressions } from '#indicators/language/choices.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluate } from '#server/figures/evaluate.ts';
import { readArchive } from './read-archive.ts';
import { readNewestDay } from './read-newest-day.ts';

/** A figure of the home page with its last months, oldest first; null where one cannot be counted. */
export interface Headline {
  chosen: Chosen;
  value: number | null;
  /** How many participants of it wait for the SI office. */
  pending: number;
  months: (number | null)[];
}

export interface Home {
  /** The newest ones, the very newest first. */
  bulletins: ArchivedBulletin[];
  headlines: Headline[];
}

const MONTHS = 13;
/** Older bulletins are in the archive. */
const NEWEST = 5;
const HEADLINES = [
  { indicator: 'participants', scheme: 'vsi' },
  { indicator: 'attainment', scheme: 'vsi' },
  { indicator: 'joined', scheme: 'vsi' },
  { indicator: 'participants', scheme: 'hhi' },
] as const;

/** Bulletins and the headline figures, on the day that the newest bulletin is about. */
export async function readHome(desk: Desk, province: string, now: Date): Promise<Home> {
  const bulletins = await readArchive(desk);
  const on = await readNewestDay(desk, now);
  return {
    bulletins: bulletins.slice(0, NEWEST),
    headlines: await headlines(desk, { area: province, on }, now),
  };
}

async function headlines(desk: Desk, where: Pick<Chosen, 'area' | 'on'>, now: Date): Promise<Headline[]> {
  const choices = HEADLINES.map((each): Chosen => ({ ...each, ...where }));
  const asked = choices.flatMap((each) => [
    expressionOf(each),
    ...monthlyExpressions(each, MONTHS).map(({ expression }) => expression),
  ]);
  const counted = await evaluate(desk, asked, now);
  const values = counted.map((each) => (each.ok ? each.value.value : null));
  return choices.map((chosen, index) => {
    const first = index * (MONTHS + 1);
    const [value = null, ...months] = values.slice(first, first + MONTHS + 1);
    const figure = counted[first];
    return { chosen, value, pending: figure?.ok ? pendingOf(figure.value) : 0, months };
  });
}
