import type { HeldOffice, ListedAccount } from '#access/accounts.ts';
import { type Day, day } from '#base/dates.ts';
import { formatDay, formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { OFFICE_TEXTS } from '../../frame/office-texts.ts';
import type { AccountState } from './account-names.ts';
import { ACCOUNT_TEXTS } from './texts.ts';

/** An office in one line: role, for whom, where. */
export function officeWords({ role, organisation, areas }: HeldOffice, lang: Language): string {
  const { roles, areas: areaWords } = OFFICE_TEXTS[lang];
  const where = areas === null ? ACCOUNT_TEXTS[lang].wholeProvince : areaWords(areas);
  return [roles[role], organisation?.name, where].filter(Boolean).join(', ');
}

/** From when to when, for whom, why. */
export function officeDetails({ from, to, insteadOf, emergency, endsAt, state }: HeldOffice, lang: Language): string {
  const t = ACCOUNT_TEXTS[lang];
  return [
    t.span(formatDay(day(from)), to && formatDay(day(to))),
    insteadOf && t.insteadOf(insteadOf),
    emergency && t.emergency(emergency),
    endsAt && t.endsAt(formatInstant(endsAt), state === 'over'),
  ]
    .filter(Boolean)
    .join(' · ');
}

const standing = ({ offices }: ListedAccount): HeldOffice[] => offices.filter(({ state }) => state === 'holds');

/** Whether a list of a state and a text shows an account. */
export function isShown(account: ListedAccount, state: AccountState, isLike: (text: string) => boolean): boolean {
  if (!isLike(account.name) && !isLike(account.email)) return false;
  const held = standing(account);
  if (state === 'holds') return held.length > 0;
  if (state === 'over') return held.length === 0;
  return state === 'all' || held.some(({ emergency }) => emergency !== null);
}

export const countOffices = (accounts: readonly ListedAccount[]): { accounts: number; offices: number } => {
  const held = accounts.map((account) => standing(account).length).filter((count) => count > 0);
  return { accounts: held.length, offices: held.reduce((sum, count) => sum + count, 0) };
};

/** Offices that hold and end by a day, the next to end first. */
export const officesEnding = (accounts: readonly ListedAccount[], until: Day): EndingOffice[] =>
  accounts
    .flatMap((account) =>
      standing(account).flatMap((office) => (office.to === null ? [] : [{ account, office, to: day(office.to) }])),
    )
    .filter(({ to }) => to <= until)
    .toSorted((one, other) => one.to.localeCompare(other.to));

interface EndingOffice {
  account: ListedAccount;
  office: HeldOffice;
  to: Day;
}
