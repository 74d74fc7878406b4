import type { AuditSearch } from '#access/audit.ts';
import { isUuid } from '#base/ids.ts';
import { readDay } from '#input/fields/days.ts';
import { OFFICE } from '../../addresses.ts';
import { readListState } from '../../kit/table/list-state.ts';

/** Which entries an address is about, with its days as they were typed. */
export interface TypedAuditSearch extends AuditSearch {
  typedFrom: string;
  typedTo: string;
  page: number;
}

/** The names of the filters in an address. */
export const AUDIT_NAMES = { from: 'tu', to: 'den', action: 'viec', actor: 'ai', person: 'nguoi' } as const;

/** Reads the address of a list of entries; what it does not know is as if it were not there. */
export function readAuditSearch(search: URLSearchParams): TypedAuditSearch {
  const given = (name: keyof typeof AUDIT_NAMES): string => (search.get(AUDIT_NAMES[name]) ?? '').trim();
  const person = given('person');
  return {
    from: readDay(given('from')),
    to: readDay(given('to')),
    typedFrom: given('from'),
    typedTo: given('to'),
    action: given('action') || null,
    actor: given('actor') || null,
    personId: isUuid(person) ? person : null,
    page: readListState(search, [], '').page,
  };
}

/** The entries about a person. */
export const entriesAboutAddress = (personId: string): string => `${OFFICE.audit}?${AUDIT_NAMES.person}=${personId}`;
