import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { PROGRAMME_NAMES, PROMISE_FIELD_NAMES, readProgrammeForm } from '#input/drive/programme-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { programmeRead, programmeRecord } from '#server/drive/operations.ts';
import { programmeAddress, RECORDED_NAME, VERSION_NAME } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../office.ts';

/** A programme of the address; 404 where there is none. */
export async function programmeOfAddress(locals: App.Locals, code: string) {
  if (!may(locals, 'programme.read')) error(403);
  const isCode = /^[^\s|]{1,100}$/.test(code);
  return (isCode ? await askAtOffice(locals, programmeRead, { code }) : null) ?? error(404);
}

/** Records what was typed, of a new programme or the one of a code; leads to its page, or says why not. */
export async function recordTyped(locals: App.Locals, request: Request, code: string | null) {
  const fields = await textFieldsOf(request);
  const { typed, problems, value } = readProgrammeForm((name) =>
    code !== null && name === PROGRAMME_NAMES.code ? code : fields.get(name),
  );
  const given = fields.get('id') ?? '';
  const once = isUuid(given) ? given : randomUUID();
  const { lang } = locals.settings;
  const seen = code === null ? null : Number(fields.get(VERSION_NAME));
  if (!value) return fail(400, { typed, once, seen, problems: shownFieldProblems(problems, lang) });
  const answer = await answerAtOffice(locals, programmeRecord, { ...value, id: uuid(once), seen });
  if (answer.ok) redirect(303, `${programmeAddress(answer.value.code)}?${RECORDED_NAME}=1`);
  const names = { ...PROGRAMME_NAMES, ...PROMISE_FIELD_NAMES };
  return fail(400, { typed, once, seen, problems: atNames(shownProblems(programmeRecord, answer.error, lang), names) });
}
