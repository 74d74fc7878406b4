import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ComparedChange, Incident, IncidentChange, PersonTexts } from '#register/incident.ts';
import { PERSON_TEXTS } from '#register/incident.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { quoteCorrectionIn } from '#server/register/collecting/quote-correction.ts';
import { readCorrection } from '#server/register/correct-person.ts';
import type { RecordToChange } from './data/incidents.ts';
import { type IncidentProblem, incidentProblem } from './incident-problem.ts';

/** A change of a record, before it is asked for. */
interface AskedOfRecord {
  contributionId: Uuid;
  record: RecordToChange;
  change: IncidentChange;
}

/** What a record is and what it would be: a payment by the law of its day, a person as a file would be read; or every reason against it. */
export function compareChange(
  tx: WriteTransaction,
  desk: Pick<Desk, 'actor'>,
  { contributionId, record, change }: AskedOfRecord,
  today: Day,
): Promise<Result<ComparedChange, IncidentProblem[]>> {
  switch (change.is) {
    case 'person':
      return comparePerson(tx, { personId: record.personId, held: record.person, asked: change }, today);
    case 'cancelled':
      return Promise.resolve(ok(withoutPayment(record)));
    default:
      return comparePayment(tx, desk, { contributionId, personId: record.personId, change }, today);
  }
}

function withoutPayment({ payment }: RecordToChange): ComparedChange {
  const none = { months: 0, paid: 0, stateSupport: 0, localSupport: 0, otherSupport: 0 };
  return { was: payment, becomes: { ...payment, ...none }, difference: -payment.paid };
}

async function comparePayment(
  tx: WriteTransaction,
  { actor }: Pick<Desk, 'actor'>,
  {
    contributionId,
    personId,
    change,
  }: { contributionId: Uuid; personId: Uuid; change: Extract<IncidentChange, { is: 'corrected' | 'unused' }> },
  today: Day,
): Promise<Result<ComparedChange, IncidentProblem[]>> {
  const asked = { personId, contributionId, right: change };
  const { quote } = await quoteCorrectionIn(tx, asked, { actor, today });
  if (!quote.ok) return quote;
  const { before, after, difference } = quote.value;
  return ok({ was: before, becomes: after, difference });
}

async function comparePerson(
  tx: WriteTransaction,
  { personId, held, asked }: { personId: Uuid; held: PersonTexts; asked: PersonTexts },
  today: Day,
): Promise<Result<ComparedChange, IncidentProblem[]>> {
  const texts = changedTexts(held, asked);
  const changed = PERSON_TEXTS.filter((each) => texts[each] !== null);
  if (changed.length === 0) return err([incidentProblem('nothing-changed', {}, 'fullName')]);
  const read = await readCorrection(tx, { id: personId, personId, texts, reason: 'x' }, today);
  if (!read.ok)
    return err(read.error.map((problem) => incidentProblem('data-refused', { problem }, fieldOf(problem.at))));
  return ok({
    was: Object.fromEntries(changed.map((each) => [each, held[each]])),
    becomes: Object.fromEntries(changed.map((each) => [each, texts[each]])),
    difference: 0,
  });
}

/** What is asked for and is not just what is held. */
export const changedTexts = (held: PersonTexts, asked: PersonTexts): PersonTexts =>
  Object.fromEntries(
    PERSON_TEXTS.map((each) => [each, asked[each] === held[each] ? null : asked[each]?.trim() || null]),
  ) as unknown as PersonTexts;

/** Whether a version asks for just the same, for the same reason. */
export const saysTheSame = (
  { change, reason, papers }: Incident['versions'][number],
  asked: { change: IncidentChange; reason: string; papers: string | null },
): boolean => {
  const keys = (each: object): string => JSON.stringify(Object.entries(each).toSorted());
  return keys(change) === keys(asked.change) && reason === asked.reason && papers === asked.papers;
};

const FIELDS: Readonly<Record<string, string>> = {
  full_name: 'fullName',
  si_code: 'siCode',
  birth_date: 'birthDate',
  sex: 'sex',
};
const fieldOf = (column: string | number | undefined): string => FIELDS[String(column)] ?? 'fullName';
