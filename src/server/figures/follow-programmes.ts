import { type Day, day } from '#base/dates.ts';
import type { FollowedProgramme, ProgrammeResult } from '#drive/followed-programme.ts';
import type { Desk } from '#server/desk/desk.ts';
import { programmesOf, type SignedProgramme } from './data/followed-programmes.ts';
import { evaluateTexts } from './evaluate.ts';

const MEASURES = ['activities', 'attendance', 'enrolments'] as const satisfies (keyof ProgrammeResult)[];

/** The coordination programmes of the organisation of a desk by a day, with what came of each; none where it is for no organisation. */
export async function followProgrammes(desk: Desk, on: Day, now: Date): Promise<FollowedProgramme[]> {
  const { organisation } = desk.actor;
  if (organisation === null) return [];
  const programmes = await desk.read((tx) => programmesOf(tx, organisation, on));
  const counted = await evaluateTexts(
    desk,
    programmes.flatMap((each) => [...resultOf(each, each.signedOn, on), ...resultOf(each, beginning(on, each), on)]),
    now,
  );
  const values = counted.map((answer) => (answer.ok ? answer.value.value : null)).values();
  const next = (): ProgrammeResult => {
    const [activities = null, attendance = null, enrolments = null] = MEASURES.map(() => values.next().value ?? null);
    return { activities, attendance, enrolments };
  };
  return programmes.map((programme) => ({ ...programme, sinceSigned: next(), thisYear: next() }));
}

/** Of the year, or of the programme where it was signed within it. */
function beginning(on: Day, { signedOn }: SignedProgramme): Day {
  const year = day(`${on.slice(0, 4)}-01-01`);
  return signedOn > year ? signedOn : year;
}

const resultOf = ({ code }: SignedProgramme, from: Day, to: Day): string[] =>
  MEASURES.map((measure) => `${measure}(programme=${code}, from=${from}, to=${to})`);
