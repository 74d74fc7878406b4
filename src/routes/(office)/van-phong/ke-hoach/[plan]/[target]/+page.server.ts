import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import type { UnitId } from '#drive/plans/plan.ts';
import { readFormulas } from '#input/drive/plan-forms.ts';
import { planRead, planSetShares } from '#server/drive/operations.ts';
import { planDistribute, planReach } from '#server/figures/operations.ts';
import { planImportShares } from '#server/imports/operations.ts';
import { GRID_TEXTS } from '#ui/office/plans/grid-texts.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { sentFile } from '../../../../../sent-file.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import { askedVersion } from '../asked-version.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'plan.read')) error(403);
  if (!isUuid(params.plan)) error(404);
  const version = askedVersion(url.searchParams);
  const read = (await askAtOffice(locals, planRead, { id: params.plan, version })) ?? error(404);
  const { plan, areas, organisations, canChange } = read;
  const goal = plan.goals.find(({ id }) => id === params.target) ?? error(404);
  const { day } = await placeOf(locals);
  const asked = { planId: plan.id, version, goalId: goal.id, on: day };
  const reached = await askAtOffice(locals, planReach, asked);
  return { plan, goal, areas, organisations, reached, canEdit: canChange && may(locals, 'plan.draft') };
};

type Event = Pick<RequestEvent, 'locals' | 'params'>;
const idIn = (text: string | undefined): Uuid => (isUuid(text ?? '') ? uuid(text ?? '') : error(404));
const IS_UNIT = /^(area|organisation|agent):\S+$/;
const MOST_BYTES = 16 * (1 << 20);
/** The last line that whoever sends a form has seen. */
function seenIn(fields: URLSearchParams): number {
  const seen = Number(fields.get('da-thay'));
  return Number.isSafeInteger(seen) && seen >= 0 ? seen : 0;
}
const fileProblems = (why: string) => [{ at: 'tep', why, allowedWhen: null, article: null }];
const NOTHING = { typed: {}, problems: [], saved: null };

/** Sets shares; all refused cells come back at once, with what was typed into each. */
async function save(
  { locals, params }: Event,
  seen: number,
  shares: readonly { unit: UnitId; under: UnitId | null; value: string }[],
) {
  const given = { goalId: idIn(params.target), seen, shares: [...shares] };
  const answer = await answerAtOffice(locals, planSetShares, given);
  if (answer.ok) return { ...NOTHING, saved: answer.value.changed };
  const typed = Object.fromEntries(shares.map(({ unit, value }) => [unit, value]));
  return fail(400, { ...NOTHING, typed, problems: shownProblems(planSetShares, answer.error, locals.settings.lang) });
}

export const actions: Actions = {
  luu: async (event) => {
    const fields = await textFieldsOf(event.request);
    const shares = [...fields]
      .filter(([name]) => IS_UNIT.test(name))
      .map(([name, value]) => ({ unit: name as UnitId, under: null, value: value.slice(0, 50) }));
    return save(event, seenIn(fields), shares);
  },
  giao: async (event) => {
    const fields = await textFieldsOf(event.request);
    const kind = fields.get('loai-don-vi') === 'agent' ? 'agent' : 'organisation';
    const code = (fields.get('ma') ?? '').trim().replace(/\s+/g, '-') || '?';
    const under = fields.get('duoi') ?? '';
    const value = (fields.get('bao-nhieu') ?? '').slice(0, 50);
    const share = { unit: `${kind}:${code}` as UnitId, under: IS_UNIT.test(under) ? (under as UnitId) : null, value };
    return save(event, seenIn(fields), [share]);
  },
  tep: async (event) => {
    const { locals, params } = event;
    if (!may(locals, 'plan.draft')) error(403);
    const { lang } = locals.settings;
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return fail(sent, { ...NOTHING, problems: fileProblems(GRID_TEXTS[lang].broken) });
    const { file, remove } = sent;
    if (!file || file.size === 0) {
      await remove();
      return fail(400, { ...NOTHING, problems: fileProblems(GRID_TEXTS[lang].noFile) });
    }
    const asked = { planId: idIn(params.plan), goalId: idIn(params.target), path: file.path };
    const answer = await answerAtOffice(locals, planImportShares, asked).finally(remove);
    if (answer.ok) return { ...NOTHING, saved: answer.value.changed };
    return fail(400, { ...NOTHING, problems: shownProblems(planImportShares, answer.error, lang) });
  },
  'phan-bo': async (event) => {
    const fields = await textFieldsOf(event.request);
    const {
      district = null,
      commune = null,
      keepsByHand,
    } = readFormulas((name) => fields.get(name)).value ?? error(400);
    const { locals, params } = event;
    const asked = { planId: idIn(params.plan), goalId: idIn(params.target), keepsByHand: keepsByHand !== undefined };
    const answer = await answerAtOffice(locals, planDistribute, { ...asked, formulas: { district, commune } });
    if (answer.ok) return { ...NOTHING, saved: answer.value.changed };
    return fail(400, { ...NOTHING, problems: shownProblems(planDistribute, answer.error, locals.settings.lang) });
  },
};
