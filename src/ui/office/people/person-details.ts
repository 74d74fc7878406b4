import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import type { FormerValue, NumberEnds, PersonPage } from '#register/person.ts';
import { formatTyped } from '../../format.ts';
import type { ShownDetail } from '../../kit/record/record.ts';
import { placeWords } from './cover-words.ts';
import { PEOPLE_TEXTS } from './texts.ts';

/** Whole numbers, for who may see them. */
type WholeNumbers = NumberEnds;

/** Who somebody is, line by line, with what was corrected. */
export function personDetails(person: PersonPage, numbers: WholeNumbers | null, lang: Language): ShownDetail[] {
  const t = PEOPLE_TEXTS[lang];
  const number = (field: keyof NumberEnds): string => {
    const whole = numbers?.[field];
    if (whole) return whole;
    const end = person.ends[field];
    return end ? t.ending(end) : t.nothing;
  };
  const former = (...fields: FormerValue['field'][]): ShownDetail['former'] =>
    person.former
      .filter(({ field }) => fields.includes(field))
      .map((each) => ({
        value: formerWords(each, lang),
        on: formatInstant(each.correctedAt),
        reason: each.reason,
      }));
  const lines: [string, string | null, FormerValue['field'][]][] = [
    [t.birth, person.birthDate && formatTyped(person.birthDate), ['birthDate']],
    [t.sex, person.sex && t.sexes[person.sex], ['sex']],
    [t.place, placeWords(person.place, lang), ['areaId']],
    [t.siCode, number('siCode'), ['siCode']],
    [t.citizenId, number('citizenId'), ['citizenId']],
    [t.phone, number('phone'), ['phone']],
    [t.email, numbers?.email ?? person.ends.email, ['email']],
    [t.ethnicity, person.ethnicity, ['ethnicity']],
    [t.group, person.supportGroup && groupWords(person.supportGroup, lang), ['supportGroup']],
    [t.firstRecorded, formatInstant(person.recordedAt), []],
  ];
  const names = former('fullName');
  const named = names.length > 0 ? [{ label: t.name, value: person.name, former: names }] : [];
  return [
    ...named,
    ...lines.map(([label, value, fields]) => ({ label, value: value ?? t.nothing, former: former(...fields) })),
  ];
}

const groupWords = (group: string, lang: Language): string => PEOPLE_TEXTS[lang].groups[group] ?? group;

function formerWords({ field, value }: FormerValue, lang: Language): string {
  const t = PEOPLE_TEXTS[lang];
  if (value === null) return t.nothing;
  if (field === 'siCode' || field === 'citizenId' || field === 'phone') return t.ending(value);
  if (field === 'sex') return value === 'male' ? t.sexes.male : t.sexes.female;
  if (field === 'supportGroup') return groupWords(value, lang);
  return field === 'birthDate' ? formatTyped(value) : value;
}
