import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { amountJson, monthJson, uuidJson } from '#input/json.ts';
import { METHODS } from '#law/language/methods.ts';
import type { Incident } from '#register/incident.ts';
import { MEANS, MOST_MONTHS, MOST_MONTHS_OF_LIFE, PAYERS } from '#register/money/payment.ts';
import { REFUND_REASONS } from '#register/quote.ts';
import { LAST_NUMBER } from '#register/receipt.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { INCIDENT_WORDS } from './incident-problem.ts';
import { type IncidentList, listIncidents } from './list-incidents.ts';
import { openIncident } from './open-incident.ts';
import { readIncident } from './read-incident.ts';
import { reviseIncident } from './revise-incident.ts';
import { settleIncident } from './settle-incident.ts';
import { withdrawIncident } from './withdraw-incident.ts';

/** How many lines a page of the list has. */
export const INCIDENTS_OF_PAGE = 50;

const outcome = z.enum(['recorded', 'unchanged']);
const reason = z.string().trim().min(1).max(200);
const said = z.string().trim().max(100).nullable().default(null);

/** What is asked for of a record. */
const asked = {
  change: z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('corrected'),
      income: amountJson,
      method: z.enum(METHODS),
      months: z.int().min(1).max(MOST_MONTHS).nullable().default(null),
      monthsElsewhere: z.int().min(0).max(MOST_MONTHS_OF_LIFE).default(0),
      fromMonth: monthJson,
    }),
    z.strictObject({ is: z.literal('unused'), unusedFrom: monthJson, because: z.enum(REFUND_REASONS) }),
    z.strictObject({ is: z.literal('cancelled') }),
    /** What is not changed is null; a value is written as in a file of corrections. */
    z.strictObject({ is: z.literal('person'), fullName: said, siCode: said, birthDate: said, sex: said }),
  ]),
  reason,
  papers: z.string().trim().min(1).max(200).nullable().default(null),
};

export const incidentList = operation({
  id: 'incident.list',
  title: { vi: 'Các đề nghị điều chỉnh hồ sơ', en: 'Incidents: changes of records that are asked for' },
  may: 'incident.read',
  route: { method: 'POST', path: '/incidents/list' },
  input: z.strictObject({ isOpen: z.boolean(), page: listPage }),
  output: z.custom<IncidentList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { isOpen, page }) =>
    ok(await listIncidents(desk, { isOpen, page: limitsOf(page, INCIDENTS_OF_PAGE) })),
});

export const incidentRead = operation({
  id: 'incident.read',
  title: { vi: 'Xem một đề nghị điều chỉnh', en: 'Look at an incident' },
  may: 'incident.read',
  route: { method: 'GET', path: '/incidents/{id}' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<Incident | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readIncident(desk, id)),
});

export const incidentOpen = operation({
  id: 'incident.open',
  title: { vi: 'Đề nghị điều chỉnh một hồ sơ', en: 'Ask for a change of a record' },
  may: 'incident.open',
  route: { method: 'POST', path: '/incidents' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, contributionId: uuidJson, ...asked }),
  output: outcome,
  problems: INCIDENT_WORDS,
  run: ({ desk, now }: DeskContext, given) => openIncident(desk, given, dayInVietNam(now)),
});

export const incidentRevise = operation({
  id: 'incident.revise',
  title: { vi: 'Sửa một đề nghị điều chỉnh đang mở', en: 'Change what an open incident asks for' },
  may: 'incident.open',
  route: { method: 'POST', path: '/incidents/{incidentId}/versions' },
  again: 'same-content',
  input: z.strictObject({ incidentId: uuidJson, version: z.int().min(1), ...asked }),
  output: outcome,
  problems: INCIDENT_WORDS,
  run: ({ desk, now }: DeskContext, given) => reviseIncident(desk, given, dayInVietNam(now)),
});

export const incidentSettle = operation({
  id: 'incident.settle',
  title: { vi: 'Giải quyết một đề nghị điều chỉnh', en: 'Settle an incident: its change is recorded' },
  may: 'incident.settle',
  route: { method: 'POST', path: '/incidents/{incidentId}/settlement' },
  again: 'same-content',
  input: z.strictObject({
    incidentId: uuidJson,
    version: z.int().min(1),
    /** The difference that was shown; below nought it is given back. */
    shown: z.int(),
    receipt: z
      .strictObject({ bookId: uuidJson, number: z.int().min(0).max(LAST_NUMBER).nullable() })
      .nullable()
      .default(null),
    means: z.enum(MEANS).default('cash'),
    payer: z.enum(PAYERS).default('household'),
    payerName: z.string().trim().min(1).max(100).nullable().default(null),
  }),
  output: outcome,
  problems: INCIDENT_WORDS,
  run: ({ desk, now }: DeskContext, given) => settleIncident(desk, given, dayInVietNam(now)),
});

export const incidentWithdraw = operation({
  id: 'incident.withdraw',
  title: { vi: 'Rút một đề nghị điều chỉnh', en: 'Withdraw an incident' },
  may: 'incident.open',
  route: { method: 'POST', path: '/incidents/{incidentId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ incidentId: uuidJson, reason }),
  output: outcome,
  problems: INCIDENT_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawIncident(desk, given),
});

export const INCIDENT_OPERATIONS = {
  ...{ incidentList, incidentRead },
  ...{ incidentOpen, incidentRevise, incidentSettle, incidentWithdraw },
};
