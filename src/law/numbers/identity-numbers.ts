import { err, ok, type Result } from '#base/result.ts';
import type { Parameter } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { type NumberKind, type RefusalOf, refusal } from '../language/refusals.ts';
import { article, type Rule } from '../language/rule.ts';
import {
  citizenNumberCenturies,
  citizenNumberParts,
  healthCardBenefit,
  healthCardParts,
  nearPoorBenefitDigit,
  type Parts,
  siCodeParts,
  unitCodeParts,
} from '../parameters/codes.ts';

export const IDENTITY_NUMBERS: Rule = {
  id: 'identity-numbers',
  title: { vi: 'Cấu trúc số định danh, mã số BHXH, mã thẻ BHYT, mã đơn vị', en: 'Structure of identity numbers' },
  articles: [
    article('2015-01-01', 'Quyết định 1351/QĐ-BHXH (2015)'),
    article('2016-01-01', 'Nghị định 137/2015/NĐ-CP, Điều 13; Quyết định 1351/QĐ-BHXH (2015)'),
    article('2025-08-01', 'Nghị định 137/2015/NĐ-CP, Điều 13; Công văn 1804/BHXH-QLT (2025)'),
  ],
  formula: {
    vi: 'các phần của số, từ trái sang phải, theo bảng',
    en: 'the parts of a number from left to right, as in the tables',
  },
  parameters: [
    citizenNumberParts,
    citizenNumberCenturies,
    siCodeParts,
    healthCardParts,
    healthCardBenefit,
    nearPoorBenefitDigit,
    unitCodeParts,
  ],
  doubts: [
    {
      vi: 'Mã tỉnh trong số định danh là mã của 63 tỉnh cũ, không đổi khi sáp nhập (đang đối chiếu văn bản).',
      en: 'The province in a citizen number is one of the former provinces and does not follow mergers (being compared with the text).',
    },
  ],
};

type Read<Value> = Result<Value, RefusalOf<'wrong-form'>>;

const refuse = (what: NumberKind, text: string) =>
  err(refusal('wrong-form', IDENTITY_NUMBERS.articles.at(-1)?.text ?? '', { what, text }));

/** The newest entry of a table: numbers given earlier keep their structure. */
function newest<Value>({ id, entries }: Parameter<Value>): Value {
  const entry = entries.at(-1);
  if (!entry || 'unknown' in entry) throw new RangeError(`no figure in ${id}`);
  return entry.value;
}

/** The text cut into its parts, or null where it has not that length. */
function cut(text: string, parts: Parts): Record<string, string> | null {
  const found: Record<string, string> = {};
  let at = 0;
  for (const [name, length] of Object.entries(parts)) {
    found[name] = text.slice(at, at + length);
    at += length;
  }
  return text.length === at ? found : null;
}

export interface CitizenNumber {
  province: string;
  sex: Sex;
  birthYear: number;
}

/** Reads a citizen number, or its beginning up to the year of birth. Source: decree 137/2015, article 13. */
export function readCitizenNumber(text: string): Read<CitizenNumber> {
  const { random = 0, ...start } = newest(citizenNumberParts);
  const digits = /^\d+$/.test(text);
  const length = Object.values(start).reduce((sum, part) => sum + part, 0);
  const parts = digits && [length, length + random].includes(text.length) ? cut(text.slice(0, length), start) : null;
  const born = parts && newest(citizenNumberCenturies)[parts.century ?? ''];
  if (!parts || !born) return refuse('citizen-number', text);
  return ok({ province: parts.province ?? '', sex: born.sex, birthYear: born.century + Number(parts.year) });
}

/** Whether a text is an SI code. Source: decision 1351/QĐ-BHXH. */
export function readSiCode(text: string): Read<string> {
  const parts = /^\d+$/.test(text) ? cut(text, newest(siCodeParts)) : null;
  return parts ? ok(text) : refuse('si-code', text);
}

export interface HealthCard {
  group: string;
  /** Share of costs that the card pays, per cent. */
  benefitPercent: number;
  place: string;
  siCode: string;
}

/** Reads the number of a health card. Source: decision 1351/QĐ-BHXH of 2015. */
export function readHealthCard(text: string): Read<HealthCard> {
  const parts = /^[A-Z]{2}\d+$/.test(text) ? cut(text, newest(healthCardParts)) : null;
  const benefitPercent = parts && newest(healthCardBenefit)[parts.benefit ?? ''];
  if (!parts || benefitPercent == null) return refuse('health-card', text);
  return ok({ group: parts.group ?? '', benefitPercent, place: parts.place ?? '', siCode: parts.si_code ?? '' });
}

export interface UnitCode {
  identifier: string;
  subject: string;
  activity: string;
}

/** Reads the code of a unit: tax or budget code, subject, activity. Source: letter 1804/BHXH-QLT. */
export function readUnitCode(text: string): Read<UnitCode> {
  const { identifier, subject, activity } = newest(unitCodeParts);
  for (const digits of identifier) {
    for (const tail of activity) {
      const found = new RegExp(`^(\\d{${digits}})([A-Z]{${subject}})([A-Z0-9]{${tail}})$`).exec(text);
      if (found) return ok({ identifier: found[1] ?? '', subject: found[2] ?? '', activity: found[3] ?? '' });
    }
  }
  return refuse('unit-code', text);
}
