import { type LinkProblem, linkProblem } from './entrance/link-problem.ts';

/** What somebody types who makes an account, or sets its password. */
export interface Credentials {
  name: string;
  email: string;
  password: string;
  repeated: string;
}

const MOST_OF_NAME = 200;
const MOST_OF_EMAIL = 254;
/** In characters. */
export const LEAST_OF_PASSWORD = 12;
const MOST_OF_PASSWORD = 1000;
const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]+$/;

/** What does not do of a name and an e-mail, all at once, each at its field. */
export function checkIdentity({ name, email }: Pick<Credentials, 'name' | 'email'>): LinkProblem[] {
  const problems: LinkProblem[] = [];
  if (name.trim() === '') problems.push(linkProblem('name-missing', {}, 'name'));
  if (name.length > MOST_OF_NAME) problems.push(linkProblem('name-too-long', { most: MOST_OF_NAME }, 'name'));
  if (email.length > MOST_OF_EMAIL || !EMAIL.test(email)) problems.push(linkProblem('not-an-email', {}, 'email'));
  return problems;
}

/** The same of a password. Its length counts, and that it is not the first that somebody would guess. */
export function checkPassword({ name, email, password, repeated }: Credentials): LinkProblem[] {
  const at = 'password';
  if (password.length < LEAST_OF_PASSWORD) return [linkProblem('password-too-short', { least: LEAST_OF_PASSWORD }, at)];
  if (password.length > MOST_OF_PASSWORD) return [linkProblem('password-too-long', { most: MOST_OF_PASSWORD }, at)];
  const plain = password.toLowerCase();
  const isNearby = [email, email.split('@')[0] ?? '', name].some(
    (known) => known !== '' && plain === known.toLowerCase(),
  );
  if (isNearby || new Set(plain).size < 4) return [linkProblem('password-easy', {}, at)];
  return password === repeated ? [] : [linkProblem('passwords-differ', {}, 'repeated')];
}

/** Everything that does not do. */
export const checkCredentials = (typed: Credentials): LinkProblem[] => [
  ...checkIdentity(typed),
  ...checkPassword(typed),
];
