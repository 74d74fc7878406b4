import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Incident } from '#register/incident.ts';
import type { PaymentMade } from '#register/money/payment.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { lockPeople } from '#server/journal/lock-people.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import type { AskedReceipt } from '#server/receipts/take-number.ts';
import { collectProblem } from '#server/register/collecting/collect-problem.ts';
import { correctContributionIn } from '#server/register/collecting/correct-contribution.ts';
import { reverseContributionsIn } from '#server/register/collecting/reverse-contributions.ts';
import { correctPerson } from '#server/register/correct-person.ts';
import { madeId } from '#server/register/made-id.ts';
import { changedTexts } from './compare-change.ts';
import { addEnd, incidentOf, type RecordToChange } from './data/incidents.ts';
import { type IncidentProblem, incidentProblem } from './incident-problem.ts';
import { authorOf, problemsOfRecord } from './open-incident.ts';
import { openOne } from './revise-incident.ts';

/** What is settled, and how its money goes. */
export interface SettledIncident extends Omit<PaymentMade, 'id'> {
  incidentId: Uuid;
  /** The newest version, which was seen. */
  version: number;
  /** The difference that was shown. */
  shown: number;
  receipt: AskedReceipt | null;
}

/**
 * Settles an incident: the change is posted as a correction, a reversal or corrected data, in the transaction in which the incident
 * ends; or nothing of both is there. Its money is that of whoever settles it, who is not who asked.
 */
export async function settleIncident(
  desk: Desk,
  given: SettledIncident,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> {
  try {
    return await desk.onOneConnection(({ write }) =>
      write('incident.settle', async (tx): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> => {
        const { incidentId, version } = given;
        const before = await incidentOf(tx, incidentId, desk.actor.name);
        if (before?.state === 'settled' && before.versions[0]?.version === version) return ok('unchanged');
        const open = await openOne(tx, desk, incidentId);
        if (!open.ok) return open;
        const { incident, record } = open.value;
        const problems = problemsOf(incident, record, given);
        if (problems.length > 0) return err(problems);
        await addEnd(tx, { incidentId, version, outcome: 'settled', reason: null, ...authorOf(desk) });
        const posted = await post(tx, desk, { incident, record, given }, today);
        if (!posted.ok) throw new Refused(posted.error);
        tx.audit({ person: incident.personId, incident: incidentId, contribution: incident.contributionId });
        return ok('recorded');
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return err(error.problems);
    throw error;
  }
}

/** Breaks the transaction off: an incident does not end where its change cannot be posted. */
class Refused extends Error {
  readonly problems: IncidentProblem[];
  constructor(problems: IncidentProblem[]) {
    super('refused');
    this.problems = problems;
  }
}

function problemsOf(
  { versions: [newest], isOwn }: Incident,
  record: RecordToChange,
  { version, shown }: SettledIncident,
): IncidentProblem[] {
  if (!newest) throw new Error('an incident has a version');
  const problems = problemsOfRecord(record);
  if (newest.version !== version)
    problems.push(incidentProblem('other-version', { newest: newest.version }, 'version'));
  else if (newest.change.is === 'cancelled' && shown !== newest.difference) {
    problems.push(collectProblem('price-is-other', { shown: dong(shown), price: dong(newest.difference) }, 'shown'));
  }
  return isOwn ? [...problems, incidentProblem('same-eyes', {}, 'incidentId')] : problems;
}

/** Posts what the newest version asks for, by the verbs that do so without an incident. */
async function post(
  tx: WriteTransaction,
  desk: Desk,
  { incident, record, given }: { incident: Incident; record: RecordToChange; given: SettledIncident },
  today: Day,
): Promise<Result<unknown, IncidentProblem[]>> {
  const { id, personId, contributionId, versions } = incident;
  const [newest] = versions;
  if (!newest) throw new Error('an incident has a version');
  const { change, reason } = newest;
  const made = { id: madeId(['incident', id]), personId, reason };
  switch (change.is) {
    case 'cancelled': {
      const locked = await lockPeople(tx, [personId]);
      await reverseContributionsIn(tx, [{ contributionId, personId, reason }], { key: ['incident', id], locked });
      return ok(null);
    }
    case 'person': {
      const texts = changedTexts(record.person, change);
      if (Object.values(texts).every((each) => each === null)) return err([incidentProblem('nothing-changed', {})]);
      const recording = await openRecording(tx);
      const corrected = await correctPerson(tx, { ...made, texts }, { recording, today });
      return corrected.ok
        ? corrected
        : err(corrected.error.map((problem) => incidentProblem('data-refused', { problem })));
    }
    default: {
      const { shown, receipt, means, payer, payerName } = given;
      const money = { shown, receipt, means, payer, payerName, notedAt: null };
      return correctContributionIn(tx, desk, { given: { ...made, contributionId, right: change, ...money }, today });
    }
  }
}
