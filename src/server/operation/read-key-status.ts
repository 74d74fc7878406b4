import type { Desk } from '#server/desk/desk.ts';
import { listKeys } from '#server/keys/list-keys.ts';
import { countSealedLines } from '#server/register/sealing/count-sealed-lines.ts';

/** The keys of a register, each with how many lines it seals. */
export interface KeyStatus {
  version: number;
  /** `index` makes the digests by which numbers are found. */
  use: 'index' | 'seal';
  madeAt: Date;
  /** The name of the master key that wraps it. */
  master: string;
  lines: number;
}

/** What there is of keys; asks for no master key. */
export async function readKeyStatus(desk: Desk): Promise<KeyStatus[]> {
  const keys = await listKeys(desk);
  const lines = await countSealedLines(desk);
  return keys.map(({ version, madeAt, by }) => ({
    ...{ version, madeAt, master: by, lines: lines.get(version) ?? 0 },
    use: version === 0 ? 'index' : 'seal',
  }));
}
