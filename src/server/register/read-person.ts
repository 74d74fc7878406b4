import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { heldContributions, SCHEMES, type Scheme } from '#coverage/facts.ts';
import { type Span, spansOf } from '#coverage/spans.ts';
import type { OpenIncident } from '#register/incident.ts';
import {
  CORRECTED_FIELDS,
  type FormerValue,
  type LinkBeside,
  type PersonFact,
  type PersonPage,
  type SchemeCover,
} from '#register/person.ts';
import { type AreaTree, areaTree } from '#server/areas/area-tree.ts';
import { namePlace } from '#server/areas/name-place.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openIncidents } from './data/open-incidents.ts';
import { correctedNumbersOf, firstNumbersOf, NO_NUMBERS, numbersOf } from './data/person-numbers.ts';
import { correctedText, type PersonRecord, personRecord, type RecordedContribution } from './data/person-records.ts';
import { peopleStanding } from './data/person-standing.ts';
import { maskNumbers } from './mask-numbers.ts';
import { readLinks } from './merging/read-links.ts';

/** Everything about a person on a day; null where nobody of that id is in scope. The look is in the audit. */
export function readPerson(desk: Desk, personId: Uuid, on: Day): Promise<PersonPage | null> {
  return desk.write('person.read', async (tx) => {
    const record = await personRecord(tx, personId);
    const choice = { on, ids: [personId], areaIds: null, need: 'everybody', scheme: null, month: on } as const;
    const { people } = await peopleStanding(tx, choice, { sort: 'name', isDescending: false, limit: 1, offset: 0 });
    const [standing] = people;
    if (!record || !standing) return null;
    const links = await readLinks(tx, personId);
    const others = links.map(({ other }) => other.id);
    tx.audit({ person: personId, ...(others.length > 0 ? { people: others } : {}) });
    const counted = await countedRecords(tx, record, links);
    const tree = await areaTree(tx);
    const payments = record.contributions.map(({ id }) => id);
    const incidents = new Map((await openIncidents(tx, payments)).map((each) => [each.contributionId, each]));
    const { first } = record;
    return {
      id: personId,
      name: standing.name,
      birthDate: correctedText(record, 'birthDate'),
      sex: correctedText(record, 'sex'),
      ethnicity: correctedText(record, 'ethnicity'),
      supportGroup: correctedText(record, 'supportGroup'),
      areaId: standing.areaId,
      place: namePlace(tree, standing.areaId, on),
      ends: maskNumbers((await numbersOf(tx, [personId])).get(personId)),
      recordedAt: first.recordedAt,
      former: [...formerTexts(record, tree), ...(await formerNumbers(tx, personId, record))],
      cover: Object.fromEntries(
        SCHEMES.map((scheme) => [
          scheme,
          { ...standing[scheme], ...paidIn(record, scheme), spans: spansIn(counted, scheme) },
        ]),
      ) as Record<Scheme, SchemeCover>,
      facts: factsOf(record, tree, { on, incidents }),
      household: record.household,
      householdId: first.householdId ?? personId,
      links,
    };
  });
}

/** The records whose facts cover the person of a record: its own and its doubles'; none where it is itself a double. */
async function countedRecords(
  tx: Transaction,
  record: PersonRecord,
  links: readonly LinkBeside[],
): Promise<PersonRecord[]> {
  if (links.some(({ isOtherKept }) => isOtherKept)) return [];
  const records = [record];
  for (const { other } of links) {
    const double = await personRecord(tx, other.id);
    if (double) records.push(double);
  }
  return records;
}

function spansIn(records: readonly PersonRecord[], scheme: Scheme): Span[] {
  const withdrawn = new Set(records.flatMap(({ withdrawals }) => withdrawals.map(({ factId }) => factId)));
  const endings = records.flatMap((record) => record.endings);
  return spansOf(
    records.flatMap(({ contributions }) => contributions.filter((each) => each.scheme === scheme)),
    endings
      .filter((each) => each.scheme === scheme && !withdrawn.has(each.id))
      .map(({ on, ...ending }) => ({ ...ending, endedOn: on })),
  );
}

/** What was paid for a scheme on a record, and not reversed. */
function paidIn(record: PersonRecord, scheme: Scheme): Pick<SchemeCover, 'paid' | 'support'> {
  const contributions = record.contributions.filter((each) => each.scheme === scheme);
  const held = heldContributions(contributions);
  return {
    paid: held.reduce((sum, { paid }) => sum + paid, 0),
    support: held.reduce((sum, each) => sum + supportOf(each), 0),
  };
}

const supportOf = (each: PersonRecord['contributions'][number]): number =>
  each.stateSupport + each.localSupport + each.otherSupport;

/** Every fact, the newest first; what was taken back with when and why. */
function factsOf(
  record: PersonRecord,
  tree: AreaTree,
  { on, incidents }: { on: Day; incidents: ReadonlyMap<Uuid, OpenIncident> },
): PersonFact[] {
  const withdrawn = new Map(record.withdrawals.map((each) => [each.factId, each]));
  const reversals = new Map(record.contributions.flatMap((each) => (each.reverses ? [[each.reverses, each]] : [])));
  const undoneBy = (id: Uuid): PersonFact['undone'] => {
    const withdrawal = withdrawn.get(id);
    if (withdrawal) return { at: withdrawal.recordedAt, reason: withdrawal.reason };
    const reversal = reversals.get(id);
    return reversal ? { at: reversal.recordedAt, reason: reversal.reason } : null;
  };
  const facts: PersonFact[] = [
    ...record.contributions
      .filter(({ reverses }) => reverses === null)
      .map((each): PersonFact => {
        const { id, recordedAt, scheme, method, fromMonth, months, income, paid } = each;
        const { paidOn, receiptNo, receiptCode, agentCode } = each;
        const about = {
          scheme,
          on: paidOn,
          method,
          fromMonth,
          months,
          income,
          paid,
          receiptNo,
          receiptCode,
          agentCode,
        };
        const { acceptance } = each;
        const incident = incidents.get(id) ?? null;
        const besides = {
          acceptance,
          incident,
          insteadOf: refusedBefore(record.contributions, each),
          support: supportOf(each),
        };
        return { kind: 'contribution', id, recordedAt, undone: undoneBy(id), ...about, ...besides };
      }),
    ...record.enrolments.map((each): PersonFact => ({ kind: 'enrolment', ...each, undone: undoneBy(each.id) })),
    ...record.endings.map((each): PersonFact => ({ kind: 'ending', ...each, undone: undoneBy(each.id) })),
    ...record.moves.map(
      ({ areaId, ...each }): PersonFact => ({
        kind: 'move',
        ...each,
        place: namePlace(tree, areaId, on),
        undone: undoneBy(each.id),
      }),
    ),
  ];
  const order = (fact: PersonFact): string => `${fact.on} ${fact.recordedAt} ${fact.id}`;
  return facts.sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

/** What the last payment came to that the SI office refused before this one, where nothing else was paid for the scheme in between. */
function refusedBefore(contributions: readonly RecordedContribution[], given: RecordedContribution): number | null {
  const earlier = contributions.filter(
    ({ scheme, reverses, recordedAt }) => scheme === given.scheme && reverses === null && recordedAt < given.recordedAt,
  );
  const last = earlier.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).at(-1);
  return last?.acceptance?.state === 'refused' ? last.paid : null;
}

/** What each correction replaced, the newest first. */
function formerTexts({ first, corrections }: PersonRecord, tree: AreaTree): FormerValue[] {
  const found: FormerValue[] = [];
  for (const field of CORRECTED_FIELDS) {
    let held = first[field];
    for (const correction of corrections) {
      const given = correction[field];
      if (given === null) continue;
      const value = held === null ? null : field === 'areaId' ? tree.area(Number(held)).name : String(held);
      found.unshift({ field, value, correctedAt: correction.recordedAt, reason: correction.reason });
      held = given;
    }
  }
  return found;
}

async function formerNumbers(tx: Transaction, personId: Uuid, { corrections }: PersonRecord): Promise<FormerValue[]> {
  if (corrections.length === 0) return [];
  const first = await firstNumbersOf(tx, personId);
  const given = new Map((await correctedNumbersOf(tx, personId)).map((each) => [each.correctionId, each]));
  const found: FormerValue[] = [];
  for (const field of ['siCode', 'citizenId', 'phone', 'email'] as const) {
    let held = first?.[field] ?? null;
    for (const { id, recordedAt, reason } of corrections) {
      const value = given.get(id)?.[field] ?? null;
      if (value === null) continue;
      const ends = maskNumbers({ ...NO_NUMBERS, [field]: held });
      found.unshift({ field, value: ends[field], correctedAt: recordedAt, reason });
      held = value;
    }
  }
  return found;
}
