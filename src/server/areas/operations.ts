import { z } from 'zod';
import { ok } from '#base/result.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { readMap } from './read-map.ts';

export const areasMap = operation({
  id: 'areas.map',
  title: { vi: 'Bản đồ một tỉnh theo huyện', en: 'The map of a province by districts' },
  may: 'figures.read',
  input: z.strictObject({ province: z.string() }),
  output: z.object({
    width: z.number(),
    height: z.number(),
    districts: z.array(z.object({ code: z.string(), path: z.string() })),
    inner: z.string(),
    mixed: z.int(),
  }),
  problems: {},
  run: async ({ desk }: DeskContext, { province }) => ok(await readMap(desk, province)),
});

export const AREA_OPERATIONS = { areasMap };
