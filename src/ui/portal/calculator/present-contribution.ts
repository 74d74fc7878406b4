import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import { type Month, monthOf } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import { eligibility } from '#law/contribution/eligibility.ts';
import type { Refusal, RefusalKind } from '#law/language/refusals.ts';
import { isValueUnknown } from '#law/language/refusals.ts';
import { articleAt } from '#law/language/rule.ts';
import { fundRateMonth } from '#law/parameters/payment.ts';
import { PENSION_RATE } from '#law/pension/pension-rate.ts';
import { WANTED_PENSION, wantedPension } from '#law/pension/wanted-pension.ts';
import {
  type OutlookQuestion,
  type PensionCurve,
  type PensionOutlook,
  pensionCurves,
  pensionOutlook,
} from '#law/plans/outlook.ts';
import {
  computeDeadline,
  computePayment,
  computeSides,
  localOf,
  mayChoose,
  type Paid,
  type PaymentQuestion,
  type Side,
} from '#law/plans/payment.ts';
import { ruleAddress } from '../../addresses.ts';
import { formatCount } from '../../format.ts';
import type { ShownProblem } from '../../kit/problems.ts';
import { shownRefusals } from '../law/problems.ts';
import { shownValue, type Working, workingOf } from '../law/working.ts';
import { CALCULATOR_TEXTS } from './texts.ts';

/** What the page is asked, as it was read. */
export interface ContributionAsked {
  payment: PaymentQuestion;
  outlook: OutlookQuestion;
  standing: { draws: boolean; business: 'none' | 'declaration' | 'other'; foreign: boolean };
  wanted: Dong | null;
}

/** All that the calculator says to one question; each part null where the law refuses it or has no answer. */
export interface ContributionView {
  income: Dong;
  problems: ShownProblem[];
  paid: { months: number; value: Paid; working: Working } | null;
  /** What is known of support by the province, in a sentence. */
  local: string;
  deadline: { day: Day; href: string; law: string } | null;
  /** The payment reaches over the day on which the poverty line rises. */
  acrossNewYear: boolean;
  sides: { from: Day; before: SideView; after: SideView } | null;
  pension: PensionView | null;
  /** The income to choose for the pension that is wanted, in a sentence. */
  wanted: string | null;
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
  /** The average that the pension is a share of, đồng. */
  average: number;
  month: Dong;
  lumpSum: Dong;
  from: Month | null;
  working: Working;
  startWorking: Working | null;
  doubts: readonly string[];
}

const FIELDS: Partial<Record<RefusalKind, string>> = {
  'income-below-floor': 'thu-nhap',
  'income-above-ceiling': 'thu-nhap',
  'months-not-of-method': 'so-thang',
  'advance-not-whole-years': 'so-thang',
  'advance-too-short': 'so-thang',
  'too-many-months': 'so-thang',
  'beyond-the-years-needed': 'so-thang',
  'before-retirement-age': 'sinh',
  'too-few-months': 'nam-dong',
  'too-young': 'sinh',
  'draws-a-benefit': 'dang-huong',
  'insured-compulsorily': 'ho-kinh-doanh',
  'not-a-citizen': 'nuoc-ngoai',
};

/** Without the rate of the fund only payments by cycle can be computed: the method is what would change it. */
function fieldOf(refusal: Refusal): string {
  if (isValueUnknown(refusal)) return refusal.facts.parameter.id === fundRateMonth.id ? 'ky' : 'ngay';
  return FIELDS[refusal.kind] ?? 'ngay';
}

/** The answer to a question in one language. Whoever may not pay voluntarily gets the reasons and no price. */
export function presentContribution(asked: ContributionAsked, lang: Language): ContributionView {
  const { payment: question, outlook } = asked;
  const { typedRate } = CALCULATOR_TEXTS[lang];
  const barred = against(asked);
  const paid = barred.length > 0 ? null : computePayment(question, typedRate);
  const drawn = barred.length > 0 ? null : pensionOutlook(outlook);
  const sides = barred.length > 0 ? null : computeSides(question, typedRate);
  const refusals = [...barred, ...[paid, drawn].flatMap((part) => (part && !part.ok ? part.error : []))];
  return {
    income: question.income,
    problems: shownRefusals(refusals, fieldOf, lang),
    paid: paid?.ok
      ? { months: monthsOf(question), value: paid.value.value, working: workingOf(paid.value, lang) }
      : null,
    local: presentLocal(question, lang),
    deadline: paid?.ok ? presentDeadline(question) : null,
    acrossNewYear: paid?.ok === true && reachesOver(question, sides?.from ?? null),
    sides: sides && {
      from: sides.from,
      before: presentSide(sides.before, lang),
      after: presentSide(sides.after, lang),
    },
    pension: drawn?.ok && mayChoose(question) ? presentPension(drawn.value, lang) : null,
    wanted: barred.length > 0 ? null : presentWanted(asked, lang),
    curves: barred.length > 0 ? [] : pensionCurves(outlook.sex, question.income, question.on),
    curveLaw: articleAt(PENSION_RATE, question.on),
  };
}

/** Everything that keeps somebody from paying voluntarily. */
function against({ outlook, standing, payment }: ContributionAsked): Refusal[] {
  const { draws, business, foreign } = standing;
  const answer = eligibility({
    born: outlook.born,
    sex: outlook.sex,
    citizen: !foreign,
    drawsBenefit: draws,
    business: business === 'none' ? null : business,
    at: payment.on,
  });
  return answer.ok ? [] : answer.error;
}

const monthsOf = ({ paying }: PaymentQuestion): number => ('months' in paying ? paying.months : Number(paying.method));

/** Whether months after a change of the poverty line are paid for before it. */
function reachesOver(question: PaymentQuestion, change: Day | null): boolean {
  if (change === null || question.on >= change || question.paying.method === 'missing') return false;
  const left = (Number(change.slice(0, 4)) - Number(question.on.slice(0, 4))) * 12;
  const months = left + Number(change.slice(5, 7)) - Number(monthOf(question.on).slice(5, 7));
  return monthsOf(question) > months;
}

function presentLocal(question: PaymentQuestion, lang: Language): string {
  const t = CALCULATOR_TEXTS[lang];
  const local = localOf(question, t.typedRate);
  if (local === null) return t.localUnknown;
  return local.percent > 0
    ? t.localKnown(formatCount(local.percent, lang), local.source)
    : t.localNothing(local.source);
}

function presentDeadline(question: PaymentQuestion): ContributionView['deadline'] {
  const deadline = computeDeadline(question);
  if (!deadline?.ok) return null;
  const { rule, at, value } = deadline.value;
  return { day: value, href: ruleAddress(rule.id), law: articleAt(rule, at) };
}

const presentSide = ({ line, income, contribution }: Side, lang: Language): SideView => ({
  line: { amount: line.value, href: shownValue(line, contribution.rule.id, lang).href },
  income,
  value: contribution.value,
  working: workingOf(contribution, lang),
});

function presentPension({ months, average, pension, start }: PensionOutlook, lang: Language): PensionView {
  const { percent, month, lumpSum } = pension.value;
  return {
    months,
    percent,
    average: Math.round(average),
    month,
    lumpSum,
    from: start?.value ?? null,
    working: workingOf(pension, lang),
    startWorking: start && workingOf(start, lang),
    doubts: WANTED_PENSION.doubts.map((doubt) => doubt[lang]),
  };
}

/** The income to choose, for as many years as will be paid in all. */
function presentWanted({ wanted, outlook }: ContributionAsked, lang: Language): string | null {
  if (wanted === null) return null;
  const { sex, on, monthsVoluntary, monthsCompulsory, monthsMore, monthsAtOnce } = outlook;
  const months = monthsVoluntary + monthsCompulsory + monthsMore + monthsAtOnce;
  const answer = wantedPension({ sex, years: Math.floor(months / 12), pension: wanted, at: on });
  if (!answer.ok) return null;
  const t = CALCULATOR_TEXTS[lang];
  const { income, gross } = answer.value.value;
  const money = (amount: number): string => t.dong(formatCount(amount, lang));
  return t.wantedAnswer(money(wanted), t.time(Math.floor(months / 12), 0), money(income), money(gross));
}
