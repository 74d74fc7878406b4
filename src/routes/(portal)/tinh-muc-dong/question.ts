import { type Day, isDay } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { isMonth, type Month, monthOf } from '#base/months.ts';
import { formatNumber } from '#base/vietnamese.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { SUPPORT_GROUPS, type SupportGroup } from '#law/contribution/support.ts';
import { METHODS } from '#law/language/methods.ts';
import type { Sex } from '#law/language/people.ts';
import type { ContributionField, ContributionQuestion, Paying } from '#ui/portal/calculator/fields.ts';
import type { Problem } from '#ui/portal/calculator/problems.ts';
import { readDay, readMoney, readPercent, readWhole } from '#ui/portal/calculator/read-field.ts';
import type { CalculatorTexts } from '#ui/portal/calculator/texts.ts';

/** As it was typed, so that nothing is lost. */
export type Typed = Record<Exclude<ContributionField, 'nhom'>, string> & { nhom: readonly string[] };

export interface Asked {
  typed: Typed;
  /** Everything that cannot be read. */
  problems: Problem<ContributionField>[];
  /** Null where there are problems. */
  question: ContributionQuestion | null;
}

interface Reader {
  today: Day;
  /** Code of the province that the portal is about. */
  province: string | null;
  texts: CalculatorTexts;
}

const SEXES: readonly Sex[] = ['female', 'male'];

/** The question of an address; where a field is missing the usual choice stands. */
export function questionOf(search: URLSearchParams, { today, province, texts }: Reader): Asked {
  const typed = typedIn(search, today);
  const { problems, refuse, must, given } = readerOf(typed, texts);
  const income = must('thu-nhap', readMoney(typed['thu-nhap']));
  const on = must('ngay', readDay(typed.ngay));
  const groups = typed.nhom.map((name) =>
    must(
      'nhom',
      SUPPORT_GROUPS.find((group) => group === name),
    ),
  );
  const method = must(
    'ky',
    METHODS.find((each) => each === typed.ky),
  );
  const months = given('so-thang', readWhole(typed['so-thang'], 1, 600));
  const monthsSupported = must('da-ho-tro', readWhole(typed['da-ho-tro'], 0, 600));
  const local = given('dia-phuong', readPercent(typed['dia-phuong']));
  const sex = must(
    'gioi-tinh',
    SEXES.find((each) => each === typed['gioi-tinh']),
  );
  const born = given('sinh', readBirth(typed.sinh, on ?? today));
  const monthsPaid = must('da-dong', readWhole(typed['da-dong'], 0, 600));
  const yearsMore = must('nam-dong', readWhole(typed['nam-dong'], 0, 50));
  const once = method === 'advance' || method === 'missing';
  if (once && typed['so-thang'] === '') refuse('so-thang', texts.monthsNeeded);
  if (method === 'missing' && typed.sinh === '') refuse('sinh', texts.birthNeeded);

  const paying = method && payingOf(method, months, born);
  const read = { on, income, paying, monthsSupported, sex, monthsPaid, yearsMore };
  if (problems.length > 0 || !isWhole(read)) return { typed, problems, question: null };
  const known = groups.flatMap((group) => group ?? []);
  const about = { groups: known.length > 0 ? known : OTHERS, local, province, born };
  return { typed, problems, question: { ...read, ...about, income: dong(read.income) } };
}

const OTHERS: readonly SupportGroup[] = ['other'];

type Whole<Parts> = { [Name in keyof Parts]: NonNullable<Parts[Name]> };

/** Whether everything could be read. */
const isWhole = <Parts extends object>(parts: Parts): parts is Parts & Whole<Parts> =>
  Object.values(parts).every((part) => part !== null);

/** Reads fields, and keeps what is wrong with them. */
function readerOf(typed: Typed, { unreadable }: CalculatorTexts) {
  const problems: Problem<ContributionField>[] = [];
  const refuse = (field: ContributionField, why: string): null => {
    problems.push({ field, why, allowedWhen: null, article: null });
    return null;
  };
  const must = <Value>(field: ContributionField, value: Value | null | undefined): Value | null =>
    value ?? refuse(field, unreadable[field]);
  /** A field that may be left empty. */
  const given = <Value>(field: Exclude<ContributionField, 'nhom'>, value: Value | null): Value | null =>
    typed[field] === '' ? null : must(field, value);
  return { problems, refuse, must, given };
}

function typedIn(search: URLSearchParams, today: Day): Typed {
  const field = (name: ContributionField, usual: string): string => (search.get(name) ?? usual).trim();
  const ngay = field('ngay', today) || today;
  const range = incomeRange(isDay(ngay) ? ngay : today);
  const lowest = range.ok ? formatNumber(range.value.floor) : '';
  return {
    'thu-nhap': field('thu-nhap', lowest) || lowest,
    ngay,
    nhom: search.getAll('nhom'),
    ky: field('ky', '1'),
    'so-thang': field('so-thang', ''),
    'da-ho-tro': field('da-ho-tro', '0') || '0',
    'dia-phuong': field('dia-phuong', ''),
    'gioi-tinh': field('gioi-tinh', 'female'),
    sinh: field('sinh', ''),
    'da-dong': field('da-dong', '0') || '0',
    'nam-dong': field('nam-dong', '20') || '0',
  };
}

const readBirth = (typed: string, on: Day): Month | null =>
  isMonth(typed) && typed >= '1900-01' && typed < monthOf(on) ? typed : null;

/** Null where what the method needs is missing. */
function payingOf(method: Paying['method'], months: number | null, born: Month | null): Paying | null {
  if (method === 'advance') return months === null ? null : { method, months };
  if (method === 'missing') return months === null || born === null ? null : { method, months, born };
  return { method };
}
