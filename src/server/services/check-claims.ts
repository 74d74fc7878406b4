import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Checked, checkText, type Setting } from '#claims/check.ts';
import type { Claim } from '#claims/claim.ts';
import { type Answered, type Judgement, judgeClaim } from '#claims/register/judgement.ts';
import { placeIn } from '#claims/register/places.ts';
import { daysOf, type Proposal, proposalsFor } from '#claims/register/proposals.ts';
import { areaNames } from '../data/area-names.ts';
import type { Database, ProvinceId } from '../db.ts';
import { evaluate } from './evaluate-indicators.ts';

/** Claims of one text that are looked up: whoever pastes a book must not keep others waiting. */
const MOST_ASKED = 100;

/** A text that was checked by itself and against a register. */
export interface CheckedAgainstRegister extends Checked {
  /** What the register says of each claim, by the claim's index. */
  judgements: Judgement[];
}

/**
 * Checks the numbers of a text against each other and against a register: as known now, and as known on the day on which
 * the text was published. All indicators are looked up in one statement.
 */
export async function checkAgainstRegister(
  db: Database,
  provinceId: ProvinceId,
  text: string,
  { setting, now }: { setting: Setting; now: Date },
): Promise<CheckedAgainstRegister> {
  const checked = checkText(text, setting);
  const names = await db.asReader(provinceId, (tx) => areaNames(tx, provinceId));
  const asked = checked.claims.map((claim, index) =>
    index < MOST_ASKED
      ? proposalsFor(claim, placeIn(names, claim.place, daysOf(claim.period)?.to ?? null))
      : err('too-many' as const),
  );
  const known = knownOn(setting.published, now);
  const readings = asked.flatMap((each) => (each.ok ? each.value.map(({ expression }) => expression) : []));
  const expressions = [...new Set(readings.flatMap((text) => (known ? [text, withKnown(text, known)] : [text])))];
  const evaluated = await evaluate(db, provinceId, expressions, now);
  const answers = new Map(expressions.map((text, index) => [text, evaluated[index]]));
  const judgements = asked.map((each, index): Judgement => {
    if (!each.ok) return { kind: 'cannot-be-told', reason: each.error, detail: null };
    const read = each.value.map((proposal) => {
      const { expression } = proposal;
      return answer(proposal, answers.get(expression), known ? answers.get(withKnown(expression, known)) : undefined);
    });
    const answered = read.flatMap((reading) => (reading.ok ? [reading.value] : []));
    const [detail = null] = read.flatMap((reading) => (reading.ok ? [] : [reading.error]));
    const judgement = judgeClaim(checked.claims[index] as Claim, answered);
    return judgement.kind === 'cannot-be-told' ? { ...judgement, detail } : judgement;
  });
  return { ...checked, judgements };
}

type Evaluated = Awaited<ReturnType<typeof evaluate>>[number] | undefined;

/** What the register gives for a reading, today and as known when the text was published; or why it gives nothing. */
function answer(proposal: Proposal, today: Evaluated, known: Evaluated): Result<Answered, string | null> {
  if (!today?.ok) return err(today?.error[0]?.title ?? null);
  const whenPublished = known?.ok ? known.value.value * proposal.factor : null;
  return ok({ ...proposal, today: today.value.value * proposal.factor, whenPublished });
}

/** The day up to which the author can have known the register; null where the text has no day, or one to come. */
function knownOn(published: string | null, now: Date): string | null {
  const day = daysOf(published)?.to;
  return day && day < dayInVietNam(now) ? day : null;
}

/** Every measure of an expression as known on a day. */
const withKnown = (expression: string, day: string): string =>
  expression.replace(/(\b(?:on|to)=\d{4}-\d{2}-\d{2})\)/g, `$1, known=${day})`);
