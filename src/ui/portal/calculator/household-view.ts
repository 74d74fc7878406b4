import { addDays, type Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { CONTINUOUS_INSURANCE, firstDayOfBreak } from '#law/health/continuous-insurance.ts';
import type { Refusal } from '#law/language/refusals.ts';
import { articleAt } from '#law/language/rule.ts';
import { cardStart, type HouseholdPlan, type HouseholdQuestion, householdPlan } from '#law/plans/household.ts';
import { ruleAddress } from '../../addresses.ts';
import type { ShownProblem } from '../../kit/problems.ts';
import { shownRefusals } from '../law/problems.ts';
import { type Working, workingOf } from '../law/working.ts';

export interface HouseholdView extends Omit<HouseholdPlan, 'computations'> {
  workings: readonly Working[];
  /** The first day of the card; `waits` where it is not the day of payment. */
  start: { day: Day; href: string; law: string } | null;
  /** The first day of payment that breaks five continuous years; null without a last card, or where the law is not known. */
  breaksFrom: { day: Day; href: string } | null;
  /** What is told beside the sum, each doubt once. */
  doubts: readonly string[];
}

export interface HouseholdAnswer {
  problems: ShownProblem[];
  view: HouseholdView | null;
}

const fieldOf = ({ kind }: Refusal): string => (kind === 'months-not-of-method' ? 'so-thang' : 'ngay');

/** What a household pays, and from when its cards work. `insuredUntil` is the last day of the last card. */
export function presentHousehold(
  question: HouseholdQuestion & { insuredUntil: Day | null },
  lang: Language,
): HouseholdAnswer {
  const plan = householdPlan(question);
  if (!plan.ok) return { problems: shownRefusals(plan.error, fieldOf, lang), view: null };
  const { computations, ...prices } = plan.value;
  const doubts = new Set(computations.flatMap((each) => each.doubts.map((doubt) => doubt[lang])));
  return {
    problems: [],
    view: {
      ...prices,
      workings: computations.map((each) => workingOf(each, lang)),
      start: startOf(question),
      breaksFrom: breakOf(question),
      doubts: [...doubts],
    },
  };
}

/** Without a last card: the first day for somebody who never had one. */
function startOf({ on, insuredUntil }: { on: Day; insuredUntil: Day | null }): HouseholdView['start'] {
  const start = cardStart(on, insuredUntil === null ? null : addDays(insuredUntil, 1));
  if (!start.ok) return null;
  const { rule, at, value } = start.value;
  return { day: value, href: ruleAddress(rule.id), law: articleAt(rule, at) };
}

function breakOf({ insuredUntil }: { insuredUntil: Day | null }): HouseholdView['breaksFrom'] {
  const first = insuredUntil && firstDayOfBreak(addDays(insuredUntil, 1));
  return first && { day: first, href: ruleAddress(CONTINUOUS_INSURANCE.id) };
}
