import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { ListedProgramme, ProgrammeVersion } from '#drive/programmes/programme.ts';
import { promiseName } from '#input/drive/programme-form.ts';
import type { Typed } from '#input/form.ts';
import { programmeListSigners } from '#server/drive/operations.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { askAtOffice, may } from '../../../../office.ts';
import { programmeOfAddress, recordTyped } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { programme: code } }) => {
  if (!may(locals, 'programme.record')) error(403);
  const { programme, versions } = await programmeOfAddress(locals, code);
  const [last] = versions;
  const problems: ShownProblem[] = [];
  return {
    changed: { code, title: programme.title, seen: last?.version ?? 0 },
    organisations: await askAtOffice(locals, programmeListSigners, {}),
    typed: typedOf(programme, last),
    problems,
    once: randomUUID(),
  };
};

export const actions: Actions = {
  default: ({ locals, params: { programme: code }, request }) => recordTyped(locals, request, code),
};

const DAYS = ['hostDocumentDay', 'partnerDocumentDay', 'from', 'to', 'signedOn', 'endedOn'] as const;

/** A version as somebody would have typed it; of a programme that a file brought what the file says. */
function typedOf({ title, signedOn }: ListedProgramme, last: ProgrammeVersion | undefined): Typed {
  if (!last) return { title, signedOn: signedOn ? formatDate(signedOn) : '' };
  const { hostCode, partnerCode, hostDocumentNo, partnerDocumentNo } = last;
  return {
    ...{
      title,
      hostCode,
      partnerCode,
      hostDocumentNo: hostDocumentNo ?? '',
      partnerDocumentNo: partnerDocumentNo ?? '',
    },
    ...Object.fromEntries(DAYS.map((name) => [name, last[name] ? formatDate(last[name]) : ''])),
    ...Object.fromEntries(
      last.promises.flatMap(({ indicator, value, dueOn }, index) => [
        [promiseName('indicator', index + 1), indicator],
        [promiseName('value', index + 1), String(value)],
        [promiseName('dueOn', index + 1), formatDate(dueOn)],
      ]),
    ),
  };
}
