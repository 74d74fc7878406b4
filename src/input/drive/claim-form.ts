import { isUuid, type Uuid } from '#base/ids.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { readShare } from '../fields/shares.ts';

/** The fields of the page on which enrolments are claimed, by their names. */
export const CLAIM_NAMES = { text: 'tim', enrolment: 'luot', file: 'tep', claim: 'de-nghi', reason: 'ly-do' } as const;

/** The field of the share of one enrolment. */
export const shareName = (enrolmentId: string): string => `phan-${enrolmentId}`;

/** What is claimed of each enrolment as it was typed; one without a share is not claimed. */
export interface ReadClaimForm {
  claims: { enrolmentId: Uuid; share: number }[];
  typed: Readonly<Record<string, string>>;
  problems: FieldProblem[];
}

/** Reads what somebody claims of the enrolments that they found. */
export function readClaimForm(fields: URLSearchParams): ReadClaimForm {
  const read: ReadClaimForm = { claims: [], typed: {}, problems: [] };
  const typed = (id: string): string => (fields.get(shareName(id)) ?? '').trim().slice(0, 20);
  const ids = [...new Set(fields.getAll(CLAIM_NAMES.enrolment))].filter(isUuid);
  for (const enrolmentId of ids) {
    const text = typed(enrolmentId);
    const share = readShare(text);
    if (share !== null) read.claims.push({ enrolmentId, share });
    else if (text !== '') read.problems.push(fieldProblem('not-a-share', { text }, shareName(enrolmentId)));
  }
  if (read.claims.length === 0 && read.problems.length === 0)
    read.problems.push(fieldProblem('missing', {}, ids[0] ? shareName(ids[0]) : CLAIM_NAMES.text));
  return { ...read, typed: Object.fromEntries(ids.map((id) => [id, typed(id)])) };
}
