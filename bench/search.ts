import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import type { AreaId } from '#coverage/facts.ts';
import { largerProvince } from '#seeds/catalogue.ts';
import { provinceRows } from '#seeds/province.ts';
import { csvOf } from '#seeds/rows.ts';
import type { Database } from '#server/database/connect.ts';
import { commandDesk, type Desk, openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { loadDemonstration } from '#server/operation/load-demonstration.ts';
import { personFind, personNumbers } from '#server/register/operations.ts';
import { importInProcess } from './import.ts';
import { pickPeople } from './pick-people.ts';
import { timesOf, told } from './times.ts';

const SEARCHES = 100;
const SOUGHT = {
  commune: null,
  need: 'everybody',
  scheme: null,
  month: month('2022-03'),
  on: day('2022-03-10'),
  sort: 'likeness',
  isDescending: false,
  page: 1,
} as const;

/** The one box of search among that many people with telephones and addresses, and nothing recorded of them, for a province and for its largest commune. */
export async function benchSearch(db: Database, dataDir: string, people: number): Promise<void> {
  const province = { ...largerProvince(people), files: [] };
  const desk = commandDesk(db, province.provinceId);
  await loadDemonstration(desk, province, () => {});
  if ((await pickPeople(desk, 1)).length === 0) await importPeople(dataDir, people);
  await db.autonomous('vacuum analyze people');
  const home = await largestCommune(desk);
  const { provinceId, actor } = desk;
  console.log('search in the province:');
  await searchAs(desk, await pickNamed(desk));
  console.log(`search in a commune of ${home.people} people:`);
  await searchAs(openDesk(db, { provinceId, actor, areas: [home.id] }), await pickNamed(desk, home.id));
}

/** Somebody whom it is searched for. */
interface Sought {
  name: string;
  siCode: string | null;
  citizenId: string | null;
  phone: string | null;
  email: string | null;
}

/** Searches as people type them, each for somebody who is within the areas of a desk. */
export async function searchAs(desk: Desk, people: readonly Sought[]): Promise<void> {
  const find = async (text: string): Promise<void> => {
    const answer = await perform(personFind, { ...SOUGHT, text }, { actor: desk.actor, desk, now: new Date() });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  };
  const names = people.map(({ name }) => withoutAccents(name));
  for (const [title, texts] of Object.entries({
    'a name': people.map(({ name }) => name),
    'a name without accents': names,
    'its beginning': names.map((name) => name.slice(0, -1)),
    'the given name alone': names.map((name) => name.split(' ').at(-1) ?? ''),
    'two letters exchanged': names.map(exchanged),
    'a letter left out': names.map((name) => name.slice(0, 2) + name.slice(3)),
    'two errors': names.map((name) => exchanged(name.slice(0, 2) + name.slice(3))),
    'three errors': names.map((name) => `${name.slice(0, 2)}${name.slice(3, -2)}${name.slice(-1)}x`),
    'four digits': people.flatMap(({ siCode }) => siCode?.slice(-4) ?? []),
    'an SI code': people.flatMap(({ siCode }) => siCode ?? []),
    'a citizen number': people.flatMap(({ citizenId }) => citizenId ?? []),
    'a telephone': people.flatMap(({ phone }) => phone ?? []),
    'an address of e-mail': people.flatMap(({ email }) => email ?? []),
    'a receipt of nobody': people.map((_, index) => `BL${index}0001`),
  })) {
    if (texts.length > 0) console.log(`  by ${title}: ${told(await timesOf(texts, 1, find))}`);
  }
}

/** A name with the first two letters of the given name exchanged. */
const exchanged = (name: string): string => name.replace(/(\w)(\w)(\w*)$/, '$2$1$3');

async function importPeople(dataDir: string, people: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-bench-'));
  try {
    const file = path.join(folder, 'people.csv');
    const chunks = withContacts(csvOf('people', provinceRows('people', people)));
    await pipeline(Readable.from(chunks), createWriteStream(file));
    await importInProcess('people', file, dataDir);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The made-up people have neither telephones nor addresses: each gets one of each. */
function* withContacts(chunks: Iterable<string>): Generator<string> {
  let number = 0;
  for (const chunk of chunks) {
    yield chunk.replace(/$(?=\n)/gm, () => {
      number += 1;
      return number === 1 ? ',phone,email' : `,09${String(number).padStart(8, '0')},nguoi${number}@example.vn`;
    });
  }
}

async function largestCommune(desk: Desk): Promise<{ id: AreaId; people: number }> {
  const { rows } = await desk.readPeople((tx) =>
    tx.query<{ id: AreaId; people: number }>(
      `select area_id as id, count(*)::int as people from people where province_id = $1 group by 1 order by 2 desc limit 1`,
      [desk.provinceId],
    ),
  );
  return rows[0] ?? { id: 0, people: 0 };
}

/** People of a province, or of a commune of it, at random. */
export async function pickNamed(desk: Desk, home: AreaId | null = null): Promise<Sought[]> {
  const { rows } = await desk.readPeople((tx) =>
    tx.query<{ id: Uuid; name: string }>(
      `select id, full_name as name from people where province_id = $1 and ($2::int is null or area_id = $2)
        order by md5(id::text || $3) limit $4`,
      [desk.provinceId, home, randomUUID(), SEARCHES],
    ),
  );
  return Promise.all(
    rows.map(async ({ id, name }) => {
      const answer = await perform(personNumbers, { id }, { actor: desk.actor, desk, now: new Date() });
      const none = { siCode: null, citizenId: null, phone: null, email: null };
      return { name, ...((answer.ok && answer.value) || none) };
    }),
  );
}
