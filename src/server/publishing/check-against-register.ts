import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, type Result } from '#base/result.ts';
import { daysOf } from '#claims/binding/days.ts';
import { type Judgement, judgeClaim, type RegisterReading } from '#claims/binding/judgement.ts';
import { placeReader } from '#claims/binding/places.ts';
import { asKnownOn, type NotAsked, type Proposal, proposalsFor } from '#claims/binding/proposals.ts';
import { around } from '#claims/binding/words-around.ts';
import { type CheckedText, checkText, type TextContext } from '#claims/check.ts';
import type { Claim } from '#claims/claim.ts';
import type { Correction } from '#claims/corrections.ts';
import { pendingOf } from '#indicators/figure.ts';
import type { AnswerProblemKind } from '#indicators/problem.ts';
import { indicatorProblemWords } from '#indicators/problem-words.ts';
import { areaNames } from '#server/areas/data/areas.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { firstYearOf } from '#server/journal/data/tallies.ts';

/** Claims of one text that are looked up: whoever pastes a book must not keep others waiting. */
const MOST_ASKED = 100;

/** A text that was checked by itself and against a register. */
export interface CheckedAgainstRegister extends CheckedText {
  /** What the register says of each claim, by the claim's index. */
  judgements: Judgement[];
}

/**
 * Checks the numbers of a text against each other and against a register: as known now, and as known on the day on which
 * the text was published. All indicators are looked up in one statement.
 */
export async function checkAgainstRegister(
  desk: Desk,
  text: string,
  { setting, now, corrections = [] }: { setting: TextContext; now: Date; corrections?: readonly Correction[] },
): Promise<CheckedAgainstRegister> {
  const checked = checkText(text, setting, corrections);
  const { names, firstYear } = await desk.read(async (tx) => ({
    names: await areaNames(tx),
    firstYear: await firstYearOf(tx),
  }));
  const today = dayInVietNam(now);
  const published = pastDay(setting.published, today);
  const placeOn = placeReader(names);
  const proposed = checked.claims.map((claim, index): Result<readonly Proposal[], NotAsked | 'too-many'> => {
    if (index >= MOST_ASKED) return err('too-many');
    const place = placeOn(claim.place, daysOf(claim.period)?.to ?? null);
    return proposalsFor(claim, { around: around(text, claim), place, until: published ?? today });
  });
  const asked = proposed.flatMap((each) => (each.ok ? each.value : []));
  const read = await readAll(desk, asked, { published, firstYear, now });
  const judgements = proposed.map((each, index) => judged(checked.claims[index] as Claim, each, read));
  return { ...checked, judgements };
}

function judged(
  claim: Claim,
  proposed: Result<readonly Proposal[], NotAsked | 'too-many'>,
  read: (proposal: Proposal) => RegisterReading,
): Judgement {
  if (!proposed.ok) return { kind: 'undecided', reason: proposed.error, others: [] };
  return judgeClaim(claim, proposed.value.map(read) as [RegisterReading, ...RegisterReading[]]);
}

/** Looks all proposals up, and answers what each came to. */
async function readAll(
  desk: Desk,
  proposals: readonly Proposal[],
  { published, firstYear, now }: { published: Day | null; firstYear: Day | null; now: Date },
): Promise<(proposal: Proposal) => RegisterReading> {
  const wanted = proposals.map(({ expression }) => expression);
  const earlier = published ? wanted.map((text) => asKnownOn(text, published)) : [];
  const expressions = [...new Set([...wanted, ...earlier])];
  const evaluated = await evaluateTexts(desk, expressions, now);
  const figures = new Map(expressions.map((text, index) => [text, evaluated[index]]));
  return (proposal) => {
    const figure = figures.get(proposal.expression);
    if (!figure?.ok) {
      const [problem] = figure?.error ?? [];
      return {
        ...proposal,
        reason: problem?.kind as AnswerProblemKind,
        detail: problem ? indicatorProblemWords(problem).en : '',
      };
    }
    const { value, as_of } = figure.value;
    if (value === 0 && as_of !== null && (firstYear === null || as_of < firstYear)) {
      return { ...proposal, reason: 'before-register', detail: 'The register has nothing from before that day.' };
    }
    const known = published ? figures.get(asKnownOn(proposal.expression, published)) : undefined;
    const whenPublished = known?.ok ? printedAs(proposal, known.value.value) : null;
    const pending = pendingOf(figure.value);
    return { ...proposal, today: printedAs(proposal, value), whenPublished, ...(pending > 0 && { pending }) };
  };
}

/** A value of the register as the claim would print it. */
const printedAs = ({ factor, less }: Proposal, value: number): number => value * factor - less;

/** The day on which the text was published; null where it has none, or one to come. */
function pastDay(published: string | null, today: Day): Day | null {
  const day = daysOf(published)?.to;
  return day && day < today ? day : null;
}
