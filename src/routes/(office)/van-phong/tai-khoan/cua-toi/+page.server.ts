import { fail } from '@sveltejs/kit';
import { OUTSIDE_FAILURES } from '#access/outside.ts';
import { isUuid } from '#base/ids.ts';
import type { Language } from '#base/words.ts';
import { linkProblemWords } from '#server/accounts/entrance/link-problem.ts';
import { endOutside, isOpenedOutside, outsideName } from '#server/accounts/entrance/outside.ts';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endOwnSessions,
  endSecondFactor,
  listOwn,
  type NewSecondFactor,
} from '#server/accounts/entrance/own-account.ts';
import { isOwnProblem, ownProblemWords } from '#server/accounts/entrance/own-problem.ts';
import { endPasskey } from '#server/accounts/entrance/passkeys.ts';
import { OUTSIDE_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { OWN_NAMES } from '#ui/office/own-account/own-names.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { keepCookies } from '../../../../keep-cookies.ts';
import { needsProof, ownOf, proveTyped } from '../../../prove.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const own = ownOf(event);
  const name = outsideName(own.door);
  const came = event.url.searchParams.get(OUTSIDE_NAME);
  const outside = name !== null && {
    name,
    isLinked: await isOpenedOutside(own),
    needsProof: needsProof(event.locals),
    failure: OUTSIDE_FAILURES.find((each) => each === came) ?? null,
  };
  return { ...(await listOwn(own)), outside: outside || null };
};

/** What came of a form of the page. */
interface Sent {
  form: 'password' | 'session' | 'factor' | 'code' | 'passkey' | 'outside';
  done: 'password' | 'session' | 'others' | 'factorOn' | 'factorOff' | 'passkey' | 'outside' | null;
  problems: ShownProblem[];
  factor: NewSecondFactor | null;
}
const sent = (form: Sent['form'], done: Sent['done'], given: Partial<Sent> = {}): Sent => ({
  form,
  done,
  problems: [],
  factor: null,
  ...given,
});

type Refusals = Extract<Awaited<ReturnType<typeof changePassword>>, { ok: false }>['error'];

const shown = (problems: Refusals, lang: Language): ShownProblem[] =>
  problems.map((problem) => ({
    at: OWN_NAMES[problem.at as keyof typeof OWN_NAMES] ?? OWN_NAMES.current,
    why: (isOwnProblem(problem) ? ownProblemWords(problem) : linkProblemWords(problem))[lang],
    allowedWhen: null,
    article: null,
  }));

const refused = (form: Sent['form'], problems: Refusals, { settings }: App.Locals) =>
  fail(400, sent(form, null, { problems: shown(problems, settings.lang) }));

const text = (fields: FormData, name: string): string => String(fields.get(name) ?? '');

export const actions: Actions = {
  'ket-thuc': async (event) => {
    const id = text(await fieldsOf(event.request), OWN_NAMES.session);
    const answer = await endOwnSessions(ownOf(event), { id: isUuid(id) ? id : NOBODYS });
    return answer.ok ? sent('session', 'session') : refused('session', answer.error, event.locals);
  },
  'ket-thuc-khac': async (event) => {
    await endOwnSessions(ownOf(event), 'others');
    return sent('session', 'others');
  },
  'bo-khoa': async (event) => {
    const id = text(await fieldsOf(event.request), OWN_NAMES.passkey);
    const answer = await endPasskey(ownOf(event), isUuid(id) ? id : NOBODYS);
    return answer.ok ? sent('passkey', 'passkey') : refused('passkey', answer.error, event.locals);
  },
  'xac-nhan': async (event) => {
    const problems = await proveTyped(event, await fieldsOf(event.request));
    return problems.length > 0 ? fail(400, sent('outside', null, { problems })) : sent('outside', null);
  },
  'bo-don-vi': async (event) => {
    const answer = await endOutside(ownOf(event));
    return answer.ok ? sent('outside', 'outside') : refused('outside', answer.error, event.locals);
  },
  'mat-khau': async (event) => {
    const fields = await fieldsOf(event.request);
    const [current, password, repeated] = [OWN_NAMES.current, OWN_NAMES.password, OWN_NAMES.repeated].map((name) =>
      text(fields, name),
    ) as [string, string, string];
    const answer = await changePassword(ownOf(event), { current, password, repeated });
    return answer.ok ? sent('password', 'password') : refused('password', answer.error, event.locals);
  },
  'bat-hai-buoc': async (event) => {
    const answer = await beginSecondFactor(ownOf(event), text(await fieldsOf(event.request), OWN_NAMES.current));
    return answer.ok ? sent('factor', null, { factor: answer.value }) : refused('factor', answer.error, event.locals);
  },
  'xac-nhan-ma': async (event) => {
    const answer = await confirmSecondFactor(ownOf(event), text(await fieldsOf(event.request), OWN_NAMES.code));
    if (!answer.ok) return refused('code', answer.error, event.locals);
    keepCookies(event, answer.value);
    return sent('factor', 'factorOn');
  },
  'tat-hai-buoc': async (event) => {
    const answer = await endSecondFactor(ownOf(event), text(await fieldsOf(event.request), OWN_NAMES.current));
    if (!answer.ok) return refused('factor', answer.error, event.locals);
    keepCookies(event, answer.value);
    return sent('factor', 'factorOff');
  },
};

/** No session has this id. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';
