import type { Desk } from '#server/desk/desk.ts';
import { addKey } from '#server/keys/add-key.ts';
import { removeOlderKeys } from '#server/keys/remove-older-keys.ts';
import { resealNumbers } from '#server/register/sealing/reseal-numbers.ts';

/** What a rotation did. */
export interface Rotation {
  /** The key that seals from now on. */
  version: number;
  /** How many lines were sealed with it again. */
  resealed: number;
}

/**
 * A new key for the numbers of a register: what is written from now on is sealed with it, and so is everything else when this
 * ends. The key before stays until the next rotation, for files that are being imported meanwhile; older ones go.
 */
export async function rotateKeys(desk: Desk, onSealed: (lines: number) => void): Promise<Rotation> {
  const version = await desk.write('keys.rotate', async (tx) => {
    const added = await addKey(tx);
    tx.audit({ version: added });
    return added;
  });
  const resealed = await resealNumbers(desk, onSealed);
  await removeOlderKeys(desk, version - 1);
  return { version, resealed };
}
