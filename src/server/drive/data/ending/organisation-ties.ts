import type { Day } from '#base/dates.ts';
import type { OrganisationTie } from '#drive/organisations/organisation.ts';
import type { Transaction } from '#server/database/connect.ts';
import { HELD_ACTIVITIES } from '../held-activities.ts';

/** How many of a kind are named. */
const MOST_NAMED = 5;

/** Books of which numbers are neither issued nor spoiled: in somebody’s hands, or in store. */
const OPEN_BOOKS = `
  select book.id::text as id, concat_ws(' ', book.symbol, book.book_no) as name
    from receipt_books as book
   where book.province_id = $1 and book.organisation = $2
     and book.last_number - book.first_number + 1 > (select count(*) from receipts as used
                                                      where used.province_id = $1 and used.book_id = book.id)`;

const OPEN_BATCHES = `
  select batch.id::text as id, batch_no || ' (' || to_char(month, 'MM/YYYY') || ')' as name
    from batches as batch
   where batch.province_id = $1 and batch.organisation = $2
     and not exists (select from batch_answers as answer where answer.province_id = $1 and answer.batch_id = batch.id)
     and (exists (select from batch_sendings as sent where sent.province_id = $1 and sent.batch_id = batch.id)
          or exists (select from batch_lines as line where line.province_id = $1 and line.batch_id = batch.id
                      and not exists (select from batch_lines_left_out as out
                                       where out.province_id = $1 and out.batch_id = line.batch_id and out.contribution_id = line.contribution_id)))`;

const COMING_ACTIVITIES = `
  select activity.code as id, activity.code as name
    from (${HELD_ACTIVITIES}) as activity
    join activity_partners as partner on partner.province_id = $1 and partner.activity_code = activity.code and partner.revision = activity.revision
   where partner.partner_code = $2 and activity.held_on > $3::date`;

const WAITING_REPORTS = `
  select report.id::text as id, to_char(held_on, 'DD/MM/YYYY') as name from reported_activities as report
   where report.province_id = $1 and report.sender_code = $2
     and not exists (select from reported_activity_decisions as decided where decided.province_id = $1 and decided.report_id = report.id)`;

const OPEN_ROUNDS = `
  select round.id::text as id, round.village as name from visit_rounds as round
   where round.province_id = $1 and round.organisation = $2 and round.until_on >= $3::date
     and not exists (select from visit_round_withdrawals as undone where undone.province_id = $1 and undone.round_id = round.id)`;

const RUNNING_PROGRAMMES = `
  select last.programme_code as id, last.title as name
    from (select distinct on (programme_code) * from programme_versions where province_id = $1 order by programme_code, version desc) as last
   where $2 in (last.host_code, last.partner_code) and last.ended_on is null and last.to_day >= $3::date`;

const PARTS = `select code as id, name from organisations where province_id = $1 and part_of = $2 and ended_on is null`;

const CHARGES = `
  select area_code as id, area_code as name
    from (select distinct on (area_code) area_code, organisation from area_charges
           where province_id = $1 and since <= $3::date order by area_code, since desc, line_no desc) as charge
   where organisation = $2`;

const ACCOUNTS_AT_BANKS = `
  select account.id::text as id, account.account_no as name from bank_accounts as account
   where account.province_id = $1 and account.organisation = $2
     and not exists (select from bank_account_withdrawals as undone where undone.province_id = $1 and undone.account_id = account.id)`;

/** What of the drive and of its collectors hangs on an organisation on a day; nobody is named. */
export async function tiesOf(tx: Transaction, { code, on }: { code: string; on: Day }): Promise<OrganisationTie[]> {
  const kinds = {
    ...{ parts: PARTS, charges: CHARGES, programmes: RUNNING_PROGRAMMES, activities: COMING_ACTIVITIES },
    ...{ reports: WAITING_REPORTS, rounds: OPEN_ROUNDS, books: OPEN_BOOKS, batches: OPEN_BATCHES },
    'bank-accounts': ACCOUNTS_AT_BANKS,
  };
  const counted = Object.entries(kinds).map(
    ([kind, found]) =>
      `select '${kind}' as kind, count(*)::int as count, coalesce(json_agg(json_build_object('id', id, 'name', name) order by name, id)
                filter (where place <= ${MOST_NAMED}), '[]') as some
         from (select *, row_number() over (order by name, id) as place from (${found}) as found
                where $3::date is not null) as numbered`,
  );
  const { rows } = await tx.query<Omit<OrganisationTie, 'amount'>>(counted.join(' union all '), [
    tx.provinceId,
    code,
    on,
  ]);
  return rows.filter(({ count }) => count > 0).map((tie) => ({ ...tie, amount: null }));
}
