import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { IMPORT_KINDS } from '#input/files/import-kinds.ts';
import { FILE_NAMES } from '#input/register/file-forms.ts';
import { fileHandIn, fileList, fileRun } from '#server/imports/operations.ts';
import { handedFileAddress } from '#ui/addresses.ts';
import { FILE_TEXTS } from '#ui/office/files/file-texts.ts';
import { type SentForm, sentFile } from '../../../../sent-file.ts';
import { askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

const MEGABYTE = 1 << 20;
const MOST_MEGABYTES = 64;
const most = String(MOST_MEGABYTES);

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'file.import')) error(403);
  const { kinds } = await askAtOffice(locals, fileList, { page: 1 });
  return { kinds, kind: kinds[0] ?? '', problems: [], once: randomUUID(), most };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals } = event;
    if (!may(locals, 'file.import')) error(403);
    const { lang } = locals.settings;
    const refused = (why: string, kind = 'people', status = 400) => {
      const problems = [{ at: FILE_NAMES.file, why, allowedWhen: null, article: null }];
      return fail(status, { kind, problems, once: randomUUID() });
    };
    const sent = await sentFile(event, MOST_MEGABYTES * MEGABYTE);
    if (sent === 413) return refused(FILE_TEXTS[lang].tooLarge(most), 'people', 413);
    if (typeof sent === 'number') return refused(FILE_TEXTS[lang].broken);
    const kind = sent.fields.get(FILE_NAMES.kind) ?? 'people';
    if (sent.file?.size === 0) return refused(FILE_TEXTS[lang].emptyFile, kind);
    const fileId = await handIn(locals, sent).finally(sent.remove);
    return fileId === null ? refused(FILE_TEXTS[lang].noFile, kind) : redirect(303, handedFileAddress(fileId));
  },
};

/** Keeps the file and begins to try it; null where there is none. */
async function handIn(locals: App.Locals, { fields, file }: SentForm): Promise<Uuid | null> {
  const kind = IMPORT_KINDS.find((each) => each === fields.get(FILE_NAMES.kind));
  if (!file || !kind) return null;
  const given = fields.get('id') ?? '';
  const id = uuid(isUuid(given) ? given : randomUUID());
  const fileId = await askAtOffice(locals, fileHandIn, { id, kind, ...file, name: file.name.slice(-200) });
  const run = { id: uuid(randomUUID()), fileId, isRehearsal: true, sheetNo: null, language: locals.settings.lang };
  if (fileId === id) await askAtOffice(locals, fileRun, run);
  return fileId;
}
