import { printNumber } from '#base/numbers.ts';
import type { Language } from '#base/words.ts';
import {
  type ClaimableEnrolment,
  type ClaimedParts,
  type EnrolmentClaim,
  WHOLE_ENROLMENT,
} from '#drive/programmes/claims.ts';
import { formatDate } from '../../../format.ts';
import { texts } from '../../../texts/index.ts';
import { CLAIMING_TEXTS } from './claiming-texts.ts';

/** A claim beside the enrolment that it is of. */
export interface ShownClaim extends EnrolmentClaim, ClaimedParts {
  enrolment: ClaimableEnrolment | null;
  isLast: boolean;
}

/** An enrolment that was found, with what is claimed of it, and where a file has it the share that stands there. */
export interface ShownEnrolment extends ClaimableEnrolment, ClaimedParts {
  own: number | null;
}

/** Hundredths as a part of one. */
export const partText = (hundredths: number, lang: Language): string =>
  printNumber(hundredths / WHOLE_ENROLMENT, lang, { most: 2 });

/** What an enrolment is called: its scheme, and the day. */
export const enrolmentText = ({ scheme, enrolledOn }: ClaimableEnrolment, lang: Language): string =>
  `${texts[lang].schemes[scheme]}, ${formatDate(enrolledOn)}`;

/** What is missing to the whole, or too much. */
export function againstTheWhole({ asked }: ClaimedParts, lang: Language): string | null {
  const t = CLAIMING_TEXTS[lang];
  if (asked > WHOLE_ENROLMENT) return t.over(partText(asked, lang));
  return asked > 0 && asked < WHOLE_ENROLMENT ? t.open(partText(WHOLE_ENROLMENT - asked, lang)) : null;
}

/** How a claim stands. */
export function claimState({ decided, isLast }: ShownClaim, lang: Language): string {
  const t = CLAIMING_TEXTS[lang];
  if (decided) return t.decisions[decided.decision];
  return isLast ? t.pending : t.replaced;
}

/** The heads of a file of claims: by the first ones it can be handed in again. */
export function claimHeads(lang: Language): string[] {
  const t = CLAIMING_TEXTS[lang];
  return [
    t.enrolment,
    t.scheme,
    t.share,
    t.day,
    t.activity,
    t.organisationCode,
    t.organisation,
    t.asked,
    t.validated,
    t.state,
    t.reason,
    t.sentColumn,
  ];
}

/** A claim as a row of it. */
export function claimFileRow(claim: ShownClaim, lang: Language): string[] {
  const { enrolment, enrolmentId, share, senderCode, sender, asked, validated, decided, sentByName, sentOn } = claim;
  const t = CLAIMING_TEXTS[lang];
  return [
    ...[enrolmentId, enrolment ? texts[lang].schemes[enrolment.scheme] : '', partText(share, lang)],
    ...[enrolment ? formatDate(enrolment.enrolledOn) : t.gone, enrolment?.activityCode ?? '', senderCode, sender],
    ...[partText(asked, lang), partText(validated, lang), claimState(claim, lang), decided?.reason ?? ''],
    t.by(sentByName, formatDate(sentOn)),
  ];
}
