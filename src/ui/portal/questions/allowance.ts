import type { Day } from '#base/dates.ts';
import { monthOf } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import type { Sex } from '#law/language/people.ts';
import type { Career } from '#law/plans/career.ts';
import { type OldAge, oldAge } from '#law/plans/old-age.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatMonth } from '../../format.ts';
import { ALLOWANCE_TEXTS } from './allowance-texts.ts';
import type { AnswerView, QuestionView, TypedRow } from './page.ts';
import {
  careerFacts,
  choiceField,
  dong,
  linksBut,
  personFields,
  type ReadPage,
  refusalsAt,
  termsOf,
  time,
  typedText,
  workingsOf,
} from './parts.ts';
import { PARTS_TEXTS } from './parts-texts.ts';

export interface AllowanceRead extends ReadPage {
  career: readonly TypedRow[];
  value: { sex: Sex; born?: string | undefined; draws: boolean; poor: boolean; career: Career } | null;
}

/** The page for people at the age without a pension: the monthly allowance and the social pension. */
export function presentAllowance(
  { typed, career, problems, value }: AllowanceRead,
  on: Day,
  search: string,
  lang: Language,
): QuestionView {
  const t = ALLOWANCE_TEXTS[lang];
  const common = PARTS_TEXTS[lang];
  const found =
    value?.born === undefined ? null : oldAge({ ...value, born: value.born, drawsPension: value.draws, on });
  const refused = Array.isArray(found) ? found : [];
  const view = found && !Array.isArray(found) ? found : null;
  const notes = [view?.allowance, view?.social].flatMap((answer) => (answer && !answer.ok ? answer.error : []));
  const told = notes.filter(({ kind }) => kind !== 'social-pension-instead');
  const yesOrNo = [
    { value: 'no', text: common.no },
    { value: 'yes', text: common.yes },
  ];
  return {
    title: t.title,
    heading: t.heading,
    lead: t.lead,
    action: ADDRESSES.allowance,
    fields: [
      {
        heading: null,
        fields: [
          ...personFields(typed, lang),
          choiceField('ho-ngheo', t.poor, typedText(typed, 'poor', 'no'), yesOrNo),
          choiceField('dang-huong', common.draws, typedText(typed, 'draws', 'no'), yesOrNo),
        ],
      },
    ],
    career: { rows: career, facts: value ? careerFacts(value.career, lang) : [] },
    problems: [
      ...problems,
      ...refusalsAt([...refused, ...told], { 'draws-a-pension': 'dang-huong', other: 'qua-trinh' }, lang),
    ],
    answer: view && (view.allowance?.ok || view.social?.ok) ? answerOf(view, on, search, lang) : null,
    terms: termsOf(['average', 'missing', 'kinds'], lang),
    links: linksBut(ADDRESSES.allowance, lang),
  };
}

function answerOf(
  { reached, allowance, socialFrom, social }: OldAge,
  on: Day,
  search: string,
  lang: Language,
): AnswerView {
  const t = ALLOWANCE_TEXTS[lang];
  const own = allowance?.ok ? allowance.value : null;
  const from = reached > monthOf(on) ? reached : monthOf(on);
  const later = social?.ok
    ? t.social(formatMonth(socialFrom > monthOf(on) ? socialFrom : monthOf(on)), dong(social.value.value, lang))
    : '';
  const first = own ? t.own(formatMonth(from), dong(own.value.amount, lang), time(own.value.months, lang)) : '';
  return {
    sentence: [first, later].filter(Boolean).join(' '),
    figures: [
      ...(own
        ? [
            { label: t.each, value: dong(own.value.amount, lang) },
            { label: t.lasts, value: time(own.value.months, lang) },
          ]
        : []),
      ...(social?.ok
        ? [{ label: t.socialLabel, value: dong(social.value.value, lang), note: t.since(formatMonth(socialFrom)) }]
        : []),
    ],
    facts: [
      ...(own ? [t.card, t.heirs] : []),
      ...(own?.value.topUp ? [t.topUp(dong(own.value.topUp, lang))] : []),
      ...(social?.ok ? [t.socialFacts, t.local] : []),
    ],
    otherwise: own
      ? [
          { given: t.onceGiven, result: t.once, href: `${ADDRESSES.atOnce}${search}` },
          { given: t.leaveGiven, result: t.leave, href: `${ADDRESSES.leaving}${search}` },
        ]
      : [],
    workings: workingsOf([own, social?.ok ? social.value : null], lang),
  };
}
