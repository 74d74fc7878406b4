import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { ReportDecision } from './report.ts';

/** Parts of an enrolment are told in hundredths; all of them come to the whole. */
export const WHOLE_ENROLMENT = 100;

/** An enrolment of a programme’s activities, as whoever claims it sees it: of nobody by name. */
export interface ClaimableEnrolment {
  id: Uuid;
  scheme: Scheme;
  enrolledOn: Day;
  activityCode: string;
}

/** That a signer claims a part of an enrolment. */
export interface EnrolmentClaim {
  id: Uuid;
  enrolmentId: Uuid;
  senderCode: string;
  /** The name of the organisation that claims. */
  sender: string;
  /** In hundredths; nothing takes an earlier claim back. */
  share: number;
  sentBy: string;
  sentByName: string;
  sentOn: Day;
  /** Null as long as it waits. */
  decided: { decision: ReportDecision; reason: string | null; by: string; on: Day } | null;
}

/** What claims of one enrolment come to, in hundredths. */
export interface ClaimedParts {
  /** Of the newest claim of each signer that nobody refused. */
  asked: number;
  /** Of the newest validated claim of each signer. */
  validated: number;
}

/** What the claims of one enrolment come to. They stand the newest first. */
export function partsOf(claims: readonly Pick<EnrolmentClaim, 'senderCode' | 'share' | 'decided'>[]): ClaimedParts {
  const sum = (counted: readonly Pick<EnrolmentClaim, 'senderCode' | 'share'>[]): number =>
    [...Map.groupBy(counted, ({ senderCode }) => senderCode).values()].reduce(
      (all, [last]) => all + (last?.share ?? 0),
      0,
    );
  return {
    asked: sum(claims.filter(({ decided }) => decided?.decision !== 'refused')),
    validated: sum(claims.filter(({ decided }) => decided?.decision === 'validated')),
  };
}

/** The newest claim of a signer that nobody refused; undefined where there is none. They stand the newest first. */
export const standingClaim = <Claim extends Pick<EnrolmentClaim, 'senderCode' | 'decided'>>(
  claims: readonly Claim[],
  senderCode: string | null,
): Claim | undefined => claims.find((each) => each.senderCode === senderCode && each.decided?.decision !== 'refused');

/** Whether its signer has claimed nothing of the enrolment since. They stand the newest first. */
export const isLastClaim = (claim: EnrolmentClaim, claims: readonly EnrolmentClaim[]): boolean =>
  claims.find(({ senderCode }) => senderCode === claim.senderCode)?.id === claim.id;
