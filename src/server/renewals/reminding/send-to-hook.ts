import { createHmac } from 'node:crypto';
import type { Uuid } from '#base/ids.ts';
import { isThisMachine } from '#base/this-machine.ts';
import type { MessageChannel } from '#register/renewal.ts';

/** Whoever carries messages: an address that takes them, and what they are signed with. */
export interface MessageHook {
  url: string;
  secret: string;
}

/** A message on its way. */
export interface Message {
  /** The same for the same message: whoever carries it knows it again. */
  id: Uuid;
  channel: MessageChannel;
  /** A telephone number from +84 on. */
  to: string;
  text: string;
}

/** How long the answer may take, in milliseconds. */
const ANSWER_WITHIN = 20_000;
const MS = 1000;

/** The error of a connection that was never made: nothing can have left. */
const NOT_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Of HTTP: nobody there takes messages, or not from us, or not now. Later in a round it may be meant of one message. */
const NOT_OPEN = [401, 404, 503];

/** The hook that the environment names; null where it names none. */
export function hookOfEnvironment(): MessageHook | null {
  const { BAOPHU_MESSAGE_HOOK: url, BAOPHU_MESSAGE_SECRET: secret } = process.env;
  const isAddress = url !== undefined && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
  return isAddress && secret ? { url, secret } : null;
}

/** Whether nobody on the way to a hook can read the numbers of people: by https, or within this machine. */
export function isPrivate({ url }: MessageHook): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || isThisMachine(hostname);
}

/**
 * Hands a message over, once: `X-Baophu-Signature` is the HMAC-SHA256 of the timestamp, a full stop and the body. Nothing is tried
 * again here, since what was not answered may have been taken. `isFirst` says that the hook has taken none yet.
 */
export async function sendToHook(
  { url, secret }: MessageHook,
  message: Message,
  { now, isFirst }: { now: Date; isFirst: boolean },
): Promise<{ answer: 'taken' | 'refused' | 'none' | 'unsent'; status: number | null }> {
  const body = JSON.stringify(message);
  const timestamp = String(Math.floor(now.getTime() / MS));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN),
      headers: {
        'content-type': 'application/json',
        'x-baophu-timestamp': timestamp,
        'x-baophu-signature': `sha256=${signature}`,
      },
      body,
    });
    if (ok) return { answer: 'taken', status };
    return { answer: isFirst && NOT_OPEN.includes(status) ? 'unsent' : 'refused', status };
  } catch (error) {
    return { answer: NOT_CONNECTED.includes(codeOf(error)) ? 'unsent' : 'none', status: null };
  }
}

/** What the network said was wrong, which `fetch` hides in the cause of its own error. */
const codeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : '';
