import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database, ProvinceId } from '#server/database/connect.ts';

/** How the empty table beside one of ours is made: what a file writes otherwise than the table holds it stays text. */
interface Bare {
  id: string;
  references: string;
  asText: string;
}

const BARE = {
  people: {
    id: 'person_id',
    references: '',
    // Numbers stand in it as the file has them, where ours are sealed.
    asText: `alter table bare rename area_id to area_code; alter table bare alter area_code type text;
             alter table bare add citizen_id text check (citizen_id ~ '^\\d{12}$'), add phone text;
             create index on bare (province_id, citizen_id) where citizen_id is not null;
             create index on bare (province_id, right(citizen_id, 4)) where citizen_id is not null;
             create index on bare (province_id, phone) where phone is not null`,
  },
  contributions: {
    id: 'contribution_id',
    references: `, foreign key (province_id, person_id) references people,
                 foreign key (province_id, reverses) references bare`,
    asText: `alter table bare drop constraint contributions_from_month_check, alter from_month type text`,
  },
} satisfies Record<string, Bare>;

export type BareKind = keyof typeof BARE;
export const isBareKind = (kind: string): kind is BareKind => kind in BARE;

/**
 * A bare `COPY` of a file into an empty table with the columns, checks, keys and references of ours, which nothing else looks
 * at. Answers milliseconds.
 */
export async function copyBare(
  db: Database,
  provinceId: ProvinceId,
  { kind, file }: { kind: BareKind; file: string },
): Promise<number> {
  const { id, references, asText } = BARE[kind];
  const columns = await headerOf(file, id);
  return db.asOwner(async (tx) => {
    await tx.query(
      `drop table if exists bare;
       create table bare (like ${kind} including all ${references});
       alter table bare alter province_id set default ${provinceId}`,
    );
    await tx.query(asText);
    const started = performance.now();
    await pipeline(
      createReadStream(file),
      tx.query(copyFrom(`copy bare (${columns.join(', ')}) from stdin csv header`)),
    );
    const milliseconds = performance.now() - started;
    await tx.query('drop table bare');
    return milliseconds;
  });
}

/** The columns of the file by their names in the table. */
async function headerOf(path: string, id: string): Promise<string[]> {
  const file = await open(path);
  try {
    for await (const line of file.readLines()) {
      return line.replace(id, 'id').split(',');
    }
    throw new Error(`${path} is empty.`);
  } finally {
    await file.close();
  }
}
