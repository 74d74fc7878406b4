import { SUMS_THEN } from '#server/journal/data/contribution-tallies.ts';
import { type Branch, type Counting, journalEntries } from '#server/journal/data/journal-entries.ts';
import { recordedThen } from '#server/journal/data/recordings.ts';

const moneyEntries =
  (table: string, through: string): Branch =>
  (where, communes, inCommune) =>
    `
  select line.area_id, paid_on, paid, ${through}
    from ${communes} ${table} as line ${inCommune}
   where leaf.source = 'money' and ${where} and scheme = any (leaf.schemes)
     and paid_on > leaf.after and paid_on <= leaf.last and recorded_on <= leaf.known_on`;

const MONEY: { readonly [Way in Counting]: Branch } = {
  sums: moneyEntries(
    '(select * from contribution_tallies where province_id = $1)',
    `(recorded_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 ms'`,
  ),
  lines: moneyEntries(`(${SUMS_THEN})`, 'line.through'),
};

/** Whether a line counts: any, or only those up to the position. */
export const counts = (counting: Counting, line: string): string => (counting === 'sums' ? 'true' : recordedThen(line));

const CHOSEN_ACTIVITIES = `
         (leaf.campaign is null or activity.campaign_code = leaf.campaign)
     and (leaf.programme is null or activity.programme_code = leaf.programme)
     and (leaf.activity_kind is null or activity.kind = leaf.activity_kind)
     and (leaf.audience is null or activity.audience = leaf.audience)
     and (leaf.organisation is null or exists (
           select from activity_partners as partner
            where partner.province_id = activity.province_id and partner.activity_code = activity.code
              and partner_code = leaf.organisation))`;

/** An enrolment counts where the person lived on that day, as far as it was known. */
const enrolmentEntries = (counting: Counting, where: string): string => `
  select coalesce(move.area_id, people.area_id), enrolled_on, 1, greatest(enrolment.recorded_at, move.recorded_at)
    from enrolments as enrolment
    join people on people.province_id = enrolment.province_id and people.id = person_id
    left join activities as activity on activity.province_id = enrolment.province_id and activity.code = activity_code
    left join lateral (
           select moves.area_id, moves.recorded_at
             from moves
            where moves.province_id = enrolment.province_id and moves.person_id = enrolment.person_id
              and moved_on <= enrolled_on and moves.recorded_at <= leaf.until and ${counts(counting, 'moves')}
            order by moved_on desc, moves.recorded_at desc, moves.id desc
            limit 1) as move on true
   where leaf.source = 'enrolments' and ${where} and enrolment.province_id = $1 and scheme = any (leaf.schemes)
     and enrolled_on > leaf.after and enrolled_on <= leaf.last and enrolment.recorded_at <= leaf.until and ${counts(counting, 'enrolment')}
     and (leaf.agent is null or agent_code = leaf.agent)
     and ${CHOSEN_ACTIVITIES}`;

const activityEntries = (counting: Counting): string => `
  select activity.area_id, held_on, case when leaf.attendance then coalesce(attendance, 0) else 1 end, recorded_at
    from activities as activity
   where leaf.source = 'activities' and province_id = $1 and (leaf.activity is null or code = leaf.activity)
     and held_on > leaf.after and held_on <= leaf.last and recorded_at <= leaf.until and ${counts(counting, 'activity')}
     and ${CHOSEN_ACTIVITIES}`;

/** How the communes of a leaf are read: the whole register in one go, or some areas one by one, by their index. */
interface Extent {
  whole: boolean;
  within: boolean;
}

const read = (branch: Branch, { whole, within }: Extent): string[] => [
  ...(whole ? [branch('leaf.area_ids is null', '', '')] : []),
  ...(within
    ? [
        branch(
          'leaf.area_ids is not null',
          'unnest(leaf.area_ids) as commune (id) join',
          'on line.area_id = commune.id',
        ),
      ]
    : []),
];

/** Where leaves that count lines find them. */
export const COUNTED_SOURCES = ['journal', 'money', 'enrolments', 'activities'] as const;
export type CountedSource = (typeof COUNTED_SOURCES)[number];

const BRANCHES: { readonly [Source in CountedSource]: (counting: Counting, extent: Extent) => string[] } = {
  journal: (counting, extent) => journalEntries(counting).flatMap((branch) => read(branch, extent)),
  money: (counting, extent) => read(MONEY[counting], extent),
  enrolments: (counting) => [
    enrolmentEntries(counting, 'leaf.activity is null'),
    enrolmentEntries(counting, 'enrolment.activity_code = leaf.activity'),
  ],
  activities: (counting) => [activityEntries(counting)],
};

/**
 * Everything that leaves of these sources may count, as lines of area, day, amount, and when the newest of the counted facts
 * became known (sums of the journal do not say it). `leaf` is visible here; its `source` says which branch answers.
 */
export const entries = ({
  counting,
  sources,
  ...extent
}: { counting: Counting; sources: readonly CountedSource[] } & Extent): string =>
  sources.flatMap((source) => BRANCHES[source](counting, extent)).join(' union all ');
