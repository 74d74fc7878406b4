import { areaTree } from '#server/areas/area-tree.ts';
import { readHome } from '#server/areas/read-home.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The code of the province of the register: 06. */
export async function provinceOf(tx: Transaction): Promise<string> {
  const home = await readHome(tx);
  return home === undefined ? '' : (await areaTree(tx)).area(home).code;
}
