import type { Month } from '#base/months.ts';
import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import {
  type IncidentPart,
  type IncidentSide,
  type ListedIncident,
  PAYMENT_PARTS,
  PERSON_TEXTS,
} from '#register/incident.ts';
import { formatCount, formatDate, formatMonth } from '../../format.ts';
import { PAID_FOR_TEXTS } from '../payments/paid-for-texts.ts';
import { INCIDENT_TEXTS } from './incident-texts.ts';

/** The parts in which both sides say something, in the order in which they are shown. */
export const partsOf = (was: IncidentSide, becomes: IncidentSide): { id: IncidentPart; differs: boolean }[] =>
  [...PERSON_TEXTS, ...PAYMENT_PARTS]
    .filter((each) => each in was || each in becomes)
    .map((id) => ({ id, differs: was[id] !== becomes[id] }));

/** A part of a record in words. */
export function partWords(side: IncidentSide, part: IncidentPart, lang: Language): string {
  const t = INCIDENT_TEXTS[lang];
  const value = side[part] ?? null;
  if (value === null) return t.notKnown;
  if (part === 'method') return wordsIn(PAID_FOR_TEXTS[lang].methods, value);
  if (part === 'fromMonth') return formatMonth(value as Month);
  if (part === 'sex') return wordsIn(t.sexes, value);
  if (part === 'birthDate') return String(value).split('-').reverse().join('/');
  return typeof value === 'number' ? formatCount(value, lang) : value;
}

const wordsIn = (words: Readonly<Record<string, string>>, value: string | number): string =>
  words[value] ?? String(value);

/** What a change costs or gives back, as a sentence. */
export function differenceWords(difference: number, lang: Language): string {
  const t = INCIDENT_TEXTS[lang];
  if (difference === 0) return t.noMoney;
  return difference > 0 ? t.extra(formatCount(difference, lang)) : t.refund(formatCount(-difference, lang));
}

/** The heads of a file of incidents. */
export function incidentHeads(lang: Language): string[] {
  const t = INCIDENT_TEXTS[lang];
  return [
    t.kind,
    t.record,
    t.parts.fullName,
    t.organisation,
    t.difference,
    t.state,
    t.opened,
    t.openedBy('', '').trim(),
  ];
}

/** An incident as a row of a file. */
export const incidentRow = (each: ListedIncident, lang: Language): string[] => {
  const t = INCIDENT_TEXTS[lang];
  return [
    ...[t.kinds[each.kind], each.receiptNo ?? formatDate(each.paidOn), each.name ?? t.outOfSight],
    ...[each.organisationName ?? '', String(each.difference), t.states[each.state]],
    ...[formatInstant(each.openedAt), each.openedByName],
  ];
};
