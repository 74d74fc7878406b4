import type { Uuid } from '#base/ids.ts';
import { firstDay, type Month } from '#base/months.ts';
import { MESSAGE_CHANNELS, type MessageChannel, type ReminderAnswer, type SentReminder } from '#register/renewal.ts';
import type { Transaction } from '#server/database/connect.ts';

/**
 * Decides to send a message, unless there is one that may have left, to whichever record of the person. Answers whether it is new: of
 * two who decide at once the second waits, and is not.
 */
export async function claimReminder(
  tx: Transaction,
  { id, personId, dueMonth, channel }: { id: Uuid; personId: Uuid; dueMonth: Month; channel: MessageChannel },
  actor: string,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into reminders (province_id, id, person_id, reason, due_month, channel, actor, number)
     select $1, $2, $3, 'falls_due', $4, $5, $6, count(*) + 1
       from reminders as earlier
       left join reminder_answers as answered on answered.province_id = $1 and answered.reminder_id = earlier.id
      where earlier.province_id = $1 and earlier.person_id = any (records_of($3)) and earlier.reason = 'falls_due'
        and earlier.due_month = $4 and earlier.channel = $5
     having bool_and(coalesce(answered.answer in ('unsent', 'deferred'), false)) is not false
     on conflict do nothing`,
    [tx.provinceId, id, personId, firstDay(dueMonth), channel, actor],
  );
  return rowCount === 1;
}

export async function addReminderAnswer(
  tx: Transaction,
  id: Uuid,
  { answer, status }: { answer: ReminderAnswer; status: number | null },
): Promise<void> {
  await tx.query('insert into reminder_answers (province_id, reminder_id, answer, status) values ($1, $2, $3, $4)', [
    tx.provinceId,
    id,
    answer,
    status,
  ]);
}

/** What was sent to somebody, by all their records, the newest first. */
export async function remindersOf(tx: Transaction, personId: Uuid): Promise<SentReminder[]> {
  const { rows } = await tx.query<SentReminder>(
    `select id, to_char(due_month, 'YYYY-MM') as "dueMonth", channel, answer,
            to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decidedAt"
       from reminders left join reminder_answers on reminder_answers.province_id = $1 and reminder_id = id
      where reminders.province_id = $1 and person_id = any (records_of($2)) order by decided_at desc, id`,
    [tx.provinceId, personId],
  );
  return rows;
}

/** Records whether somebody wants messages of a kind where there is nothing of that id, and answers whether what is there says so. */
export async function addMessageWish(
  tx: Transaction,
  { id, personId, channel, isWanted }: { id: Uuid; personId: Uuid; channel: MessageChannel; isWanted: boolean },
  actor: string,
): Promise<{ isNew: boolean; isHeld: boolean }> {
  const { rowCount } = await tx.query(
    `insert into message_wishes (province_id, id, person_id, channel, is_wanted, actor)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tx.provinceId, id, personId, channel, isWanted, actor],
  );
  const held = await tx.query(
    `select from message_wishes where province_id = $1 and id = $2 and person_id = $3 and channel = $4 and is_wanted = $5`,
    [tx.provinceId, id, personId, channel, isWanted],
  );
  return { isNew: rowCount === 1, isHeld: held.rowCount === 1 };
}

/** The channels over which somebody takes messages: all, but those of which they said otherwise last, whichever of their records has it. */
export async function wantedChannels(tx: Transaction, personId: Uuid): Promise<MessageChannel[]> {
  const { rows } = await tx.query<{ channel: MessageChannel; isWanted: boolean }>(
    `select distinct on (channel) channel, is_wanted as "isWanted" from message_wishes
      where province_id = $1 and person_id = any (records_of($2)) order by channel, recorded_at desc, id desc`,
    [tx.provinceId, personId],
  );
  const unwanted = rows.filter(({ isWanted }) => !isWanted).map(({ channel }) => channel);
  return MESSAGE_CHANNELS.filter((channel) => !unwanted.includes(channel));
}

/** Whether a server of mail refused somebody’s address for good, and nobody has corrected it since. */
export async function hasRefusedAddress(tx: Transaction, personId: Uuid): Promise<boolean> {
  const { rows } = await tx.query<{ isRefused: boolean }>(
    `select exists (
       select from reminders
         join reminder_answers as answered on answered.province_id = $1 and answered.reminder_id = reminders.id
        where reminders.province_id = $1 and reminders.person_id = any (records_of($2)) and reminders.channel = 'email'
          and answered.answer = 'refused'
          and not exists (select from person_corrections as correction
                           where correction.province_id = $1 and correction.person_id = any (records_of($2))
                             and correction.email_index is not null
                             and correction.recorded_at > answered.answered_at)) as "isRefused"`,
    [tx.provinceId, personId],
  );
  return rows[0]?.isRefused ?? false;
}

/** Whether somebody’s name and numbers were erased. */
export async function isErased(tx: Transaction, personId: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from erasures where province_id = $1 and person_id = $2', [
    tx.provinceId,
    personId,
  ]);
  return rowCount === 1;
}
