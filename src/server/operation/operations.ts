import { z } from 'zod';
import { ok, type Result } from '#base/result.ts';
import { loadDemonstrationAccounts } from '#server/accounts/load-demonstration-accounts.ts';
import type { MasterKey } from '#server/database/master-key.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { rewrapKeys } from '#server/keys/rewrap-keys.ts';
import { type Demonstration, isLoaded, loadDemonstration } from './load-demonstration.ts';
import { type KeyStatus, readKeyStatus } from './read-key-status.ts';
import { rotateKeys } from './rotate-keys.ts';
import { VERIFIED, verifyRegister } from './verify-register.ts';

export const registerVerify = operation({
  id: 'register.verify',
  title: { vi: 'Đếm lại mọi thứ từ các sự kiện', en: 'Count everything again from the facts' },
  may: 'register.verify',
  input: z.strictObject({}),
  output: z.array(z.object({ what: z.enum(VERIFIED), differences: z.int(), named: z.array(z.string()) })),
  problems: {},
  run: async ({ desk, onProgress }: DeskContext) =>
    ok(await verifyRegister(desk, (share) => onProgress?.(share, 'counting'))),
});

export const keysStatus = operation({
  id: 'keys.status',
  title: { vi: 'Các khoá niêm phong số', en: 'The keys that seal numbers' },
  may: 'register.verify',
  input: z.strictObject({}),
  output: z.custom<KeyStatus[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await readKeyStatus(desk)),
});

export const keysRotate = operation({
  id: 'keys.rotate',
  title: { vi: 'Thay khoá niêm phong số', en: 'A new key to seal numbers with' },
  may: 'keys.keep',
  again: 'same-content',
  input: z.strictObject({}),
  output: z.object({ version: z.int(), resealed: z.int() }),
  problems: {},
  run: async ({ desk, onProgress }: DeskContext) =>
    ok(await rotateKeys(desk, (lines) => onProgress?.(lines, 'sealing'))),
});

export const keysRewrap = operation({
  id: 'keys.rewrap',
  title: { vi: 'Bọc các khoá bằng khoá chủ khác', en: 'Wrap the keys under another master key' },
  may: 'keys.keep',
  again: 'same-content',
  input: z.strictObject({
    to: z.custom<MasterKey>((given) => typeof given === 'object' && given !== null && 'bytes' in given),
  }),
  output: z.int(),
  problems: {},
  run: async ({ desk }: DeskContext, { to }) => ok(await rewrapKeys(desk, to)),
});

/** A made-up province is made in this process as it is loaded. */
export const demonstrationLoad = operation({
  id: 'demonstration.load',
  title: { vi: 'Nạp một tỉnh minh hoạ', en: 'Load a made-up province' },
  may: 'demonstration.load',
  again: 'same-content',
  input: z.custom<Demonstration>((given) => typeof given === 'object' && given !== null && 'files' in given),
  output: z.enum(['loaded', 'unchanged']),
  problems: {},
  run: async ({ desk, onProgress }: DeskContext, demonstration): Promise<Result<'loaded' | 'unchanged', never>> => {
    if (await isLoaded(desk)) {
      await loadDemonstrationAccounts(desk, demonstration.officers);
      return ok('unchanged');
    }
    const total = demonstration.files.reduce((sum, file) => sum + file.rows, 0);
    const before = new Map<unknown, number>();
    let rows = 0;
    for (const file of demonstration.files) {
      before.set(file, rows);
      rows += file.rows;
    }
    await loadDemonstration(desk, demonstration, (file, read) =>
      onProgress?.(((before.get(file) ?? 0) + read) / Math.max(1, total), file.kind),
    );
    await loadDemonstrationAccounts(desk, demonstration.officers);
    return ok('loaded');
  },
});

export const OPERATION_OPERATIONS = { registerVerify, demonstrationLoad, keysStatus, keysRotate, keysRewrap };
