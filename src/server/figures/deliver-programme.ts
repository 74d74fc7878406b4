import type { Day } from '#base/dates.ts';
import { type DeliveredPromise, promiseExpression } from '#drive/programmes/programme.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readProgramme } from '#server/drive/programmes/read-programme.ts';
import { countTexts } from './planning/count-texts.ts';

/** The promises of a programme's newest version beside what is delivered of them by a day; null where there is no such programme. */
export async function deliverProgramme(
  desk: Desk,
  { code, on }: { code: string; on: Day },
  now: Date,
): Promise<DeliveredPromise[] | null> {
  const read = await readProgramme(desk, code);
  if (!read) return null;
  const [version] = read.versions;
  if (!version) return [];
  const asked = version.promises.map((promise) => ({
    ...promise,
    expression: promiseExpression({ code, from: version.from }, promise, on),
  }));
  const counted = await countTexts(
    desk,
    asked.flatMap(({ expression }) => expression ?? []),
    now,
  );
  return asked.map((each) => ({ ...each, delivered: counted.get(each.expression ?? '') ?? null }));
}
