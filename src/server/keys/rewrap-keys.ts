import { type MasterKey, unwrapKey, wrapKey } from '#server/database/master-key.ts';
import type { Desk } from '#server/desk/desk.ts';
import { replaceKeys, wrappedKeys } from './data/number-keys.ts';
import { useOf } from './number-keys.ts';

/**
 * Wraps every key of a register under another master key; what is sealed stays as it is. Answers how many keys there are. Only the
 * owner may replace keys, in a transaction of its own; so the audit says it first, and a change is never without its line.
 */
export async function rewrapKeys(desk: Desk, to: MasterKey): Promise<number> {
  await desk.write('keys.rewrap', async (tx) => tx.audit({ master: to.name, keys: (await wrappedKeys(tx)).length }));
  return desk.rewrite(async (tx) => {
    const keys = (await wrappedKeys(tx)).map((key) => {
      const use = useOf(tx.provinceId, key.version);
      return { version: key.version, wrapped: wrapKey(to, unwrapKey(tx.masterKey(), key, use), use), by: to.name };
    });
    await replaceKeys(tx, keys);
    return keys.length;
  });
}
