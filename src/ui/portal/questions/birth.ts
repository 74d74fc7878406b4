import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { maternityGrant } from '#law/grants/maternity.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatDate } from '../../format.ts';
import { BIRTH_TEXTS } from './birth-texts.ts';
import type { QuestionView } from './page.ts';
import {
  choiceField,
  dong,
  linksBut,
  type ReadPage,
  refusalsAt,
  termsOf,
  textField,
  typedText,
  workingsOf,
} from './parts.ts';

export type Parents = 'mother' | 'father' | 'both';

export interface BirthRead extends ReadPage {
  value: {
    parents: Parents;
    born: Day;
    children: number;
    stillborn: number;
    months: number;
    compulsory: number;
    claimed?: Day | undefined;
  } | null;
}

const FIELDS: Readonly<Record<string, string>> = {
  'no-child': 'so-con',
  'too-few-months': 'so-thang',
  'compulsory-grant-instead': 'bat-buoc',
  other: 'ngay-sinh-con',
};

/** The page about a birth: the grant, until when to claim it, and who of the two parents. */
export function presentBirth({ typed, problems, value }: BirthRead, lang: Language): QuestionView {
  const t = BIRTH_TEXTS[lang];
  const answer =
    value &&
    maternityGrant({
      children: value.children,
      stillborn: value.stillborn,
      months: value.months,
      monthsCompulsory: value.compulsory,
      bornOn: value.born,
      claimedOn: value.claimed ?? null,
    });
  const parents = (['mother', 'father', 'both'] as const).map((each) => ({ value: each, text: t.parents[each] }));
  const found = answer?.ok ? answer.value : null;
  return {
    title: t.title,
    heading: t.heading,
    lead: t.lead,
    action: ADDRESSES.birth,
    fields: [
      {
        heading: null,
        fields: [
          choiceField('ai-dong', t.who, typedText(typed, 'parents', 'mother'), parents),
          textField('ngay-sinh-con', t.born, typedText(typed, 'born'), t.dayHint),
          textField('so-con', t.children, typedText(typed, 'children', '1'), undefined, 'numeric'),
          textField('thai-luu', t.stillborn, typedText(typed, 'stillborn', '0'), t.stillbornHint, 'numeric'),
          textField('so-thang', t.months, typedText(typed, 'months'), t.monthsHint, 'numeric'),
          textField('bat-buoc', t.compulsory, typedText(typed, 'compulsory', '0'), undefined, 'numeric'),
          textField('ngay-nop', t.claimed, typedText(typed, 'claimed'), t.claimedHint),
        ],
      },
    ],
    career: null,
    problems: [...problems, ...(answer && !answer.ok ? refusalsAt(answer.error, FIELDS, lang) : [])],
    answer:
      found && value
        ? {
            sentence: t.sentence(t.getter[value.parents], dong(found.value.amount, lang)),
            figures: [
              { label: t.grant, value: dong(found.value.amount, lang) },
              { label: t.claimBy, value: formatDate(found.value.lastDay) },
            ],
            facts: [
              ...(found.value.explanationNeeded ? [t.explain] : [t.late]),
              ...(value.parents === 'both' ? [t.oneOnly] : []),
              t.budget,
              t.papers,
            ],
            otherwise: [],
            workings: workingsOf([found], lang),
          }
        : null,
    terms: termsOf(['kinds'], lang),
    links: linksBut(ADDRESSES.birth, lang),
  };
}
