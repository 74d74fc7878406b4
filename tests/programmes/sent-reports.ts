import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { Database } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { decideReport } from '#server/drive/programmes/decide-report.ts';
import { type SentReport, sendReport } from '#server/drive/programmes/send-report.ts';
import { deskIn } from '../support/officers.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

/** Why something was refused: each reason with its field. */
const kindsOf = (error: readonly { kind: string; at?: string | number }[]) =>
  error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());

/** Reports about a programme as the post office sends them and an officer decides, each told by what came of it. */
export function reportsOn(db: Database, code: string) {
  const send = async (given: Partial<SentReport> = {}, desk: Desk = deskIn(db, 'partner')) => {
    const id = uuid(randomUUID());
    const period = { from: day('2020-05-01'), to: day('2020-05-31') };
    const paper = { documentNo: '12/BC-BĐ', documentDay: day('2020-06-02') };
    const answer = await sendReport(desk, { id, code, kind: 'members', value: 0, ...period, ...paper, ...given }, NOW);
    return answer.ok ? answer.value : kindsOf(answer.error);
  };
  const decide = async (
    id: Uuid,
    decision: ReportDecision,
    reason: string | null = null,
    desk: Desk = deskIn(db, 'officer'),
  ) => {
    const answer = await decideReport(desk, { code, id, decision, reason });
    return answer.ok ? answer.value : kindsOf(answer.error);
  };
  const validate = async (given: Partial<SentReport>, desk?: Desk): Promise<void> => {
    const id = uuid(randomUUID());
    assert.equal(await send({ ...given, id }, desk), 'recorded');
    assert.equal(await decide(id, 'validated'), 'recorded');
  };
  return { send, decide, validate };
}
