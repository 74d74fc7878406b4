import type { AccountList } from '#access/accounts.ts';
import { dayInVietNam } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { areaChoices, listedAccounts, openLinks, organisationChoices } from './data/listed-accounts.ts';

/** Every account with an office in this register, or the one of an id. */
export const listAccounts = (desk: Desk, id: string | null, now: Date): Promise<AccountList> =>
  desk.readAccounts(async (tx) => ({
    accounts: await listedAccounts(tx, { today: dayInVietNam(now), id }),
    links: await openLinks(tx),
    organisations: await organisationChoices(tx),
    areas: await areaChoices(tx),
  }));
