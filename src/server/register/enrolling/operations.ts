import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { CHANNELS, SCHEMES } from '#coverage/facts.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type HouseholdPage, MOST_MEMBERS } from '#register/household.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { outcomeJson } from '../fact-json.ts';
import { attributeEnrolment } from './attribute-enrolment.ts';
import { ENROL_WORDS } from './enrol-problem.ts';
import { ENROLMENT_WORDS } from './enrolment-problem.ts';
import type { Resembling } from './find-resembling.ts';
import { findTyped } from './find-typed.ts';
import { readHousehold } from './read-household.ts';
import { recordEnrolment } from './record-enrolment.ts';
import { registerHousehold } from './register-household.ts';

/** Read as a cell of a file is. */
const typed = z.string().max(200).default('');

export const householdRegister = operation({
  id: 'household.register',
  title: { vi: 'Ghi một hộ mới với những người tham gia', en: 'Record a household and who of it enrols' },
  may: 'person.register',
  route: { method: 'POST', path: '/households' },
  again: 'same-id',
  input: z.strictObject({
    /** Made by whoever sends it, as those of the members are. */
    id: uuidJson,
    commune: z.string().max(200),
    enrolledOn: dayJson,
    channel: z.enum(CHANNELS).nullable().default(null),
    activityCode: z.string().trim().min(1).max(100).nullable(),
    members: z
      .array(
        z.strictObject({
          id: uuidJson,
          fullName: typed,
          birthDate: typed,
          sex: typed,
          citizenId: typed,
          siCode: typed,
          phone: typed,
          email: typed,
          ethnicity: typed,
          supportGroup: typed,
          schemes: z.array(z.enum(SCHEMES)).readonly(),
          isAnother: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(MOST_MEMBERS)
      .readonly(),
  }),
  output: outcomeJson,
  problems: ENROL_WORDS,
  run: ({ desk, now }: DeskContext, given) => registerHousehold(desk, given, dayInVietNam(now)),
});

export const householdRead = operation({
  id: 'household.read',
  title: { vi: 'Xem những người của một hộ', en: 'The people of a household' },
  may: 'person.read',
  route: { method: 'POST', path: '/households/{id}/record' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<HouseholdPage>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id, on }) => ok(await readHousehold(desk, id, on)),
});

/** To whom an enrolment is owed: how somebody came to it, at which activity, by which collector. */
const attribution = {
  channel: z.enum(CHANNELS),
  activityCode: codeJson.nullable().default(null),
  agentCode: codeJson.nullable().default(null),
};

export const enrolmentRecord = operation({
  id: 'enrolment.record',
  title: { vi: 'Ghi một người đăng ký tham gia', en: 'Record that somebody enrols' },
  may: 'person.register',
  route: { method: 'POST', path: '/people/{personId}/enrolments' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    personId: uuidJson,
    scheme: z.enum(SCHEMES),
    enrolledOn: dayJson,
    ...attribution,
  }),
  output: outcomeJson,
  problems: ENROLMENT_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordEnrolment(desk, given, dayInVietNam(now)),
});

export const enrolmentAttribute = operation({
  id: 'enrolment.attribute',
  title: {
    vi: 'Ghi nhận một lượt đăng ký cho kênh, hoạt động khác',
    en: 'Owe an enrolment to another channel or activity',
  },
  may: 'fact.withdraw',
  route: { method: 'POST', path: '/people/{personId}/enrolments/{enrolmentId}/attribution' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    personId: uuidJson,
    enrolmentId: uuidJson,
    ...attribution,
    reason: z.string().trim().min(1).max(200),
  }),
  output: outcomeJson,
  problems: ENROLMENT_WORDS,
  run: ({ desk, now }: DeskContext, given) => attributeEnrolment(desk, given, dayInVietNam(now)),
});

export const personResembling = operation({
  id: 'person.resembling',
  title: { vi: 'Hỏi người đang gõ đã có trong sổ chưa', en: 'Whether somebody who is being typed is recorded already' },
  may: 'person.register',
  route: { method: 'POST', path: '/people/resembling' },
  again: 'same-content',
  input: z.strictObject({ fullName: typed, birthDate: typed }),
  output: z.custom<Resembling | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, given) => ok(await findTyped(desk, given, dayInVietNam(now))),
});

export const ENROLLING_OPERATIONS = {
  personResembling,
  householdRegister,
  householdRead,
  enrolmentRecord,
  enrolmentAttribute,
};
