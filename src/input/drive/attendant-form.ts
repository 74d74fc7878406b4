import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { ATTENDANT_STATES, type AttendantState } from '#drive/attendant.ts';

/** The fields by which it is recorded who was invited to an activity or there, and by which people are found. */
export const ATTENDANT_NAMES = { people: 'nguoi', state: 'ghi-la', name: 'ten' } as const;

/** What was sent: whoever is chosen, as what. */
export function readAttendants(fields: URLSearchParams): { state: AttendantState; personIds: Uuid[] } {
  const given = fields.get(ATTENDANT_NAMES.state);
  return {
    state: ATTENDANT_STATES.find((each) => each === given) ?? 'present',
    personIds: fields.getAll(ATTENDANT_NAMES.people).filter(isUuid).map(uuid),
  };
}
