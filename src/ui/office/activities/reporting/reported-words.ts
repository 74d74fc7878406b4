import type { Language } from '#base/words.ts';
import type { ReportedActivity } from '#drive/reported-activity.ts';
import { formatDate } from '../../../format.ts';
import { ACTIVITY_TEXTS } from '../activity-texts.ts';
import { REPORTED_TEXTS } from './reported-texts.ts';

/** What was decided about a report, or that it waits. */
export const stateWords = ({ decided }: Pick<ReportedActivity, 'decided'>, lang: Language): string =>
  decided ? REPORTED_TEXTS[lang].decisions[decided.decision] : REPORTED_TEXTS[lang].waiting;

/** The heads of a file of reported activities. */
export function reportedHeads(lang: Language): string[] {
  const [t, a] = [REPORTED_TEXTS[lang], ACTIVITY_TEXTS[lang]];
  return [
    ...[t.sender, a.heldOn, a.startsAt, a.kind, a.title, a.commune, a.place, a.invited, a.attendance],
    ...[t.state, t.reason, a.code],
  ];
}

/** A reported activity as a row of a file. */
export const reportedRow = (each: ReportedActivity, lang: Language): string[] => {
  const { said, decided } = each;
  return [
    ...[each.sender, formatDate(said.heldOn), said.startsAt ?? '', ACTIVITY_TEXTS[lang].kinds[said.kind]],
    ...[said.title ?? '', each.area, said.place ?? '', String(said.invited ?? ''), String(said.attendance ?? '')],
    ...[stateWords(each, lang), decided?.reason ?? '', decided?.activityCode ?? ''],
  ];
};
