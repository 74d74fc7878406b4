import { z } from 'zod';
import { ok } from '#base/result.ts';
import type { HandedOver } from '#drive/organisations/organisation.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ORGANISATION_WORDS } from '../organisation-problem.ts';
import { endOrganisation } from './end-organisation.ts';
import { listHandedOver } from './list-handed-over.ts';
import { type ListedTies, listTies } from './list-ties.ts';
import { reopenOrganisation } from './reopen-organisation.ts';

const code = codeJson.max(100);
const reason = z.string().trim().min(1).max(200).nullable();

export const organisationTies = operation({
  id: 'organisation.ties',
  title: { vi: 'Còn những gì gắn với một đơn vị', en: 'What still hangs on an organisation' },
  may: 'organisation.record',
  route: { method: 'POST', path: '/organisations/{code}/ties' },
  again: 'same-content',
  input: z.strictObject({ code }),
  output: z.custom<ListedTies | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, given) => ok(await listTies(desk, given, now)),
});

export const organisationEnd = operation({
  id: 'organisation.end',
  title: { vi: 'Kết thúc một đơn vị', en: 'End an organisation' },
  may: 'organisation.record',
  route: { method: 'POST', path: '/organisations/{code}/end' },
  again: 'same-content',
  input: z.strictObject({
    ...{ id: uuidJson, code, endedOn: dayJson, reason },
    handTo: z
      .strictObject({ account: z.string().max(100), organisation: code })
      .nullable()
      .default(null),
    takesBack: z.boolean().default(false),
  }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), handedPeople: z.int() }),
  problems: ORGANISATION_WORDS,
  run: ({ desk, now }: DeskContext, given) => endOrganisation(desk, given, now),
});

export const organisationReopen = operation({
  id: 'organisation.reopen',
  title: { vi: 'Mở lại một đơn vị đã kết thúc', en: 'Open an organisation again' },
  may: 'organisation.record',
  route: { method: 'POST', path: '/organisations/{code}/reopening' },
  again: 'same-content',
  input: z.strictObject({ code, reason }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ORGANISATION_WORDS,
  run: ({ desk, now }: DeskContext, given) => reopenOrganisation(desk, given, now),
});

export const organisationHandedOver = operation({
  id: 'organisation.handed-over',
  title: { vi: 'Những người mới bàn giao cho mình', en: 'Who was handed over to oneself of late' },
  may: 'visit.read',
  route: { method: 'GET', path: '/organisations/handed-over' },
  input: z.strictObject({}),
  output: z.array(z.custom<HandedOver>()),
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await listHandedOver(desk, now)),
});

export const ENDING_OPERATIONS = { organisationTies, organisationEnd, organisationReopen, organisationHandedOver };
