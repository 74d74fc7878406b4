import { randomUUID } from 'node:crypto';
import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';

/** That many people of a register, at random. */
export async function pickPeople(desk: Desk, count: number): Promise<Uuid[]> {
  const { rows } = await desk.readPeople((tx) =>
    tx.query<{ id: Uuid }>('select id from people where province_id = $1 order by md5(id::text || $2) limit $3', [
      desk.provinceId,
      randomUUID(),
      count,
    ]),
  );
  return rows.map(({ id }) => id);
}
