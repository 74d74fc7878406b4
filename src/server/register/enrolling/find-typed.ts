import type { Day } from '#base/dates.ts';
import { plainName } from '#base/vietnamese.ts';
import { birthDate } from '#input/files/cells.ts';
import type { Desk } from '#server/desk/desk.ts';
import { findResembling, type Resembling } from './find-resembling.ts';

/** Somebody in scope who may be the one that is being typed; null where there is none, or what was typed cannot be read yet. */
export async function findTyped(
  desk: Desk,
  { fullName, birthDate: typed }: { fullName: string; birthDate: string },
  today: Day,
): Promise<Resembling | null> {
  const born = birthDate.safeParse(typed.trim());
  const name = plainName(fullName);
  if (!born.success || !name.includes(' ')) return null;
  return desk.write('person.resembling', async (tx) => {
    const found = await findResembling(tx, [{ number: 1, name, born: born.data }], { today });
    if (found.size === 0) tx.audit({ found: 0 });
    return found.get(1) ?? null;
  });
}
