import type { Language } from '#base/words.ts';
import { costOfEnrolment } from '#drive/activity.ts';
import type { KnownCosts, ListedCampaign } from '#drive/campaign.ts';
import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { OFFICE } from '../../addresses.ts';
import { formatCount, formatDate, formatValue } from '../../format.ts';
import { moneyWords } from '../activities/cost-words.ts';
import { CAMPAIGN_TEXTS } from './campaign-texts.ts';

/** The days of a campaign; that nobody said them where a file brought it. */
export function periodWords({ from, to }: Pick<ListedCampaign, 'from' | 'to'>, lang: Language): string {
  const t = CAMPAIGN_TEXTS[lang];
  return from && to ? t.days(formatDate(from), formatDate(to)) : t.notSaid;
}

/** Which share of its goal a campaign has reached; that it has none where nobody set one. */
export const shareWords = ({ enrolled, goal }: ListedCampaign, lang: Language): string =>
  goal === null ? CAMPAIGN_TEXTS[lang].notSaid : formatValue(enrolled / goal, 'share', lang);

/** What activities cost, and of how many it is known; that it is not known where nobody recorded any. */
export function campaignCost({ cost, costed, total }: KnownCosts & { total: number }, lang: Language): string {
  const n = (value: number): string => formatCount(value, lang);
  const sum = moneyWords(cost, lang);
  return cost === null || costed === total ? sum : CAMPAIGN_TEXTS[lang].costOf(sum, n(costed), n(total));
}

/** What an enrolment cost, by the activities of which a cost is recorded. */
export const campaignCostOfOne = ({ cost, costedEnrolled }: KnownCosts, lang: Language): string =>
  moneyWords(costOfEnrolment({ cost, enrolled: costedEnrolled }), lang);

/** The list of the activities of a campaign, on whatever days they were. */
export function activitiesOfCampaign({ code, firstOn, lastOn }: ListedCampaign): string {
  const search = new URLSearchParams({ [ACTIVITY_FILTERS.campaign]: code });
  if (firstOn && lastOn) {
    search.set(ACTIVITY_FILTERS.from, formatDate(firstOn));
    search.set(ACTIVITY_FILTERS.to, formatDate(lastOn));
  }
  return `${OFFICE.activities}?${search}`;
}

/** The heads of a file of campaigns. */
export function campaignHeads(lang: Language): string[] {
  const t = CAMPAIGN_TEXTS[lang];
  return [
    ...[t.code, t.title, t.from, t.to, t.inCharge, t.goal],
    ...[t.activities, t.invited, t.attendance, t.enrolled, t.vsi, t.hhi, t.cost],
  ];
}

/** A campaign as a row of a file. */
export const campaignRow = (each: ListedCampaign): string[] => [
  ...[each.code, each.title, each.from ? formatDate(each.from) : '', each.to ? formatDate(each.to) : ''],
  ...[each.inCharge ?? '', String(each.goal ?? '')],
  ...[each.total, each.invited, each.attendance, each.enrolled, each.vsi, each.hhi, each.cost ?? ''].map(String),
];
