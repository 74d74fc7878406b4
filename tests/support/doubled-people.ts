import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { linkPerson } from '#server/register/merging/link-person.ts';
import type { TestDatabase } from './database.ts';
import { addNamedPeople } from './office.ts';
import { deskOf } from './register.ts';

export const [HERE, THERE] = [1614, 1615]; // communes 01858 and 01861
export const newId = (): Uuid => uuid(randomUUID());

/** Somebody with two records, and a twin with the same facts whom nobody ever links. */
export interface Doubled {
  kept: Uuid;
  double: Uuid;
}

export async function addDoubled({ db }: TestDatabase, [keptIn, doubleIn] = [HERE, THERE]): Promise<Doubled> {
  const [kept, double] = await db.asOwner((tx) =>
    addNamedPeople(tx, [
      { name: 'Hoàng Thị Mai', areaId: keptIn, birthDate: '1985-05-02' },
      { name: 'Hoàng Thị Mại', areaId: doubleIn, birthDate: '1985-02-05' },
    ]),
  );
  assert.ok(kept && double);
  return { kept, double };
}

export const link = (desk: Desk, { double, kept }: Doubled, id = newId(), reason = 'cùng số căn cước trên giấy') =>
  linkPerson(desk, { id, doubleId: double, keptId: kept, reason });

export const kindsOf = (answer: {
  ok: boolean;
  value?: unknown;
  error?: readonly { kind: string; at?: unknown }[];
}): string[] => (answer.error ? answer.error.map(({ kind, at }) => `${kind} ${at}`) : [String(answer.value)]);

export async function assertAgrees({ db }: TestDatabase): Promise<void> {
  const verified = await verifyRegister(deskOf(db));
  assert.deepEqual(
    verified.filter(({ differences }) => differences > 0),
    [],
  );
}
