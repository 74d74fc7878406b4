import { type Day, isDay } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import type { ContributionInputs } from '#law/contribution.ts';
import { incomeRange } from '#law/income-range.ts';
import { CYCLES, type Cycle } from '#law/methods.ts';
import type { Sex } from '#law/people.ts';
import { SUPPORT_GROUPS, type SupportGroup } from '#law/support.ts';
import { readMoney, readWhole } from '#ui/calculator/read-field.ts';
import type { CalculatorTexts } from '#ui/calculator/texts.ts';

/** What an address asks of the calculator. */
export interface Question {
  inputs: Omit<ContributionInputs, 'at'> & { at: Day };
  cycle: Cycle;
  sex: Sex;
  years: number;
}

/** As it was typed, so that nothing is lost. */
export type Typed = Record<'thu-nhap' | 'ngay' | 'ky' | 'da-ho-tro' | 'gioi-tinh' | 'nam-dong', string> & {
  nhom: SupportGroup[];
};

/** The question of an address; where a field is missing the usual choice stands. `wrong` says what cannot be read. */
export function questionOf(
  search: URLSearchParams,
  today: Day,
  t: CalculatorTexts['wrong'],
): { question: Question; typed: Typed; wrong: Record<string, string> } {
  const field = (name: string, usual: string): string => (search.get(name) ?? usual).trim();
  const day = field('ngay', today);
  const at = isDay(day) ? day : today;
  const range = incomeRange(at);
  const typed: Typed = {
    'thu-nhap': field('thu-nhap', range.ok ? String(range.value.floor) : ''),
    ngay: day,
    ky: field('ky', '1'),
    'da-ho-tro': field('da-ho-tro', '0'),
    'gioi-tinh': field('gioi-tinh', 'female'),
    'nam-dong': field('nam-dong', '20'),
    nhom: SUPPORT_GROUPS.filter((group) => group !== 'other' && search.getAll('nhom').includes(group)),
  };
  const income = readMoney(typed['thu-nhap']);
  const supported = readWhole(typed['da-ho-tro'], 0, 600);
  const years = readWhole(typed['nam-dong'], 1, 50);
  const cycle = CYCLES.find((each) => each === typed.ky);
  const wrong = {
    ...(income === null ? { 'thu-nhap': t.money } : {}),
    ...(isDay(day) ? {} : { ngay: t.day }),
    ...(supported === null ? { 'da-ho-tro': t.months } : {}),
    ...(years === null ? { 'nam-dong': t.years } : {}),
    ...(cycle ? {} : { ky: t.choice }),
  };
  const groups: SupportGroup[] = typed.nhom.length > 0 ? typed.nhom : ['other'];
  const inputs = {
    income: dong(income ?? 0),
    groups,
    monthsSupported: supported ?? 0,
    local: null,
    other: dong(0),
    at,
  };
  const sex: Sex = typed['gioi-tinh'] === 'male' ? 'male' : 'female';
  return { question: { inputs, cycle: cycle ?? '1', sex, years: years ?? 20 }, typed, wrong };
}
