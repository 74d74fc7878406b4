import type { AuditEntry } from '#access/audit.ts';
import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { auditEntryAddress, personAddress } from '../../addresses.ts';
import { formatCount } from '../../format.ts';
import type { Column } from '../../kit/table/table.ts';
import { aboutWords, actionWords, actorWords, officeWords, peopleOf } from './entry-words.ts';
import { AUDIT_TEXTS } from './texts.ts';

/** An entry as a row: a table tells its rows apart by `id`. */
export type EntryRow = AuditEntry & { id: number };

export const entryRows = (entries: readonly AuditEntry[]): EntryRow[] =>
  entries.map((entry) => ({ ...entry, id: entry.number }));

/** The columns of a list of entries: what, when, who, about whom. */
export function auditColumns(titles: Readonly<Record<string, string>>, lang: Language): Column<EntryRow>[] {
  const t = AUDIT_TEXTS[lang];
  return [
    {
      name: 'viec',
      label: t.what,
      text: ({ action }) => actionWords(action, titles, lang),
      detail: ({ reason }) => reason,
      href: ({ number }) => auditEntryAddress(number),
    },
    { name: 'luc', label: t.when, text: ({ at }) => formatInstant(at) },
    { name: 'ai', label: t.who, text: actorWords, detail: (entry) => officeWords(entry, lang) || null },
    {
      name: 've',
      label: t.about,
      text: (entry) => aboutWords(entry, lang),
      href: (entry) => (typeof entry.detail.person === 'string' ? personAddress(peopleOf(entry)[0] ?? '') : null),
    },
    { name: 'so', label: t.number, text: ({ number }) => formatCount(number, lang), isNumber: true },
  ];
}

/** The heads of a file of entries. */
export function auditHeads(lang: Language): string[] {
  const t = AUDIT_TEXTS[lang];
  return [t.number, t.when, t.account, t.who, t.role, t.office, t.inSteadOf, t.action, t.reason, t.details];
}

/** An entry as a row of a file: the moment and the names as programs read them. */
export const auditFileRow = ({ number, at, actor, actorName, role, detail, ...entry }: AuditEntry): string[] => [
  String(number),
  at,
  actor,
  actorName ?? '',
  role ?? '',
  entry.organisationName ?? '',
  entry.inSteadOf ?? '',
  entry.action,
  entry.reason ?? '',
  JSON.stringify(detail),
];
