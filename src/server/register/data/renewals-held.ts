import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { MessageChannel, RenewalAttempt, SentReminder } from '#register/renewal.ts';
import type { Transaction } from '#server/database/connect.ts';

/** What is held about somebody who was asked or reminded to pay on; by whom is in the audit. */
export interface RenewalsHeld {
  attempts: Omit<RenewalAttempt, 'by' | 'organisation'>[];
  reminders: Omit<SentReminder, 'answer'>[];
  /** Whether messages were wanted, as it was recorded each time. */
  messageWishes: { channel: MessageChannel; isWanted: boolean; recordedAt: string }[];
  /** That somebody was to ask, and that this was taken back. */
  assignments: { scheme: Scheme; isTakenBack: boolean; recordedAt: string }[];
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Everything of that kind about one person, the oldest first. */
export async function renewalsHeld(tx: Transaction, personId: Uuid): Promise<RenewalsHeld> {
  const { rows } = await tx.query<RenewalsHeld>(
    `select coalesce((select json_agg(json_build_object('id', id, 'scheme', scheme, 'dueMonth', to_char(due_month, 'YYYY-MM'),
                        'contactedOn', contacted_on, 'way', way, 'outcome', outcome, 'willPayOn', will_pay_on, 'cause', cause,
                        'note', note, 'recordedAt', ${instant('recorded_at')}) order by recorded_at, id)
                        from renewal_attempts where province_id = $1 and person_id = $2), '[]') as attempts,
            coalesce((select json_agg(json_build_object('id', id, 'dueMonth', to_char(due_month, 'YYYY-MM'), 'channel', channel,
                        'decidedAt', ${instant('decided_at')}) order by decided_at, id)
                        from reminders where province_id = $1 and person_id = $2), '[]') as reminders,
            coalesce((select json_agg(json_build_object('channel', channel, 'isWanted', is_wanted,
                        'recordedAt', ${instant('recorded_at')}) order by recorded_at, id)
                        from message_wishes where province_id = $1 and person_id = $2), '[]') as "messageWishes",
            coalesce((select json_agg(json_build_object('scheme', scheme, 'isTakenBack', assignee is null,
                        'recordedAt', ${instant('recorded_at')}) order by recorded_at, id)
                        from candidate_assignments where province_id = $1 and person_id = $2), '[]') as assignments`,
    [tx.provinceId, personId],
  );
  return rows[0] ?? { attempts: [], reminders: [], messageWishes: [], assignments: [] };
}
