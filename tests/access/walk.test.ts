import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { reachOf } from '#access/permissions.ts';
import { type Actor, OFFICE_ROLES, type OfficeRole } from '#access/roles.ts';
import type { Uuid } from '#base/ids.ts';
import { openDesk } from '#server/desk/desk.ts';
import { type AnyOperation, perform } from '#server/desk/operation.ts';
import { OPERATIONS } from '#server/web/operations.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { makePlace, OUT_OF_SIGHT, organisationOf, type Place } from '../support/people-in-places.ts';
import { BAC_KAN, PAYMENT } from '../support/register.ts';

const ON = '2021-01-05';
const SOUGHT = {
  text: null,
  commune: null,
  need: 'everybody',
  scheme: null,
  month: '2021-01',
  on: ON,
  sort: 'name',
  isDescending: false,
};

/** Soon after somebody’s cover ran out, and before anything else was recorded of them. */
const DUE = {
  month: null,
  scheme: null,
  commune: null,
  asked: null,
  on: '2020-02-05',
  sort: 'name',
  isDescending: false,
};

const AT_DESK = { income: 700_000, method: '1', fromMonth: '2020-12', paidOn: '2020-12-15' };

/** Whoever belongs to no household is one by themselves. */
const OF_HOUSEHOLD = (personId: Uuid) => ({
  ...{ paidOn: '2020-12-15', members: [{ personId, membership: 'household', months: 3 }] },
});

/** What each operation about a person is asked; one that is new fails until it stands here. */
const ABOUT_PEOPLE: Readonly<Record<string, (id: Uuid) => object>> = {
  'person.read': (id) => ({ id, on: ON }),
  'person.numbers': (id) => ({ id }),
  'person.seen-by': (id) => ({ id }),
  'person.export-own': (id) => ({ id }),
  'household.read': (id) => ({ id, on: ON }),
  'household.quote': (householdId) => ({ householdId, ...OF_HOUSEHOLD(householdId) }),
  'household.collect': (householdId) => ({
    ...{ householdId, ...OF_HOUSEHOLD(householdId), id: randomUUID(), shown: 1, receiptNo: null },
  }),
  'person.doubles': (id) => ({ id, on: ON }),
  'contribution.quote': (personId) => ({ personId, ...AT_DESK }),
  'contribution.collect': (personId) => ({
    ...{ ...AT_DESK, id: randomUUID(), personId, notedAt: null, shown: 138_600, receiptNo: null },
  }),
  'contribution.quote-correction': (personId) => ({
    ...{ personId, contributionId: randomUUID(), right: { is: 'unused', unusedFrom: '2020-02', because: 'death' } },
  }),
  'contribution.correct': (personId) => ({
    ...{
      id: randomUUID(),
      personId,
      contributionId: randomUUID(),
      right: { is: 'unused', unusedFrom: '2020-02', because: 'death' },
    },
    ...{ shown: 0, reason: 'ghi nhầm' },
  }),
  'contribution.reverse': (personId) => ({
    ...{ id: randomUUID(), personId, notedAt: null, contributionId: randomUUID(), reason: 'ghi nhầm' },
  }),
  'contribution.record': (personId) => ({
    ...PAYMENT,
    id: randomUUID(),
    personId,
    scheme: 'vsi',
    fromMonth: '2020-01',
    months: 1,
    paidOn: '2020-01-10',
    reverses: null,
  }),
  'enrolment.record': (personId) => ({
    ...{ id: randomUUID(), personId, scheme: 'vsi', enrolledOn: '2020-12-31', channel: 'visit' },
  }),
  'enrolment.attribute': (personId) => ({
    ...{ id: randomUUID(), personId, enrolmentId: randomUUID(), channel: 'visit', reason: 'ghi nhầm' },
  }),
  'ending.record': (personId) => ({
    id: randomUUID(),
    personId,
    scheme: 'vsi',
    reason: 'other',
    endedOn: '2020-12-31',
  }),
  'move.record': (personId) => ({ id: randomUUID(), personId, areaId: 1, movedOn: '2020-12-31' }),
  'person.erase': (id) => ({ id, reason: 'yêu cầu bằng đơn' }),
  'renewal.read': (id) => ({ id, on: ON }),
  'message.wish': (personId) => ({ id: randomUUID(), personId, channel: 'sms', isWanted: false }),
  'candidate.assign': (personId) => ({ id: randomUUID(), scheme: 'vsi', personIds: [personId], assignee: null }),
  'attempt.record': (personId) => ({
    ...{
      id: randomUUID(),
      personId,
      scheme: 'vsi',
      dueMonth: '2020-01',
      contactedOn: ON,
      way: 'call',
      outcome: 'no_answer',
    },
  }),
  'person.distinguish': (id) => ({ id, otherId: id }),
  'person.link': (id) => ({ id: randomUUID(), doubleId: id, keptId: id, reason: 'trùng' }),
};
/** Lists of people, which show whoever is in scope and nobody else. */
const LISTS: Readonly<Record<string, object>> = {
  'person.find': { ...SOUGHT, page: 1 },
  'person.export': SOUGHT,
  'renewal.list': { ...DUE, page: 1 },
  'candidate.list': { scheme: 'vsi', reason: null, commune: null, on: DUE.on, page: 1 },
  'renewal.export': DUE,
  'candidate.export': { scheme: 'vsi', reason: null, commune: null, on: DUE.on },
};
/** Reaching areas without naming people: their figures are of whole provinces, they take files of the machine, or they are of a book. */
const WITHOUT_PEOPLE = [
  'person.resembling',
  ...[
    'target.follow',
    'programme.follow',
    'file.import',
    'template.write',
    'fact.withdraw',
    'household.register',
    'renewal.rate',
    'person.unlink',
  ],
  ...[
    'book.open',
    'book.hand-over',
    'book.return',
    'book.list',
    'book.held',
    'receipt.account',
    'receipt.void',
    'receipt.list',
  ],
  ...['file.hand-in', 'file.run', 'file.list', 'file.read', 'file.name-heads', 'file.forget-heads'],
  ...['file.give-up', 'file.refused'],
  ...['bank.record-account', 'bank.list-accounts', 'bank.find-account'],
  ...['advance.list', 'advance.repay'],
  ...['bank.withdraw-account'],
  ...['advance.list-repayments', 'advance.withdraw-repayment'],
  ...['candidate.assignees'],
  ...['period.read', 'period.explain', 'period.list-people'],
  ...['plan.list', 'plan.read', 'plan.question', 'plan.follow', 'plan.reach', 'plan.reach-stages'],
  ...['plan.draft', 'plan.set-target', 'plan.set-shares', 'plan.set-stages', 'plan.import-shares'],
  ...['plan.distribute', 'plan.distribute-stages', 'plan.answer', 'plan.submit', 'plan.return'],
  ...['plan.approve', 'plan.revise'],
  ...['organisation.record', 'organisation.import', 'organisation.change', 'organisation.take-charge'],
  ...['organisation.record-charges', 'organisation.read-charges'],
  ...['organisation.ties', 'organisation.end', 'organisation.reopen', 'organisation.handed-over'],
  ...['deposit.list', 'deposit.make', 'deposit.read', 'deposit.withdraw', 'deposit.place-money'],
  ...['deposit.list-waiting'],
  ...['bank.import-statement', 'bank.record-statement', 'bank.withdraw-statement', 'bank.list-lines'],
  ...['bank.read-line', 'bank.match-line', 'bank.match-lines', 'bank.withdraw-match', 'bank.note-line'],
  ...['activity.record-cost', 'activity.withdraw-cost', 'activity.record-population', 'activity.list'],
  ...['activity.map', 'activity.read', 'activity.record', 'activity.repeat', 'activity.report'],
  ...['activity.decide', 'activity.reported', 'activity.read-reported', 'activity.feed'],
  ...['programme.list', 'programme.read', 'programme.list-signers', 'programme.deliver', 'programme.reports'],
  ...['programme.report', 'programme.review', 'programme.credits', 'programme.question', 'programme.answer'],
  ...['programme.claims', 'programme.claim'],
  ...['visit.list', 'visit.visitors', 'visit.open', 'visit.fill', 'visit.withdraw', 'visit.take-off', 'visit.erase'],
  ...['closing.list', 'closing.make', 'closing.read', 'closing.receive'],
  ...['remuneration.list', 'remuneration.read', 'remuneration.close', 'remuneration.list-rates'],
];
/** About people who are not named in what is asked: tests of receipts, batches, visits and attendants ask each of them. */
const BY_CODE = [
  ...['programme.find-enrolments', 'programme.read-claims'],
  ...['receipt.read', 'receipt.print', 'batch.list', 'batch.read', 'batch.returned'],
  ...['visit.read', 'visit.add', 'visit.tie', 'visit.export', 'activity.attendants', 'activity.attend'],
  ...['activity.attend-by-list', 'activity.read-attendants', 'activity.export-attendants'],
  ...['incident.list', 'incident.read', 'incident.open', 'incident.revise', 'incident.settle', 'incident.withdraw'],
  ...['batch.open', 'batch.fill', 'batch.leave-out', 'batch.send', 'batch.answer', 'batch.import-answer'],
];

const deskIn = (of: TestDatabase, role: OfficeRole, areas: readonly number[] | null) => {
  const actor: Actor = {
    kind: 'person',
    name: `walk-${role}`,
    role,
    organisation: organisationOf(role),
    provedAt: new Date(),
  };
  return openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
};

onEveryDatabase('the walk of operations, roles and people', (of) => {
  let place: Place;
  before(async () => {
    place = await makePlace(of);
  });

  /** What an operation says, with the ids that differ from one asking to the next left out. */
  async function answerOf(
    operation: AnyOperation,
    role: OfficeRole,
    input: object,
    areas = [place.here],
  ): Promise<string> {
    const desk = deskIn(of, role, areas);
    const answer = await perform(operation, input, { desk, actor: desk.actor, now: new Date() });
    const { value } = answer as { value?: { parts?: AsyncIterable<unknown> } };
    const shown = value?.parts ? { ok: true, value: await Array.fromAsync(value.parts) } : answer;
    return Object.values({ ...place.people, ...input }).reduce<string>(
      (text, id) => (typeof id === 'string' && id.length === 36 ? text.replaceAll(id, '…') : text),
      JSON.stringify(shown),
    );
  }

  it('goes past every operation that reaches the people of areas or of an organisation', () => {
    const reaching = OPERATIONS.filter(({ declared }) =>
      OFFICE_ROLES.some((role) => ['areas', 'organisation'].includes(reachOf(role, declared.may) ?? '')),
    );
    const walked = [...Object.keys(ABOUT_PEOPLE), ...Object.keys(LISTS), ...WITHOUT_PEOPLE, ...BY_CODE];
    assert.deepEqual(reaching.map(({ declared }) => declared.id).toSorted(), walked.toSorted());
  });

  for (const [id, inputFor] of Object.entries(ABOUT_PEOPLE)) {
    it(`answers ${id} about one’s own people only; of others it does not say that there are any`, async () => {
      const operation = OPERATIONS.find(({ declared }) => declared.id === id);
      assert.ok(operation);
      for (const role of OFFICE_ROLES) {
        const ask = (who: keyof Place['people']): Promise<string> =>
          answerOf(operation, role, inputFor(place.people[who]));
        const ofNobody = await ask('nobody');
        const reach = reachOf(role, operation.declared.may);
        const hidden = reach === 'areas' ? OUT_OF_SIGHT : ([...OUT_OF_SIGHT, 'claimed'] as const);
        for (const who of hidden) assert.equal(await ask(who), ofNobody, `${role} about ${who}`);
        const isAllowed: boolean = reachOf(role, operation.declared.may) !== null;
        assert.equal(ofNobody.includes('"forbidden"'), !isAllowed, role);
        const ofOurs = await ask('ours');
        assert.equal(ofOurs !== ofNobody, isAllowed, `${role} about their own: ${ofOurs}`);
      }
    });
  }

  for (const [id, input] of Object.entries(LISTS)) {
    it(`lists and counts by ${id} whom the areas have, and finds nobody else by any name or number (S03)`, async () => {
      const operation = OPERATIONS.find(({ declared }) => declared.id === id);
      assert.ok(operation);
      for (const role of OFFICE_ROLES.filter((each) => reachOf(each, operation.declared.may) !== null)) {
        const all = await answerOf(operation, role, input);
        assert.match(all, /Lường Thị Gần/, role);
        assert.doesNotMatch(all, /Lường Thị (Xa|Ngoài)/, role);
        const isOfOrganisation: boolean = reachOf(role, operation.declared.may) === 'organisation';
        assert.equal(
          all.includes('Lường Thị Khác'),
          !isOfOrganisation,
          `${role} and the people of another organisation`,
        );
        for (const text of ['Lường Thị Xa', 'luong thi ngoai', '0600000077', '006185000077', '0077', '0912 345 677']) {
          const found = await answerOf(operation, role, { ...input, text, sort: 'likeness' });
          assert.doesNotMatch(found, /Lường Thị (Xa|Ngoài)|0077/, `${role} by ${text}`);
        }
        const nowhere = await answerOf(operation, role, input, []);
        assert.doesNotMatch(nowhere, /Lường/, `${role} without areas`);
      }
    });
  }
});
