import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { type ListedProgramme, stateOfProgramme } from '#drive/programmes/programme.ts';
import { formatDate } from '../../format.ts';
import { PROGRAMME_TEXTS } from './programme-texts.ts';

const dayWords = (day: Day | null): string => (day === null ? '' : formatDate(day));

/** The heads of a file of programmes. */
export function programmeHeads(lang: Language): string[] {
  const t = PROGRAMME_TEXTS[lang];
  return [
    ...[t.code, t.title, t.hostCode, t.hostDocumentNo, t.partnerCode, t.partnerDocumentNo],
    ...[t.from, t.to, t.signedOn, t.endedOn, t.state, t.promises],
  ];
}

/** A programme as a row of a file. */
export const programmeRow = (each: ListedProgramme, lang: Language): string[] => [
  ...[each.code, each.title, each.host ?? '', each.hostDocument ?? '', each.partner, each.partnerDocument ?? ''],
  ...[each.from, each.to, each.signedOn, each.endedOn].map(dayWords),
  ...[PROGRAMME_TEXTS[lang].states[stateOfProgramme(each)], String(each.promises)],
];
