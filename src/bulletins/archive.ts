import { dayInVietNam } from '#base/dates.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import type { Expression, MeasureName } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';

/** What a bulletin can be about: a scheme, or what was done for it. */
export const TOPICS = [...SCHEMES, 'activities'] as const;
export type Topic = (typeof TOPICS)[number];

/** What a published figure says of its bulletin. */
export interface ArchivedFigure {
  name: string;
  expression: string;
  wording: string;
  /** The areas that it was counted in. */
  places: readonly { code: string; name: string }[];
}

/** A bulletin in the archive, every figure in its wording. */
export interface ArchivedBulletin {
  slug: string;
  title: string;
  lead: string;
  /** Paragraphs, with an empty line between them. */
  body: string;
  /** Name of a picture that the portal has; null for none. */
  picture: string | null;
  author: string;
  publishedAt: Date;
  topics: readonly Topic[];
  places: readonly { code: string; name: string }[];
}

/** What is about the drive whichever scheme it was for. */
const OF_ACTIVITIES: readonly MeasureName[] = ['activities', 'attendance', 'promised', 'reported', 'reported_at_end'];

/** The topics of figures, in their own order: nobody has to keep them beside the text. */
export function topicsOf(figures: readonly Pick<ArchivedFigure, 'expression'>[]): Topic[] {
  const found = new Set<Topic>();
  for (const { expression } of figures) {
    const parsed = parseExpression(expression);
    if (parsed.ok) for (const topic of topicsIn(parsed.value)) found.add(topic);
  }
  return TOPICS.filter((topic) => found.has(topic));
}

function topicsIn(expression: Expression): readonly Topic[] {
  if (expression.type === 'formula') return expression.of.flatMap(topicsIn);
  const { name, scheme, keys } = expression;
  if (OF_ACTIVITIES.includes(name)) return ['activities'];
  if (name === 'observation') return [];
  const schemes: readonly Scheme[] = scheme ? [scheme] : SCHEMES;
  return keys.activity || keys.kind || keys.campaign ? [...schemes, 'activities'] : schemes;
}

/** The places of figures, each once, by name. */
export function placesOf(figures: readonly Pick<ArchivedFigure, 'places'>[]): { code: string; name: string }[] {
  const byCode = new Map(figures.flatMap(({ places }) => places).map(({ code, name }) => [code, { code, name }]));
  return [...byCode.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** What a reader asks the archive for; what is null does not restrict. */
export interface ArchiveChoice {
  topic: Topic | null;
  place: string | null;
  year: number | null;
}

/** The year in which a bulletin was published, by the clock of Viet Nam. */
export const yearPublished = ({ publishedAt }: Pick<ArchivedBulletin, 'publishedAt'>): number =>
  Number(dayInVietNam(publishedAt).slice(0, 4));

/** Whether a bulletin is what was chosen. */
export const isChosen = (bulletin: ArchivedBulletin, { topic, place, year }: ArchiveChoice): boolean =>
  (topic === null || bulletin.topics.includes(topic)) &&
  (place === null || bulletin.places.some(({ code }) => code === place)) &&
  (year === null || yearPublished(bulletin) === year);

/**
 * Bulletins like one: first those that share the most topics and places with it, then the nearest in time. `most` of them, never itself.
 */
export function relatedTo(slug: string, bulletins: readonly ArchivedBulletin[], most: number): ArchivedBulletin[] {
  const here = bulletins.find((each) => each.slug === slug);
  if (!here) return [];
  const shared = (other: ArchivedBulletin): number =>
    other.topics.filter((topic) => here.topics.includes(topic)).length +
    other.places.filter(({ code }) => here.places.some((place) => place.code === code)).length;
  const apart = (other: ArchivedBulletin): number => Math.abs(other.publishedAt.getTime() - here.publishedAt.getTime());
  return bulletins
    .filter((each) => each !== here)
    .toSorted((a, b) => shared(b) - shared(a) || apart(a) - apart(b))
    .slice(0, most);
}
