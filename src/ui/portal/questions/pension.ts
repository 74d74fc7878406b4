import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import { outsideRange } from '#law/contribution/contribution.ts';
import { eligibility } from '#law/contribution/eligibility.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import type { SupportGroup } from '#law/contribution/support.ts';
import type { Sex } from '#law/language/people.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { Career } from '#law/plans/career.ts';
import {
  type PlanResult,
  type RetirementPlan,
  type RetirementQuestion,
  retirementPlan,
} from '#law/plans/retirement.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatCount, formatMonth } from '../../format.ts';
import type { AnswerView, QuestionView, TypedRow } from './page.ts';
import {
  careerFacts,
  dong,
  groupsField,
  linksBut,
  personFields,
  type ReadPage,
  refusalsAt,
  standingFields,
  termsOf,
  textField,
  time,
  typedText,
  workingsOf,
} from './parts.ts';
import { PARTS_TEXTS } from './parts-texts.ts';
import { PENSION_TEXTS } from './pension-texts.ts';

/** What a person said about work, pay and plans. */
export interface PensionAsked {
  sex: Sex;
  born?: string | undefined;
  groups: readonly SupportGroup[];
  draws: boolean;
  business: 'none' | 'declaration' | 'other';
  foreign: boolean;
  income?: Dong | undefined;
  years?: number | undefined;
  career: Career;
}

export interface PensionRead extends ReadPage {
  career: readonly TypedRow[];
  value: PensionAsked | null;
}

/** Where the form is: its own page, and the one about paying missing years at once lead with another plan. */
export type PensionPage = 'pension' | 'atOnce';

const FIELDS: Readonly<Record<string, string>> = {
  'before-retirement-age': 'sinh',
  'draws-a-benefit': 'dang-huong',
  'insured-compulsorily': 'ho-kinh-doanh',
  'not-a-citizen': 'nuoc-ngoai',
  'too-young': 'sinh',
  'too-few-months': 'qua-trinh',
  'income-below-floor': 'thu-nhap',
  'income-above-ceiling': 'thu-nhap',
};

/** The page about a pension: when, how much, and what would be otherwise. */
export function presentPension(
  page: PensionPage,
  { typed, career, problems, value }: PensionRead,
  on: Day,
  search: string,
  lang: Language,
): QuestionView {
  const t = PENSION_TEXTS[lang];
  const range = incomeRange(on);
  const question = value && questionOf(value, on);
  const refused = value ? against(value, on) : [];
  const found = question && refused.length === 0 ? plansOf(question, value.years) : null;
  const leading = found && (page === 'atOnce' ? (found.atOnce ?? found.leading) : found.leading);
  const notes = [...refused, ...(found && !leading ? found.refused : [])];
  return {
    title: t.titles[page],
    heading: t.headings[page],
    lead: t.lead,
    action: ADDRESSES[page],
    fields: [
      { heading: t.person, fields: personFields(typed, lang) },
      {
        heading: t.future,
        fields: [
          textField(
            'thu-nhap',
            t.income,
            typedText(typed, 'income'),
            range.ok ? t.incomeHint(formatCount(range.value.floor, lang)) : undefined,
            'numeric',
          ),
          textField('nam-dong', t.years, typedText(typed, 'years'), t.yearsHint, 'numeric'),
          groupsField(typed, lang),
        ],
      },
      { heading: t.standing, fields: standingFields(typed, lang) },
    ],
    career: { rows: career, facts: value ? careerFacts(value.career, lang) : [] },
    problems: [...problems, ...refusalsAt(notes, FIELDS, lang)],
    answer: leading && found ? answerOf(leading, found, search, page, lang) : null,
    terms: termsOf(['kinds', 'average', 'floor', 'missing'], lang),
    links: linksBut(ADDRESSES[page], lang),
  };
}

function questionOf(asked: PensionAsked, on: Day): RetirementQuestion | null {
  const range = incomeRange(on);
  const income = asked.income ?? (range.ok ? range.value.floor : null);
  if (income === null) return null;
  const groups: readonly SupportGroup[] = asked.groups.length > 0 ? asked.groups : ['other'];
  return { on, sex: asked.sex, born: asked.born ?? null, career: asked.career, income, groups };
}

/** Whoever may not pay voluntarily, or not on that income, learns it before any sum. */
function against({ sex, born, draws, business, foreign, income }: PensionAsked, on: Day): Refusal[] {
  const answer = eligibility({
    sex,
    born: born ?? null,
    citizen: !foreign,
    drawsBenefit: draws,
    business: business === 'none' ? null : business,
    at: on,
  });
  return [...(answer.ok ? [] : answer.error), ...(income === undefined ? [] : outsideRange(income, on))];
}

interface Plans {
  leading: PlanResult | null;
  stop: PlanResult | null;
  further: PlanResult | null;
  atOnce: PlanResult | null;
  /** Why there is no pension at all. */
  refused: readonly Refusal[];
}

/** Every way, the one that was asked for first: a number of years, else paying on until a pension is due. */
function plansOf(question: RetirementQuestion, years: number | undefined): Plans {
  const of = (plan: RetirementPlan, more = 0) => retirementPlan(plan, question, more);
  const value = (result: ReturnType<typeof of>): PlanResult | null => (result.ok ? result.value : null);
  const asked = years === undefined ? of('continue') : of('years', years);
  const atOnce = value(of('at-once'));
  return {
    leading: value(asked),
    stop: value(of('stop')),
    further: value(of('continue')),
    atOnce: atOnce?.atOnce ? atOnce : null,
    refused: asked.ok ? [] : asked.error,
  };
}

function answerOf(plan: PlanResult, plans: Plans, search: string, page: PensionPage, lang: Language): AnswerView {
  const t = PENSION_TEXTS[lang];
  const { pension, start, from, payUntil, monthsMore, atOnce, months, average, ofYearBefore } = plan;
  const { percent, month, lumpSum } = pension.value;
  const pays = [
    ...(monthsMore > 0 && payUntil ? [t.payOn(time(monthsMore, lang), formatMonth(payUntil))] : []),
    ...(atOnce
      ? [t.payAtOnce(time(atOnce.months, lang), dong(atOnce.cost.value.payable, lang), formatMonth(atOnce.on))]
      : []),
  ];
  const drawn = from ? t.from(formatMonth(from), dong(month, lang)) : t.amount(dong(month, lang));
  return {
    sentence: `${pays.length > 0 ? t.whenPaid(pays.join(t.andThen)) : t.nothingMore} ${drawn}`,
    figures: [
      {
        label: t.each,
        value: dong(month, lang),
        note: t.share(formatCount(percent, lang), dong(Math.round(average), lang)),
      },
      { label: t.first, value: from ? formatMonth(from) : t.unknown },
      { label: t.paid, value: time(months, lang) },
    ],
    facts: [
      t.today,
      ...(lumpSum > 0 ? [t.lump(dong(lumpSum, lang))] : []),
      ...(atOnce ? [t.costToday] : []),
      ...(ofYearBefore ? [PARTS_TEXTS[lang].yearBefore] : []),
      ...(from ? [] : [t.noBirth]),
    ],
    otherwise: otherwise(plan, plans, search, page, lang),
    workings: workingsOf([start, pension, atOnce?.cost], lang),
  };
}

/** The other ways, each with what it leads to, and the pages that show more. */
function otherwise(plan: PlanResult, plans: Plans, search: string, page: PensionPage, lang: Language) {
  const t = PENSION_TEXTS[lang];
  const result = (other: PlanResult | null): string =>
    other
      ? other.from
        ? t.result(formatMonth(other.from), dong(other.pension.value.month, lang))
        : t.amount(dong(other.pension.value.month, lang))
      : t.noPension;
  const address = (key: keyof typeof ADDRESSES): string => `${ADDRESSES[key]}${search}`;
  const ways = [
    { other: plans.stop, given: t.stop, href: null },
    { other: plans.further, given: t.further, href: null },
    ...(plans.atOnce
      ? [{ other: plans.atOnce, given: t.once, href: page === 'atOnce' ? null : address('atOnce') }]
      : []),
  ];
  return [
    ...ways
      .filter(({ other }) => other?.plan !== plan.plan)
      .map(({ other, given, href }) => ({ given, result: result(other), href })),
    { given: t.leave, result: t.leaveResult, href: address('leaving') },
  ];
}
