import { addDays, dayInVietNam } from '#base/dates.ts';
import { monthOf } from '#base/months.ts';
import { accountList } from '#server/accounts/operations.ts';
import { auditList, auditVerify } from '#server/audit/operations.ts';
import { batchList, batchReturned } from '#server/batches/operations.ts';
import { organisationHandedOver, visitList } from '#server/drive/operations.ts';
import { programmeFollow, targetFollow } from '#server/figures/operations.ts';
import { incidentList } from '#server/incidents/operations.ts';
import { bulletinFollow } from '#server/publishing/operations.ts';
import { personFind } from '#server/register/operations.ts';
import { candidateOwn } from '#server/renewals/operations.ts';
import { askAtOffice, may, placeOf } from '../office.ts';
import type { PageServerLoad } from './$types.js';
import { actionTitles } from './nhat-ky/action-titles.ts';

/** How many of those who are due the first page names. */
const MOST_NAMED = 8;

/** In days: offices that end within them are told, and rounds that begin. */
const SOON_DAYS = 14;

/** What the register can answer today of the question of each role; null where the role does not ask it. */
export const load: PageServerLoad = async ({ locals }) => {
  const { day } = await placeOf(locals);
  const all = { text: null, commune: null, scheme: null, isDescending: false, page: 1, on: day } as const;
  const sought = { ...all, need: 'due', month: monthOf(day), sort: 'end' } as const;
  const due =
    may(locals, 'person.find') && may(locals, 'contribution.record')
      ? await askAtOffice(locals, personFind, { ...sought, most: MOST_NAMED })
      : null;
  const targets = may(locals, 'target.follow') ? await askAtOffice(locals, targetFollow, { on: day }) : null;
  const programmes = may(locals, 'programme.follow') ? await askAtOffice(locals, programmeFollow, { on: day }) : null;
  const bulletins = may(locals, 'bulletin.follow') ? await askAtOffice(locals, bulletinFollow, {}) : null;
  const returned = may(locals, 'batch.returned') ? await askAtOffice(locals, batchReturned, {}) : null;
  const batches = may(locals, 'batch.answer') ? await askAtOffice(locals, batchList, { page: 1 }) : null;
  const waiting = { isOpen: true, page: 1 };
  const incidents = may(locals, 'incident.settle') ? await askAtOffice(locals, incidentList, waiting) : null;
  const accounts = may(locals, 'account.list') ? await accountsToday(locals) : null;
  const audit = may(locals, 'audit.read') ? await auditToday(locals) : null;
  const own = may(locals, 'candidate.own') ? await askAtOffice(locals, candidateOwn, { on: day }) : null;
  const soon = { from: day, to: addDays(day, SOON_DAYS), isMine: true, page: null };
  const rounds = may(locals, 'visit.fill') ? (await askAtOffice(locals, visitList, soon)).rounds : [];
  const handed = may(locals, 'visit.fill') ? await askAtOffice(locals, organisationHandedOver, {}) : [];
  return {
    day,
    own,
    handed,
    opensCandidates: may(locals, 'renewal.list'),
    rounds,
    returned,
    batches,
    incidents,
    due,
    targets,
    programmes,
    bulletins,
    accounts,
    audit,
  };
};

/** Entries whose digests are worked out each time: the whole chain has a page of its own. */
const MOST_CHECKED = 10_000;

async function accountsToday(locals: App.Locals) {
  const list = await askAtOffice(locals, accountList, { id: null });
  return { list, until: addDays(dayInVietNam(new Date()), SOON_DAYS) };
}

async function auditToday(locals: App.Locals) {
  const chain = await askAtOffice(locals, auditVerify, { heads: [], last: MOST_CHECKED });
  const everything = { from: null, to: null, action: null, actor: null, personId: null, page: 1 };
  const { entries } = await askAtOffice(locals, auditList, everything);
  return { chain, entries: entries.slice(0, MOST_NAMED), titles: actionTitles(locals.settings.lang) };
}
