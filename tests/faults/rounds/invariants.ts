import { dayInVietNam } from '#base/dates.ts';
import { connect, type Database, type Queryable } from '#server/database/connect.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { COMMUNE_CODES } from '../../support/histories.ts';
import { BAC_KAN, deskOf } from '../../support/register.ts';
import { importPayments, type Round, send } from './round.ts';

/** A register is whole again within this, in milliseconds: what was killed is noticed by the server. */
const ENDED_WITHIN = 30_000;
const OTHERS = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;

/** Names whatever still runs in the database after everybody has left. */
export async function nothingLeft({ of, remarks }: Round): Promise<void> {
  const others = (): Promise<{ query: string }[]> =>
    of.db.asOwner(async (tx) => (await tx.query<{ query: string }>(`select query ${OTHERS}`)).rows);
  const until = Date.now() + ENDED_WITHIN;
  let left = await others().catch((error) => {
    if (!isUnavailable(error)) throw error;
    return others(); // our own connection was ended with the rest
  });
  while (left.length > 0 && Date.now() < until) left = await others();
  for (const { query } of left) remarks.push(`left running: ${query}`);
}

/** What was known on the last closed day: answers that nothing may change any more. */
export async function closedAnswers(db: Database): Promise<unknown[]> {
  const known = dayInVietNam(new Date(Date.now() - 86_400_000));
  const areas = ['06', ...Object.values(COMMUNE_CODES)];
  const questions = areas.flatMap((area) => [
    ...['vsi', 'hhi'].map((scheme) => `participants(${scheme}, area=${area}, on=2024-06-30, known=${known})`),
    `joined(vsi, area=${area}, from=2024-01-01, to=2024-12-31, known=${known})`,
    `contributions(vsi, area=${area}, from=2024-01-01, to=2024-12-31, known=${known})`,
  ]);
  const answers = await evaluateTexts(deskOf(db), questions, new Date());
  return answers.map((each, index) => [questions[index], each.ok ? each.value.value : each.error]);
}

/** Everything that holds after whatever happened; each breach is a remark. */
export async function checkRound(round: Round, closedBefore: unknown[]): Promise<void> {
  const { of, remarks } = round;
  const db = connect(of.url);
  try {
    const after = { ...round, desk: deskOf(db), db };
    await of.db.asOwner((tx) => acknowledgedIsThere(tx, round));
    for (const fact of round.sent) await send(after, fact);
    await completeFiles(after);
    await of.db.asOwner((tx) => nothingDoubled(tx, round));
    await of.db.asOwner((tx) => orderHolds(tx, round));
    const ahead = await of.db.asOwner((tx) => clocksAhead(tx));
    for (const { what, differences, named } of await verifyRegister(after.desk)) {
      const expected = what === 'order of recordings' ? ahead : 0;
      if (differences !== expected) remarks.push(`${what} differ in ${differences} places: ${named.join(', ')}`);
    }
    const closed = await closedAnswers(db);
    for (const [index, answer] of closed.entries()) {
      const [was, is] = [closedBefore[index], answer].map((each) => JSON.stringify(each));
      if (was !== is) remarks.push(`a closed day changed from ${was} to ${is}`);
    }
  } finally {
    await db.close();
  }
}

const KEYS = { contributions: 'id', endings: 'id', moves: 'id', withdrawals: 'fact_id' } as const;
type Table = keyof typeof KEYS;
const TABLES = Object.keys(KEYS) as Table[];

async function idsIn(tx: Queryable, table: Table): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(`select ${KEYS[table]} as id from ${table} where province_id = $1`, [
    BAC_KAN,
  ]);
  return rows.map(({ id }) => id);
}

async function acknowledgedIsThere(tx: Queryable, { sent, published, remarks }: Round): Promise<void> {
  for (const table of TABLES) {
    const held = new Set(await idsIn(tx, table));
    const lost = sent.filter((fact) => fact.table === table && fact.isAcknowledged && !held.has(fact.id));
    for (const { id } of lost) remarks.push(`${table} ${id} was acknowledged and is lost`);
  }
  const { rows } = await tx.query<{ slug: string }>('select slug from bulletins where province_id = $1', [BAC_KAN]);
  const slugs = new Set(rows.map(({ slug }) => slug));
  for (const slug of published.filter((each) => !slugs.has(each))) remarks.push(`${slug} was published and is lost`);
}

/** An import that broke off is completed by the next one, and a third changes nothing. */
async function completeFiles(round: Round): Promise<void> {
  for (const file of round.files) {
    const rows = file.ids.length;
    const completed = await importPayments(round, file);
    if (completed && completed.taken + completed.unchanged !== rows) {
      round.remarks.push(`of ${rows} rows ${completed.taken} were taken and ${completed.unchanged} unchanged`);
    }
    const third = await importPayments(round, file);
    if (third?.taken !== 0 || third.unchanged !== rows) {
      round.remarks.push(`a third import took ${third?.taken}, and ${third?.unchanged} of ${rows} were unchanged`);
    }
  }
}

/** All that was sent and not refused is there once, and nothing else. */
async function nothingDoubled(tx: Queryable, { sent, files, remarks }: Round): Promise<void> {
  for (const table of TABLES) {
    const ofFiles = table === 'contributions' ? files.flatMap(({ ids }) => ids) : [];
    const ofPosters = sent.filter((fact) => fact.table === table && fact.isAcknowledged).map(({ id }) => id);
    const expected = [...ofPosters, ...ofFiles].toSorted();
    const held = (await idsIn(tx, table)).toSorted();
    if (JSON.stringify(held) === JSON.stringify(expected)) continue;
    remarks.push(`${table} has ${held.length} lines, and ${expected.length} were acknowledged`);
  }
}

/** 1 where a fault turned the clock so far ahead that it has not come there again: verifying says so, and is right. */
async function clocksAhead(tx: Queryable): Promise<number> {
  const { rows } = await tx.query<{ is_ahead: boolean | null }>(
    `select recorded_at > register_clock() + interval '5 minutes' as is_ahead
       from recordings where province_id = $1 order by position desc limit 1`,
    [BAC_KAN],
  );
  return rows[0]?.is_ahead ? 1 : 0;
}

/** Positions are without a gap, each recording has one, and days of knowledge follow them. */
async function orderHolds(tx: Queryable, { remarks }: Round): Promise<void> {
  const { rows } = await tx.query<{ position: number | null; recorded_on: string }>(
    'select position, recorded_on from recordings where province_id = $1 order by position nulls last',
    [BAC_KAN],
  );
  const gap = rows.findIndex(({ position }, index) => position !== index + 1);
  if (gap >= 0) remarks.push(`position ${rows[gap]?.position} stands at place ${gap + 1}`);
  const back = rows.findIndex(({ recorded_on }, index) => recorded_on < (rows[index - 1]?.recorded_on ?? ''));
  if (back >= 0)
    remarks.push(`position ${back + 1} is of ${rows[back]?.recorded_on}, and the one before of a later day`);
}
