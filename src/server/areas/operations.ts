import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { findCommunes } from './find-communes.ts';
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

export const areasCommuneMap = operation({
  id: 'areas.commune-map',
  title: { vi: 'Bản đồ một tỉnh theo xã, phường hiện nay', en: 'The map of a province by the communes of today' },
  may: 'figures.read',
  input: z.strictObject({ province: z.string() }),
  output: z.object({
    width: z.number(),
    height: z.number(),
    communes: z.array(z.object({ code: z.string(), path: z.string() })),
  }),
  problems: {},
  run: async ({ desk }: DeskContext, { province }) => ok(await readMap(desk, province)),
});

export const areasCommunes = operation({
  id: 'areas.communes',
  title: { vi: 'Tìm xã, phường theo tên', en: 'Communes by name' },
  may: 'figures.read',
  input: z.strictObject({ name: z.string().max(100), on: z.string().refine(isDay) }),
  output: z.array(z.object({ id: z.int(), commune: z.string(), province: z.string(), provinceCode: z.string() })),
  problems: {},
  run: async ({ desk }: DeskContext, { name, on }) => ok(await findCommunes(desk, name, on)),
});

export const AREA_OPERATIONS = { areasMap, areasCommuneMap, areasCommunes };
