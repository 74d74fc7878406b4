import { error, json } from '@sveltejs/kit';
import { personResembling } from '#server/register/operations.ts';
import { personAddress } from '#ui/addresses.ts';
import { formatTyped } from '#ui/format.ts';
import { HOUSEHOLD_RECORD_TEXTS } from '#ui/office/households/texts.ts';
import { answerAtOffice, may } from '../../../../office.ts';
import type { RequestHandler } from './$types.js';

/** A script of ours asks about somebody who is being typed: a sentence, and the record that may be theirs; or nothing. */
export const POST: RequestHandler = async ({ locals, request }) => {
  if (!may(locals, 'person.register')) error(403);
  const sent: unknown = await request.json().catch(() => error(400));
  const answer = await answerAtOffice(locals, personResembling, sent as { fullName: string; birthDate: string });
  if (!answer.ok) error(400);
  const found = answer.value;
  if (!found) return json(null);
  const born = found.birthDate === null ? null : formatTyped(found.birthDate);
  const says = HOUSEHOLD_RECORD_TEXTS[locals.settings.lang].resembles(found.name, born, found.place);
  return json({ says, address: personAddress(found.id) });
};
