import { SERVER_WORDS } from './server-words.ts';

/** An error in both languages, Vietnamese first. It has no code: to come back later would not help. */
export function refusedServer(kind: keyof typeof SERVER_WORDS, facts: Readonly<Record<string, string>> = {}): Error {
  const { vi, en } = SERVER_WORDS[kind];
  return new Error(`${vi}\n${en}`.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ''));
}

/** What an error at connecting says in these words; the error itself where they have none for it. */
export function connectError(error: unknown, login: string): unknown {
  if (!(error instanceof Error)) return error;
  const [, parameter] = /unsupported startup parameter(?: in options)?:? (\S+)/.exec(error.message) ?? [];
  if (parameter) return refusedServer('parameter', { parameter });
  const { code = '' } = error as { code?: string };
  const isRefused = code.startsWith('28') || /password must be a (non-empty )?string/.test(error.message);
  return isRefused ? refusedServer('login', { login, reason: error.message }) : error;
}
