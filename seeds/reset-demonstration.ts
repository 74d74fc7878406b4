import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { listRegisters } from '#server/areas/list-registers.ts';
import { openDatabase } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';

/** `npm run demo:reset`: removes the embedded database, where everything in it is made up and no process works with it. */
const folder = process.env.BAOPHU_DATA ?? './data';
if (existsSync(path.join(folder, 'postgres'))) {
  const real = await realRegisters(folder);
  if (real.length > 0)
    throw new Error(`${folder} keeps the register of real people (${real.join(', ')}); nothing was removed.`);
  if (existsSync(path.join(folder, 'postgres/postmaster.pid')))
    throw new Error(`Another process works with ${folder}: stop it first. Nothing was removed.`);
  await rm(folder, { recursive: true });
}

/** Names of the registers whose people are not made up. */
async function realRegisters(dataDir: string): Promise<string[]> {
  const db = await openDatabase({ dataDir });
  try {
    await db.asOwner(migrate);
    return (await listRegisters(db)).filter(({ madeUp }) => !madeUp).map(({ name }) => name);
  } finally {
    await db.close();
  }
}
