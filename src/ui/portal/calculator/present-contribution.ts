import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import { articleAt } from '#law/language/rule.ts';
import { PENSION_RATE } from '#law/pension/pension-rate.ts';
import { WANTED_PENSION } from '#law/pension/wanted-pension.ts';
import type { ContributionField, ContributionQuestion } from './fields.ts';
import { contributionProblems, type Problem } from './problems.ts';
import {
  computeDeadline,
  computePayment,
  computeSides,
  mayChoose,
  type Paid,
  type Side,
} from './reckon-contribution.ts';
import { computePension, type PensionCurve, type PensionOutlook, pensionCurves } from './reckon-pension.ts';
import { CALCULATOR_TEXTS } from './texts.ts';
import { shownValue, type Working, workingOf } from './working.ts';

/** All that the calculator says to one question; each part null where the law refuses it or has no answer. */
export interface ContributionView {
  income: Dong;
  problems: Problem<ContributionField>[];
  paid: { months: number; value: Paid; working: Working } | null;
  deadline: { day: Day; href: string; law: string } | null;
  sides: { from: Day; before: SideView; after: SideView } | null;
  pension: PensionView | null;
  curves: readonly PensionCurve[];
  curveLaw: string;
}

export interface SideView {
  /** The poverty line of that side, and the page that tells it. */
  line: { amount: number; href: string };
  income: Dong;
  value: Paid;
  working: Working;
}

export interface PensionView {
  months: number;
  percent: number;
  month: Dong;
  lumpSum: Dong;
  from: Month | null;
  working: Working;
  startWorking: Working | null;
  doubts: readonly string[];
}

/** The answer to a question in one language. */
export function presentContribution(question: ContributionQuestion, lang: Language): ContributionView {
  const { typedRate } = CALCULATOR_TEXTS[lang];
  const paid = computePayment(question, typedRate);
  const drawn = computePension(question);
  const sides = computeSides(question, typedRate);
  const refusals = [paid, drawn].flatMap((part) => (part.ok ? [] : part.error));
  return {
    income: question.income,
    problems: contributionProblems(refusals, lang),
    paid: paid.ok
      ? { months: monthsOf(question), value: paid.value.value, working: workingOf(paid.value, lang) }
      : null,
    deadline: paid.ok ? presentDeadline(question) : null,
    sides: sides && {
      from: sides.from,
      before: presentSide(sides.before, lang),
      after: presentSide(sides.after, lang),
    },
    pension: drawn.ok && mayChoose(question) ? presentPension(drawn.value, lang) : null,
    curves: pensionCurves(question.sex, question.income, question.on),
    curveLaw: articleAt(PENSION_RATE, question.on),
  };
}

const monthsOf = ({ paying }: ContributionQuestion): number =>
  'months' in paying ? paying.months : Number(paying.method);

function presentDeadline(question: ContributionQuestion): ContributionView['deadline'] {
  const deadline = computeDeadline(question);
  if (!deadline?.ok) return null;
  const { rule, at, value } = deadline.value;
  return { day: value, href: `/luat/${rule.id}`, law: articleAt(rule, at) };
}

const presentSide = ({ line, income, contribution }: Side, lang: Language): SideView => ({
  line: { amount: line.value, href: shownValue(line, contribution.rule.id, lang).href },
  income,
  value: contribution.value,
  working: workingOf(contribution, lang),
});

function presentPension({ months, pension, start }: PensionOutlook, lang: Language): PensionView {
  const { percent, month, lumpSum } = pension.value;
  return {
    months,
    percent,
    month,
    lumpSum,
    from: start?.value ?? null,
    working: workingOf(pension, lang),
    startWorking: start && workingOf(start, lang),
    doubts: WANTED_PENSION.doubts.map((doubt) => doubt[lang]),
  };
}
