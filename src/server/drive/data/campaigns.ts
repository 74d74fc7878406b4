import type { Transaction } from '#server/database/connect.ts';

/** What activities belong to: a month or a day of the drive. */
export interface Campaign {
  code: string;
  title: string;
}

/** Writes campaigns that are not there yet; what is there stays. */
export async function addCampaigns(tx: Transaction, campaigns: readonly Campaign[]): Promise<void> {
  await tx.query(
    `insert into campaigns (province_id, code, title) select $1, * from unnest($2::text[], $3::text[])
     on conflict do nothing`,
    [tx.provinceId, campaigns.map((each) => each.code), campaigns.map((each) => each.title)],
  );
}
