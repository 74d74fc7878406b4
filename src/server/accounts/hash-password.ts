import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** As OWASP recommends for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const SHAPE =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<nonce>[\w+/]+)\$(?<tag>[\w+/]+)$/;

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The same letters are the same password, however a keyboard composes them. */
const messageOf = (password: string): Buffer => Buffer.from(password.normalize('NFC'), 'utf8');

/** A password as it is kept. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: messageOf(password), nonce, ...COST });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether a password is the one that is kept. */
export async function isPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const { memory, passes, parallelism, nonce, tag } = SHAPE.exec(hash)?.groups ?? {};
  if (!nonce || !tag) return false;
  const kept = Buffer.from(tag, 'base64');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const made = await derive('argon2id', {
    message: messageOf(password),
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: kept.length,
    ...cost,
  });
  return timingSafeEqual(made, kept);
}
