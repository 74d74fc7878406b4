import { checkText } from '#claims/check.ts';
import { allows } from '#claims/relations/interval.ts';
import { type DraftProblem, draftProblem } from './draft-problem.ts';
import { partsOf } from './placeholders.ts';

/** A text whose figures are named in it by `{{name}}`, with how each is worded and what it comes to. */
export interface DraftedText {
  text: string;
  figures: Readonly<Record<string, { wording: string; value: number }>>;
  /** Titles, names of organisations and numbers of documents: what stands in them is nobody’s figure. */
  names: readonly string[];
  /** ISO day on which it was written. */
  written: string;
}

interface Place {
  start: number;
  end: number;
}

/**
 * What the claim checker has against a drafted text: a number that no figure stands behind, one that its figure does not allow, one that is
 * not read at all, and numbers that contradict each other. Nothing, where every number is a figure and says what was counted.
 */
export function checkDraft({ text, figures, names, written }: DraftedText): DraftProblem[] {
  const { worded, places } = placed(text, figures);
  const { claims, relations } = checkText(worded, { place: null, published: written });
  const named = names.flatMap((name) => occurrences(worded, name));
  const isNamed = (place: Place): boolean => named.some((each) => overlap(each, place));
  const placeOf = (claim: Place) => places.find((each) => overlap(each, claim));
  const ofClaims = claims.flatMap((claim): DraftProblem[] => {
    const place = placeOf(claim);
    if (!place) return isNamed(claim) ? [] : [draftProblem('no-figure', { span: claim.span })];
    const value = figures[place.name]?.value ?? Number.NaN;
    const said = claim.unit === 'percent' ? value * 100 : value;
    return allows(claim, said) ? [] : [draftProblem('differs', { span: claim.span, value: said })];
  });
  const unread = places.filter((place) => !claims.some((claim) => overlap(claim, place)));
  return [
    ...ofClaims,
    ...unread.map(({ name, start, end }) => draftProblem('not-read', { name, wording: worded.slice(start, end) })),
    ...relations
      .filter(({ holds, of, result }) => !holds && [result, ...of].every((index) => placeOf(claims[index] as Place)))
      .map(({ working }) => draftProblem('contradicts', { working })),
  ];
}

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** The text with every figure worded, and where each stands in it. */
function placed(
  text: string,
  figures: DraftedText['figures'],
): { worded: string; places: (Place & { name: string })[] } {
  let worded = '';
  const places: (Place & { name: string })[] = [];
  for (const part of partsOf(text)) {
    const start = worded.length;
    worded += part.kind === 'words' ? part.words : (figures[part.name]?.wording ?? '');
    if (part.kind === 'figure') places.push({ name: part.name, start, end: worded.length });
  }
  return { worded, places };
}

function occurrences(text: string, name: string): Place[] {
  const found: Place[] = [];
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}
