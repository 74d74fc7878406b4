import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { SaidActivity } from '#drive/reported-activity.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { codesOfRecords } from '../../data/activity-records.ts';
import { listedProgrammes } from '../../data/programme-records.ts';
import { addReported, lockReported, reportedActivity } from '../../data/reported-activities.ts';
import { checkActivity } from '../check-activity.ts';
import { chosenCommune } from '../chosen-commune.ts';
import { type ReportedProblem, reportedProblem } from './reported-problem.ts';

/** An activity as a partner hands it in. */
export interface SentActivity extends SaidActivity {
  id: Uuid;
  /** Its commune, by its name. */
  commune: string;
}

/** Reports an activity of one's own organisation, which waits until an officer decides. Sent twice with one id, it is there once. */
export function reportActivity(
  desk: Desk,
  { id, commune, ...sent }: SentActivity,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', ReportedProblem[]>> {
  return desk.write('activity.report', async (tx): Promise<Result<'recorded' | 'unchanged', ReportedProblem[]>> => {
    const { organisation, name, ownName } = desk.actor;
    await lockReported(tx, id);
    const there = await reportedActivity(tx, id);
    if (there)
      return there.senderCode === organisation && there.sentBy === name
        ? ok('unchanged')
        : err([reportedProblem('id-taken', {})]);
    if (organisation === null || (await codesOfRecords(tx, [id])).length > 0)
      return err([reportedProblem('id-taken', {})]);
    const said = { ...sent, partners: [...new Set([organisation, ...sent.partners])] };
    const found = await checkSent(tx, desk, { said, commune, today: dayInVietNam(now), organisation });
    if (!found.ok) return found;
    await addReported(tx, {
      ...{ id, senderCode: organisation, areaId: found.value, said },
      ...{ by: name, byName: ownName ?? name },
    });
    tx.audit({ report: id, sender: organisation, heldOn: said.heldOn });
    return ok('recorded');
  });
}

interface Sent {
  said: SaidActivity;
  commune: string;
  today: Day;
  organisation: string;
}

/** The commune of what is reported; or every reason against it. */
async function checkSent(
  tx: Transaction,
  desk: Desk,
  { said, commune, today, organisation }: Sent,
): Promise<Result<AreaId, ReportedProblem[]>> {
  const { heldOn, attendance, programmeCode } = said;
  const place = chosenCommune(commune, await listCommunes(tx, { areas: desk.areas, on: heldOn, today }));
  const [programme] =
    programmeCode === null ? [] : await listedProgrammes(tx, { signer: organisation, code: programmeCode });
  const against = await checkActivity(tx, said, today);
  const problems: ReportedProblem[] = [
    ...(place.ok ? [] : place.error),
    ...against,
    ...(programmeCode !== null && !programme?.signedOn && !against.some(({ kind }) => kind === 'programme-unknown')
      ? [reportedProblem('not-signed-by-you', { code: programmeCode }, 'programmeCode')]
      : []),
    ...(attendance === null ? [reportedProblem('attendance-missing', {}, 'attendance')] : []),
  ];
  return place.ok && problems.length === 0 ? place : err(problems);
}
