import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database, ProvinceId } from '#server/database/connect.ts';

/**
 * A bare `COPY` of a file of contributions into an empty table with the columns, checks, keys and references of
 * `contributions`, which nothing else looks at. Answers milliseconds.
 */
export async function copyContributions(db: Database, provinceId: ProvinceId, file: string): Promise<number> {
  const columns = await headerOf(file);
  return db.asOwner(async (tx) => {
    await tx.query(
      `drop table if exists bare;
       create table bare (like contributions including all,
         foreign key (province_id, person_id) references people,
         foreign key (province_id, reverses) references bare);
       alter table bare alter province_id set default ${provinceId}`,
    );
    await tx.query(`alter table bare drop constraint contributions_from_month_check, alter from_month type text`);
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

/** The columns of the file by their names in the table; months stay the text they are (`2020-05`). */
async function headerOf(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    for await (const line of file.readLines()) {
      return line.replace('contribution_id', 'id').split(',');
    }
    throw new Error(`${path} is empty.`);
  } finally {
    await file.close();
  }
}
