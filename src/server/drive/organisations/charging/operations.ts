import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { codeJson, dayJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ORGANISATION_WORDS } from '../organisation-problem.ts';
import { type ListedCharges, listCharges } from './list-charges.ts';
import { recordCharges } from './record-charges.ts';

/** More communes than any province has. */
export const MOST_CHARGES = 2_000;

export const organisationCharges = operation({
  id: 'organisation.charges',
  title: { vi: 'BHXH cơ sở nào phụ trách xã nào', en: 'Which base office is in charge of which commune' },
  may: 'organisation.read',
  route: { method: 'POST', path: '/charges/list' },
  input: z.strictObject({ on: dayJson.nullable() }),
  output: z.custom<ListedCharges>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on }) => ok(await listCharges(desk, on ?? dayInVietNam(now), now)),
});

export const organisationRecordCharges = operation({
  id: 'organisation.record-charges',
  title: { vi: 'Giao nhiều xã cho các BHXH cơ sở', en: 'Put base offices in charge of many communes' },
  may: 'organisation.record',
  route: { method: 'POST', path: '/charges' },
  again: 'same-content',
  input: z.strictObject({
    charges: z
      .array(z.strictObject({ commune: z.string().max(20), office: codeJson.max(100).nullable(), since: dayJson }))
      .min(1)
      .max(MOST_CHARGES)
      .readonly(),
    seen: z.int().min(0).nullable().default(null),
  }),
  output: z.object({ changed: z.int() }),
  problems: ORGANISATION_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordCharges(desk, given, now),
});

export const CHARGING_OPERATIONS = { organisationCharges, organisationRecordCharges };
