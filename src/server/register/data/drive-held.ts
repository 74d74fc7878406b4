import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';

/** What the drive holds about somebody: visits to their household, and activities to which they were invited or at which they signed. */
export interface DriveHeld {
  visits: {
    /** What their house was called; null where it had no label. */
    label: string | null;
    village: string;
    from: string;
    until: string;
    /** What was said of the household each time, the oldest first. */
    results: {
      knocked: string | null;
      met: string | null;
      interested: string | null;
      enrolled: string | null;
      schemes: string[];
      recordedAt: string;
    }[];
  }[];
  activities: { code: string; state: string; recordedAt: string }[];
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Everything of that kind about one person, the oldest first. */
export async function driveHeld(tx: Transaction, personId: Uuid): Promise<DriveHeld> {
  const { rows } = await tx.query<DriveHeld>(
    `select coalesce((select json_agg(json_build_object('label', line.label, 'village', round.village, 'from', round.from_on, 'until', round.until_on,
                        'results', (select coalesce(json_agg(json_build_object('knocked', said.knocked_on, 'met', said.met_on,
                                             'interested', said.interested_on, 'enrolled', said.enrolled_on, 'schemes', said.schemes,
                                             'recordedAt', ${instant('said.recorded_at')}) order by said.recorded_at, said.id), '[]')
                                      from visit_results as said where said.province_id = $1 and said.line_id = line.id))
                        order by line.recorded_at, line.id)
                        from people as person
                        join visit_lines as line on line.province_id = $1 and line.household_id = coalesce(person.household_id, person.id)
                        join visit_rounds as round on round.province_id = $1 and round.id = line.round_id
                       where person.province_id = $1 and person.id = $2), '[]') as visits,
            coalesce((select json_agg(json_build_object('code', activity_code, 'state', state,
                        'recordedAt', ${instant('recorded_at')}) order by recorded_at, id)
                        from activity_attendants where province_id = $1 and person_id = $2), '[]') as activities`,
    [tx.provinceId, personId],
  );
  return rows[0] ?? { visits: [], activities: [] };
}
