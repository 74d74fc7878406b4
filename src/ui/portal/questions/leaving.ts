import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import { monthOf, monthsBetween } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import type { SupportGroup } from '#law/contribution/support.ts';
import type { OneOffGround } from '#law/grants/one-off.ts';
import type { Sex } from '#law/language/people.ts';
import { retirement } from '#law/pension/retirement-age.ts';
import type { Career } from '#law/plans/career.ts';
import { allowanceAt, firstPaid, type Leaving, type LeavingQuestion, leavingNow } from '#law/plans/leaving.ts';
import { type PlanResult, retirementPlan } from '#law/plans/retirement.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatMonth } from '../../format.ts';
import { LEAVING_TEXTS } from './leaving-texts.ts';
import type { AnswerView, QuestionView, TypedRow } from './page.ts';
import {
  careerFacts,
  choiceField,
  dong,
  groupField,
  linksBut,
  personFields,
  type ReadPage,
  refusalsAt,
  termsOf,
  textField,
  time,
  typedText,
  workingsOf,
} from './parts.ts';
import { PARTS_TEXTS } from './parts-texts.ts';

export type LeavingGround = OneOffGround['kind'];

export interface LeavingAsked {
  sex: Sex;
  born?: string | undefined;
  ground: LeavingGround;
  group: SupportGroup;
  support?: Dong | undefined;
  career: Career;
}

export interface LeavingRead extends ReadPage {
  career: readonly TypedRow[];
  value: LeavingAsked | null;
}

const GROUNDS: readonly LeavingGround[] = [
  'paused',
  'retirement-age',
  'settling-abroad',
  'fatal-disease',
  'disability',
];
/** The disability that the law asks for is told by the ground itself. */
const FULL_DISABILITY = 100;

/** The page about taking everything out: how much, when, and what is given up for it. */
export function presentLeaving(
  { typed, career, problems, value }: LeavingRead,
  on: Day,
  search: string,
  lang: Language,
): QuestionView {
  const t = LEAVING_TEXTS[lang];
  const question = value && questionOf(value, on);
  const found = question && leavingNow(question);
  const grounds = GROUNDS.map((ground) => ({ value: ground, text: t.grounds[ground] }));
  return {
    title: t.title,
    heading: t.heading,
    lead: t.lead,
    action: ADDRESSES.leaving,
    fields: [
      { heading: null, fields: personFields(typed, lang) },
      {
        heading: null,
        fields: [
          choiceField('ly-do', t.ground, typedText(typed, 'ground', 'paused'), grounds),
          groupField(typed, lang),
          textField('nha-nuoc-da-ho-tro', t.support, typedText(typed, 'support'), t.supportHint, 'numeric'),
        ],
      },
    ],
    career: { rows: career, facts: value ? careerFacts(value.career, lang) : [] },
    problems: [
      ...problems,
      ...(found && !found.ok ? refusalsAt(found.error, { 'no-ground-for-one-off': 'ly-do' }, lang) : []),
    ],
    answer: value && found?.ok ? answerOf(value, found.value, on, search, lang) : null,
    terms: termsOf(['average', 'support', 'kinds'], lang),
    links: linksBut(ADDRESSES.leaving, lang),
  };
}

/** Nothing is asked before a month was paid. A pause counts from the last month paid. */
function questionOf({ sex, born, ground, group, support, career }: LeavingAsked, on: Day): LeavingQuestion | null {
  if (career.lastPaid === null) return null;
  const retired = born === undefined ? null : retirement({ sex, born });
  const reached = retired?.ok === true && monthOf(on) >= retired.value.value.reached;
  const grounds: Record<LeavingGround, OneOffGround> = {
    paused: { kind: 'paused', startedOn: firstPaid(career, on), months: monthsSince(career, on) },
    'retirement-age': { kind: 'retirement-age', reached },
    'settling-abroad': { kind: 'settling-abroad' },
    'fatal-disease': { kind: 'fatal-disease' },
    disability: { kind: 'disability', percent: FULL_DISABILITY },
  };
  return { on, ground: grounds[ground], career, group, supportReceived: support ?? null };
}

const monthsSince = ({ lastPaid }: Career, on: Day): number =>
  lastPaid === null ? 0 : Math.max(0, monthsBetween(lastPaid, monthOf(on)) - 1);

function answerOf(asked: LeavingAsked, found: Leaving, on: Day, search: string, lang: Language): AnswerView {
  const t = LEAVING_TEXTS[lang];
  const { career, ground } = asked;
  const months = career.monthsCompulsory + career.monthsVoluntary;
  const kept = ground === 'fatal-disease' || ground === 'disability';
  const lost = givenUp(asked, on);
  return {
    sentence: t.sentence(dong(found.benefit.value, lang)),
    figures: [
      { label: t.now, value: dong(found.benefit.value, lang), note: time(months, lang) },
      {
        label: t.lost,
        value: lost.plan ? t.perMonth(dong(lost.plan.pension.value.month, lang)) : t.noPension,
        ...(lost.plan?.from ? { note: t.from(formatMonth(lost.plan.from)) } : {}),
      },
      { label: t.average, value: dong(Math.round(found.average), lang) },
    ],
    facts: [
      ...(kept || found.supportReceived === 0
        ? []
        : [(found.estimated ? t.estimated : t.deducted)(dong(found.supportReceived, lang))]),
      t.forever,
      ...(lost.plan ? [t.worth(breakEven(found.benefit.value, lost.plan))] : []),
      ...(found.ofYearBefore ? [PARTS_TEXTS[lang].yearBefore] : []),
    ],
    otherwise: otherwise(lost, search, lang),
    workings: workingsOf([found.benefit, lost.plan?.pension, lost.allowance], lang),
  };
}

/** After how many months of pension the sum is drawn again. */
const breakEven = (sum: number, { pension }: PlanResult): number => Math.ceil(sum / Math.max(1, pension.value.month));

/** What would come instead: a pension after paying on, or the allowance at the age. */
function givenUp({ sex, born, career, group }: LeavingAsked, on: Day) {
  const range = incomeRange(on);
  if (born === undefined || !range.ok) return { plan: null, allowance: null };
  const question = { on, sex, born, career, income: range.value.floor, groups: [group] };
  const stop = retirementPlan('stop', question);
  const once = retirementPlan('at-once', question);
  const retired = retirement({ sex, born });
  const allowance = retired.ok ? allowanceAt(career, { sex, born }, on, retired.value.value.reached) : null;
  return {
    plan: stop.ok ? stop.value : once.ok ? once.value : null,
    allowance: allowance?.ok ? allowance.value : null,
  };
}

function otherwise({ plan, allowance }: ReturnType<typeof givenUp>, search: string, lang: Language) {
  const t = LEAVING_TEXTS[lang];
  const more = plan && (plan.monthsMore > 0 || plan.atOnce);
  return [
    ...(plan?.from
      ? [
          {
            given: more ? t.wait : t.keep,
            result: t.pension(formatMonth(plan.from), dong(plan.pension.value.month, lang)),
            href: `${ADDRESSES.pension}${search}`,
          },
        ]
      : []),
    ...(allowance
      ? [
          {
            given: t.allowanceGiven,
            result: t.allowance(time(allowance.value.months, lang), dong(allowance.value.amount, lang)),
            href: `${ADDRESSES.allowance}${search}`,
          },
        ]
      : []),
  ];
}
