import type { WithdrawnKind } from '#coverage/facts.ts';
import {
  type Branch,
  type Counting,
  journalEntries,
  moneyEntries,
  pendingEntries,
} from '#server/journal/data/journal-entries.ts';

const CHOSEN_ACTIVITIES = `
         (leaf.campaign is null or activity.campaign_code = leaf.campaign)
     and (leaf.programme is null or activity.programme_code = leaf.programme)
     and (leaf.activity_kind is null or activity.kind = leaf.activity_kind)
     and (leaf.audience is null or activity.audience = leaf.audience)
     and (leaf.organisation is null or exists (
           select from activity_partners as partner
            where partner.province_id = activity.province_id and partner.activity_code = activity.code
              and partner.revision = activity.revision and partner_code = leaf.organisation))`;

/** The withdrawal of a fact, as far as it was known. */
const withdrawalOf = (kind: WithdrawnKind, fact: string): string => `
  left join withdrawals as withdrawal on withdrawal.province_id = $1 and withdrawal.fact_kind = '${kind}'
        and withdrawal.fact_id = ${fact}.id and withdrawal.recorded_at <= leaf.until`;

/** Whether anything but the first commune is known of where the person of an enrolment lived. */
const HAS_CHANGED = `
  select exists (select from moves where moves.province_id = $1 and moves.person_id = enrolment.person_id)
         or exists (select from person_corrections as home
                     where home.province_id = $1 and home.person_id = enrolment.person_id and area_id is not null) as is_so`;

/**
 * Every commune in which the person of an enrolment was ever known to live on that day; the one that holds comes from the
 * last move, else from the first commune as it was corrected last. The others count nothing, and say since when.
 */
const HOMES = `
  select people.area_id, true as holds, null::timestamptz as through where not changed.is_so
  union all
  select area_id, row_number() over (order by rank desc, moved_on desc, recorded_at desc, id desc) = 1 as holds,
         max(greatest(recorded_at, withdrawn_at)) over () as through
    from (
      select 1 as rank, null::date as moved_on, people.area_id, null::uuid as id, null::timestamptz as recorded_at,
             null::timestamptz as withdrawn_at
      union all
      select 2, null, area_id, id, recorded_at, null
        from person_corrections as home
       where home.province_id = $1 and home.person_id = enrolment.person_id and area_id is not null
         and recorded_at <= leaf.until
      union all
      select case when withdrawal.fact_id is null then 3 else 0 end, moved_on, move.area_id, move.id, move.recorded_at,
             withdrawal.recorded_at
        from moves as move ${withdrawalOf('move', 'move')}
       where move.province_id = $1 and move.person_id = enrolment.person_id and moved_on <= enrolled_on
         and move.recorded_at <= leaf.until) as each
   where changed.is_so`;

/** The records of an activity: the one that holds, and what it said before, which counts nothing. */
const RECORDS = `
  select activity.*, withdrawal.recorded_at as withdrawn_at,
         row_number() over (partition by code order by withdrawal.fact_id is not null, revision desc) = 1 as is_last
    from activities as activity ${withdrawalOf('activity', 'activity')}
   where activity.province_id = $1 and activity.recorded_at <= leaf.until`;

/** Whatever the activity is: then an enrolment counts although its activity was withdrawn. */
const ANY_ACTIVITY = `coalesce(leaf.campaign, leaf.programme, leaf.activity_kind, leaf.audience, leaf.organisation) is null`;

/**
 * An enrolment counts where the person lived on that day, as far as it was known. What does not count any more stands there
 * with 0, so that it is known since when.
 */
const enrolmentEntries = (where: string): string => `
  select home.area_id, enrolled_on,
         case when home.holds and withdrawal.fact_id is null and activity.is_last is not false
               and (activity.withdrawn_at is null or ${ANY_ACTIVITY}) then 1 else 0 end,
         greatest(enrolment.recorded_at, home.through, withdrawal.recorded_at, activity.withdrawn_at)
    from enrolments as enrolment
    join people on people.province_id = enrolment.province_id and people.id = person_id
    ${withdrawalOf('enrolment', 'enrolment')}
   cross join lateral (${HAS_CHANGED}) as changed
   cross join lateral (${HOMES}) as home
    left join (${RECORDS}) as activity on activity.code = enrolment.activity_code
   where leaf.source = 'enrolments' and ${where} and enrolment.province_id = $1 and scheme = any (leaf.schemes)
     and enrolled_on > leaf.after and enrolled_on <= leaf.last and enrolment.recorded_at <= leaf.until
     and (leaf.agent is null or agent_code = leaf.agent)
     and ${CHOSEN_ACTIVITIES}`;

const ACTIVITY_ENTRIES = `
  select activity.area_id, held_on,
         case when withdrawal.fact_id is not null then 0 when leaf.attendance then coalesce(attendance, 0) else 1 end,
         greatest(activity.recorded_at, withdrawal.recorded_at)
    from activities as activity ${withdrawalOf('activity', 'activity')}
   where leaf.source = 'activities' and activity.province_id = $1 and (leaf.activity is null or code = leaf.activity)
     and held_on > leaf.after and held_on <= leaf.last and activity.recorded_at <= leaf.until
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
export const COUNTED_SOURCES = ['journal', 'pending', 'money', 'enrolments', 'activities'] as const;
export type CountedSource = (typeof COUNTED_SOURCES)[number];

const BRANCHES: { readonly [Source in CountedSource]: (counting: Counting, extent: Extent) => string[] } = {
  journal: (counting, extent) => journalEntries(counting).flatMap((branch) => read(branch, extent)),
  pending: (counting, extent) => read(pendingEntries(counting), extent),
  money: (counting, extent) => read(moneyEntries(counting), extent),
  enrolments: () => [
    enrolmentEntries('leaf.activity is null'),
    enrolmentEntries('enrolment.activity_code = leaf.activity'),
  ],
  activities: () => [ACTIVITY_ENTRIES],
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
