import type { Transaction } from '#server/database/connect.ts';

/** A key of a register as it lies in the database. Version 0 makes digests, the others seal. */
export interface WrappedKey {
  version: number;
  wrapped: Buffer;
  /** The name of the master key that wraps it. */
  by: string;
  madeAt: Date;
}

/** One that is not there yet. */
export type MadeKey = Omit<WrappedKey, 'madeAt'>;

/** The keys of the register of a transaction, the oldest first. */
export async function wrappedKeys(tx: Pick<Transaction, 'query' | 'provinceId'>): Promise<WrappedKey[]> {
  const { rows } = await tx.query<WrappedKey>(
    'select version, wrapped, master as by, made_at as "madeAt" from number_keys where province_id = $1 order by version',
    [tx.provinceId],
  );
  return rows;
}

/** Adds keys that are not there yet; what is there stays. */
export async function addWrappedKeys(
  tx: Pick<Transaction, 'query' | 'provinceId'>,
  keys: readonly MadeKey[],
): Promise<void> {
  await tx.query(
    `insert into number_keys (province_id, version, wrapped, master)
     select $1, * from unnest($2::smallint[], $3::bytea[], $4::text[]) on conflict do nothing`,
    [tx.provinceId, keys.map(({ version }) => version), keys.map(({ wrapped }) => wrapped), keys.map(({ by }) => by)],
  );
}

/** Puts keys in the place of those of the same version; with the rights of the owner. */
export async function replaceKeys(tx: Transaction, keys: readonly MadeKey[]): Promise<void> {
  await tx.query(
    `update number_keys set wrapped = given.wrapped, master = given.master
       from unnest($2::smallint[], $3::bytea[], $4::text[]) as given (version, wrapped, master)
      where number_keys.province_id = $1 and number_keys.version = given.version`,
    [tx.provinceId, keys.map(({ version }) => version), keys.map(({ wrapped }) => wrapped), keys.map(({ by }) => by)],
  );
}

/** Removes the sealing keys before a version; the database refuses it where something is sealed with one. */
export async function removeKeysBefore(tx: Transaction, version: number): Promise<void> {
  await tx.query('delete from number_keys where province_id = $1 and version > 0 and version < $2', [
    tx.provinceId,
    version,
  ]);
}
