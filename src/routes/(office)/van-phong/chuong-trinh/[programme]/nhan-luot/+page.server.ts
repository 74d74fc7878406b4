import { randomUUID } from 'node:crypto';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import { CLAIM_NAMES as N, readClaimForm, shareName } from '#input/drive/claim-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import {
  MOST_CLAIMS,
  programmeClaim,
  programmeClaims,
  programmeDecideClaims,
  programmeFindEnrolments,
} from '#server/drive/operations.ts';
import { programmeReadClaims } from '#server/imports/operations.ts';
import { formatCount } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { partText, type ShownEnrolment } from '#ui/office/programmes/claiming/claim-words.ts';
import { CLAIMING_TEXTS } from '#ui/office/programmes/claiming/claiming-texts.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { sentFile } from '../../../../../sent-file.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../../office.ts';
import { programmeOfAddress } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { programme: code } }) => {
  const { programme } = await programmeOfAddress(locals, code);
  const listed = (await askAtOffice(locals, programmeClaims, { code })) ?? error(404);
  return {
    ...{ ...listed, programme, once: randomUUID(), mayDecide: may(locals, 'programme.decide') },
    mayClaim: may(locals, 'programme.report') && programme.signedOn !== null,
  };
};

interface SentClaims {
  problems: ShownProblem[];
  done: string | null;
  text: string;
  found: ShownEnrolment[];
  /** By the id of each enrolment. */
  shares: Readonly<Record<string, string>>;
  isFile: boolean;
  chosen: string[];
  reason: string;
}
const NOTHING: SentClaims = {
  ...{ problems: [], done: null, text: '', found: [], shares: {}, isFile: false, chosen: [], reason: '' },
};
const MOST_BYTES = 4 * (1 << 20);
const at = (name: string, why: string): ShownProblem => ({ at: name, why, allowedWhen: null, article: null });

/** Claims of the enrolments that were found. */
async function claim({ locals, params, request }: RequestEvent) {
  const code = params.programme ?? '';
  const { lang } = locals.settings;
  const fields = await textFieldsOf(request);
  const { claims, typed, problems } = readClaimForm(fields);
  const once = fields.get('id') ?? '';
  const refused = async (shown: ShownProblem[]) => {
    const ids = Object.keys(typed).slice(0, MOST_CLAIMS);
    const known = ids.map((id) => ({ id: uuid(id) }));
    const found = ids.length > 0 ? await answerAtOffice(locals, programmeFindEnrolments, { code, known }) : null;
    return fail(400, { ...NOTHING, problems: shown, found: found?.ok ? found.value.flat() : [], shares: typed });
  };
  if (problems.length > 0) return refused(shownFieldProblems(problems, lang));
  const given = { id: uuid(isUuid(once) ? once : randomUUID()), code, claims };
  const answer = await answerAtOffice(locals, programmeClaim, given);
  if (!answer.ok) {
    const places = claims.map(({ enrolmentId }, index) => [`claims.${index}.enrolmentId`, shareName(enrolmentId)]);
    return refused(atNames(shownProblems(programmeClaim, answer.error, lang), Object.fromEntries(places)));
  }
  const t = CLAIMING_TEXTS[lang];
  const sent = answer.value.claims;
  return { ...NOTHING, done: sent > 0 ? t.sent(formatCount(sent, lang)) : t.nothingNew };
}

/** Decides about the claims that are ticked. */
async function decide({ locals, params, request }: RequestEvent, decision: ReportDecision) {
  const fields = await textFieldsOf(request);
  const chosen = fields.getAll(N.claim).filter(isUuid).slice(0, MOST_CLAIMS);
  const reason = fields.get(N.reason)?.trim() ?? '';
  const asked = { code: params.programme ?? '', ids: chosen as Uuid[], decision, reason: reason || null };
  const { lang } = locals.settings;
  const answer = await answerAtOffice(locals, programmeDecideClaims, asked);
  if (answer.ok) return { ...NOTHING, done: CLAIMING_TEXTS[lang].decided };
  const problems = atNames(shownProblems(programmeDecideClaims, answer.error, lang), {
    ids: N.claim,
    reason: N.reason,
  });
  return fail(400, { ...NOTHING, problems, chosen, reason });
}

export const actions: Actions = {
  tim: async ({ locals, params: { programme: code }, request }) => {
    const { lang } = locals.settings;
    const text = ((await textFieldsOf(request)).get(N.text) ?? '').trim().slice(0, 100);
    const t = CLAIMING_TEXTS[lang];
    const known = [{ receipt: text, siCode: text }];
    const answer = await answerAtOffice(locals, programmeFindEnrolments, { code, known });
    if (!answer.ok) {
      const problems = shownProblems(programmeFindEnrolments, answer.error, lang).map((each) => ({
        ...each,
        at: N.text,
      }));
      return fail(400, { ...NOTHING, text, problems });
    }
    const found = answer.value.flat();
    if (found.length === 0) return fail(400, { ...NOTHING, text, problems: [at(N.text, t.nothingFound)] });
    return { ...NOTHING, text, found };
  },
  doc: async (event) => {
    const { locals, params } = event;
    if (!may(locals, 'programme.report')) return fail(403, NOTHING);
    const { lang } = locals.settings;
    const t = CLAIMING_TEXTS[lang];
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return fail(sent, { ...NOTHING, problems: [at(N.file, t.broken)] });
    const { file, remove } = sent;
    if (!file || file.size === 0) {
      await remove();
      return fail(400, { ...NOTHING, problems: [at(N.file, t.noFile)] });
    }
    const given = { code: params.programme, path: file.path };
    const answer = await answerAtOffice(locals, programmeReadClaims, given).finally(remove);
    if (!answer.ok) {
      const problems = shownProblems(programmeReadClaims, answer.error, lang).map((each) => ({ ...each, at: N.file }));
      return fail(400, { ...NOTHING, problems });
    }
    const shares = Object.fromEntries(
      answer.value.map(({ enrolment, share }) => [enrolment.id, partText(share, lang)]),
    );
    return { ...NOTHING, found: answer.value.map(({ enrolment }) => enrolment), shares, isFile: true };
  },
  nhan: claim,
  'xac-nhan': (event) => decide(event, 'validated'),
  'tu-choi': (event) => decide(event, 'refused'),
};
