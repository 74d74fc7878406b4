import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { eligibility } from '#law/contribution/eligibility.ts';
import type { Sex } from '#law/language/people.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatDate } from '../../format.ts';
import { ELIGIBILITY_TEXTS } from './eligibility-texts.ts';
import type { QuestionView } from './page.ts';
import { linksBut, personFields, type ReadPage, refusalsAt, standingFields, termsOf, workingsOf } from './parts.ts';

export interface EligibilityRead extends ReadPage {
  value: {
    sex: Sex;
    born?: string | undefined;
    draws: boolean;
    business: 'none' | 'declaration' | 'other';
    foreign: boolean;
  } | null;
}

const FIELDS: Readonly<Record<string, string>> = {
  'not-a-citizen': 'nuoc-ngoai',
  'too-young': 'sinh',
  'draws-a-benefit': 'dang-huong',
  'insured-compulsorily': 'ho-kinh-doanh',
  other: 'sinh',
};

/** The page about who may pay voluntarily. */
export function presentEligibility({ typed, problems, value }: EligibilityRead, on: Day, lang: Language): QuestionView {
  const t = ELIGIBILITY_TEXTS[lang];
  const answer =
    value &&
    eligibility({
      sex: value.sex,
      born: value.born ?? null,
      citizen: !value.foreign,
      drawsBenefit: value.draws,
      business: value.business === 'none' ? null : value.business,
      at: on,
    });
  const found = answer?.ok ? answer.value : null;
  const compulsoryFrom = found?.value.compulsoryFrom ?? null;
  return {
    title: t.title,
    heading: t.heading,
    lead: t.lead,
    action: ADDRESSES.eligibility,
    fields: [{ heading: null, fields: [...personFields(typed, lang), ...standingFields(typed, lang)] }],
    career: null,
    problems: [...problems, ...(answer && !answer.ok ? refusalsAt(answer.error, FIELDS, lang) : [])],
    answer: found
      ? {
          sentence: t.yes,
          figures: [],
          facts: [
            ...(compulsoryFrom === null ? [] : [t.until(formatDate(compulsoryFrom))]),
            t.over,
            t.job,
            t.pause,
            t.accident,
          ],
          otherwise: [],
          workings: workingsOf([found], lang),
        }
      : null,
    terms: termsOf(['kinds'], lang),
    links: linksBut(ADDRESSES.eligibility, lang),
  };
}
