import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import {
  type ListedOrganisation,
  ORGANISATION_KINDS,
  type OrganisationRecord,
} from '#drive/organisations/organisation.ts';
import { codeJson, dayJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { changeOrganisation } from './change-organisation.ts';
import { CHARGING_OPERATIONS } from './charging/operations.ts';
import { ENDING_OPERATIONS } from './ending/operations.ts';
import { listOrganisationAreas } from './list-organisation-areas.ts';
import { listOrganisations } from './list-organisations.ts';
import { ORGANISATION_WORDS } from './organisation-problem.ts';
import { readOrganisation } from './read-organisation.ts';
import { recordOrganisations } from './record-organisations.ts';
import { takeCharge } from './take-charge.ts';

const MOST_ORGANISATIONS = 20_000;
const MOST_COMMUNES = 2_000;
const name = z.string().trim().min(1).max(200);
const code = codeJson.max(100);

export const organisationList = operation({
  id: 'organisation.list',
  title: {
    vi: 'Các đơn vị, và BHXH cơ sở nào phụ trách xã nào',
    en: 'Organisations, and which base office is in charge of which commune',
  },
  may: 'organisation.read',
  route: { method: 'POST', path: '/organisations/list' },
  input: z.strictObject({ on: dayJson.nullable() }),
  output: z.array(z.custom<ListedOrganisation>()),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on }) => ok(await listOrganisations(desk, on ?? dayInVietNam(now), now)),
});

export const organisationRead = operation({
  id: 'organisation.read',
  title: { vi: 'Một đơn vị', en: 'One organisation' },
  may: 'organisation.read',
  route: { method: 'POST', path: '/organisations/{code}/record' },
  input: z.strictObject({ code, on: dayJson.nullable() }),
  output: z.custom<OrganisationRecord | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on, ...asked }) =>
    ok(await readOrganisation(desk, { ...asked, on: on ?? dayInVietNam(now) }, now)),
});

export const organisationListAreas = operation({
  id: 'organisation.list-areas',
  title: { vi: 'Các địa bàn mà đơn vị mới có thể ở', en: 'The areas that a new organisation can be of' },
  may: 'organisation.read',
  input: z.strictObject({ on: dayJson.nullable() }),
  output: z.array(z.object({ code: z.string(), name: z.string() })),
  problems: {},
  run: async ({ desk, now }: DeskContext, { on }) =>
    ok(await listOrganisationAreas(desk, on ?? dayInVietNam(now), now)),
});

export const organisationRecord = operation({
  id: 'organisation.record',
  title: { vi: 'Ghi các đơn vị mới', en: 'Record new organisations' },
  may: 'organisation.record',
  route: { method: 'POST', path: '/organisations' },
  again: 'same-content',
  input: z.strictObject({
    organisations: z
      .array(
        z.strictObject({
          ...{ code: z.string().max(100), name, kind: z.enum(ORGANISATION_KINDS) },
          ...{ areaCode: z.string().max(20), partOf: code.nullable() },
        }),
      )
      .min(1)
      .max(MOST_ORGANISATIONS),
    on: dayJson.nullable(),
  }),
  output: z.object({ recorded: z.int() }),
  problems: ORGANISATION_WORDS,
  run: ({ desk, now }: DeskContext, { organisations, on }) =>
    recordOrganisations(desk, { organisations, on: on ?? dayInVietNam(now) }, now),
});

export const organisationChange = operation({
  id: 'organisation.change',
  title: {
    vi: 'Sửa tên của đơn vị, hoặc đơn vị trên của nó',
    en: 'Change the name of an organisation, or what it is part of',
  },
  may: 'organisation.record',
  route: { method: 'POST', path: '/organisations/{code}' },
  again: 'same-content',
  input: z.strictObject({
    ...{ code, name, partOf: code.nullable() },
    seen: z.strictObject({ name, partOf: code.nullable() }).nullable().default(null),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ORGANISATION_WORDS,
  run: ({ desk, now }: DeskContext, given) => changeOrganisation(desk, given, now),
});

export const organisationTakeCharge = operation({
  id: 'organisation.take-charge',
  title: {
    vi: 'Giao các xã cho BHXH cơ sở phụ trách từ một ngày',
    en: 'Put a base office in charge of communes from a day on',
  },
  may: 'organisation.record',
  route: { method: 'POST', path: '/organisations/{code}/communes' },
  again: 'same-content',
  input: z.strictObject({
    ...{ code, communes: z.array(z.string().max(20)).max(MOST_COMMUNES), since: dayJson },
    seen: z.int().min(0).nullable().default(null),
  }),
  output: z.object({ changed: z.int() }),
  problems: ORGANISATION_WORDS,
  run: ({ desk, now }: DeskContext, given) => takeCharge(desk, given, now),
});

export const ORGANISATION_OPERATIONS = {
  ...CHARGING_OPERATIONS,
  ...ENDING_OPERATIONS,
  organisationList,
  organisationRead,
  organisationListAreas,
  organisationRecord,
  organisationChange,
  organisationTakeCharge,
};
