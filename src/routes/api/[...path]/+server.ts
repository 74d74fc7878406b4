import type { RequestHandler } from '@sveltejs/kit';
import { readToken } from '#server/accounts/entrance/read-token.ts';
import { TOKEN_WORDS } from '#server/accounts/entrance/token-problem.ts';
import { openDesk } from '#server/desk/desk.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { answerApi } from '#server/web/answer-api.ts';
import { problemResponse } from '#server/web/problems.ts';
import { doorOf } from '../../door.ts';
import { placeAtOffice } from '../../open-office-desk.ts';
import { languageOf } from '../../program.ts';

/** Programs ask operations by their addresses; who asks is said by a token, never by a cookie. */
export const fallback: RequestHandler = async (event) => {
  const language = languageOf(event);
  const door = doorOf(event);
  if (event.locals.isUnavailable)
    return problemResponse({ words: {} }, [operationProblem('database-away', {})], language);
  const program = await readToken(door);
  if (!program.ok) {
    const refusal = problemResponse({ words: TOKEN_WORDS }, [program.error], language);
    refusal.headers.set('www-authenticate', 'Bearer');
    return refusal;
  }
  const { token, ...holder } = program.value;
  const place = placeAtOffice(event, holder);
  const desk = openDesk(door.db, { ...place, actor: { ...place.actor, token } });
  return answerApi(event.request, { desk, actor: desk.actor, now: new Date() }, language);
};
