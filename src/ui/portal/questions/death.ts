import type { Day } from '#base/dates.ts';
import { type Dong, dong as wholeDong } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { LawAnswer } from '#law/language/rule.ts';
import { type AfterDeath, afterDeath, type Deceased } from '#law/plans/after-death.ts';
import type { Career } from '#law/plans/career.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatDate } from '../../format.ts';
import { DEATH_TEXTS } from './death-texts.ts';
import type { AnswerView, QuestionView, TypedRow } from './page.ts';
import {
  careerFacts,
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

export interface DeathAsked {
  deceased: Deceased['kind'];
  on?: Day | undefined;
  pension?: Dong | undefined;
  drawn?: number | undefined;
  amount?: Dong | undefined;
  left?: number | undefined;
  career: Career;
}

export interface DeathRead extends ReadPage {
  career: readonly TypedRow[];
  value: DeathAsked | null;
}

/** The page after a death: funeral grant and survivors' lump sum together, for a member, a pensioner or an allowance. */
export function presentDeath({ typed, career, problems, value }: DeathRead, today: Day, lang: Language): QuestionView {
  const t = DEATH_TEXTS[lang];
  const deceased = value && deceasedOf(value);
  const found = value && deceased && afterDeath(deceased, value.on ?? today);
  const kinds = (['member', 'pensioner', 'allowance'] as const).map((kind) => ({ value: kind, text: t.kinds[kind] }));
  return {
    title: t.title,
    heading: t.heading,
    lead: t.lead,
    action: ADDRESSES.death,
    fields: [
      {
        heading: null,
        fields: [
          choiceField('la-ai', t.who, typedText(typed, 'deceased', 'member'), kinds),
          textField('ngay-mat', t.on, typedText(typed, 'on'), t.onHint),
        ],
      },
      {
        heading: t.ifPensioner,
        fields: [
          textField('luong-huu', t.pension, typedText(typed, 'pension'), undefined, 'numeric'),
          textField('so-thang-da-huong', t.drawn, typedText(typed, 'drawn'), undefined, 'numeric'),
        ],
      },
      {
        heading: t.ifAllowance,
        fields: [
          textField('tro-cap', t.amount, typedText(typed, 'amount'), undefined, 'numeric'),
          textField('so-thang-con', t.left, typedText(typed, 'left'), undefined, 'numeric'),
        ],
      },
    ],
    career: { rows: career, facts: value && value.deceased !== 'pensioner' ? careerFacts(value.career, lang) : [] },
    problems: [...problems, ...(found ? refusalsAt(refusalsOf(found), { 'too-few-months': 'qua-trinh' }, lang) : [])],
    answer: found && deceased && (found.survivors.ok || found.funeral.ok) ? answerOf(found, deceased, lang) : null,
    terms: termsOf(['average', 'reference', 'kinds'], lang),
    links: linksBut(ADDRESSES.death, lang),
  };
}

/** Null where what the kind needs is not filled in yet. */
function deceasedOf({ deceased, pension, drawn, amount, left, career }: DeathAsked): Deceased | null {
  if (deceased === 'pensioner') {
    return pension === undefined || drawn === undefined ? null : { kind: 'pensioner', pension, monthsDrawn: drawn };
  }
  if (deceased === 'allowance') {
    return amount === undefined || left === undefined ? null : { kind: 'allowance', career, amount, monthsLeft: left };
  }
  return career.lastPaid === null ? null : { kind: 'member', career };
}

const refusalsOf = ({ funeral, survivors }: AfterDeath): Refusal[] =>
  [funeral, survivors].flatMap((answer) => (answer.ok ? [] : answer.error));

const amountOf = (answer: LawAnswer<Dong>): Dong => (answer.ok ? answer.value.value : wholeDong(0));

/** Too few months mean no grant; any other refusal, that it cannot be computed. */
const isKnown = (answer: LawAnswer<Dong>): boolean =>
  answer.ok || answer.error.every(({ kind }) => kind === 'too-few-months');

function answerOf({ funeral, survivors, claimBy }: AfterDeath, deceased: Deceased, lang: Language): AnswerView {
  const t = DEATH_TEXTS[lang];
  const all = dong(amountOf(funeral) + amountOf(survivors), lang);
  const shown = (answer: LawAnswer<Dong>): string => {
    if (answer.ok) return dong(answer.value.value, lang);
    return isKnown(answer) ? t.none : t.unknown;
  };
  return {
    sentence: isKnown(funeral) && isKnown(survivors) ? t.sentence(all) : t.atLeast(all),
    figures: [
      { label: t.survivors[deceased.kind], value: shown(survivors) },
      { label: t.funeral, value: shown(funeral) },
      ...(claimBy ? [{ label: t.claimBy, value: formatDate(claimBy) }] : []),
    ],
    facts: [t.late, t.where],
    otherwise: [],
    workings: workingsOf([survivors.ok ? survivors.value : null, funeral.ok ? funeral.value : null], lang),
  };
}
