import { createHmac } from 'node:crypto';
import type { Uuid } from '#base/ids.ts';
import type { MessageChannel, ReminderAnswer } from '#register/renewal.ts';

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

/** The hook that the environment names; null where it names none. */
export function hookOfEnvironment(): MessageHook | null {
  const { BAOPHU_MESSAGE_HOOK: url, BAOPHU_MESSAGE_SECRET: secret } = process.env;
  const isAddress = url !== undefined && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
  return isAddress && secret ? { url, secret } : null;
}

/**
 * Hands a message over, once: `X-Baophu-Signature` is the HMAC-SHA256 of the timestamp, a full stop and the body. Nothing is tried
 * again, since what was not answered may have been taken.
 */
export async function sendToHook(
  { url, secret }: MessageHook,
  message: Message,
  now: Date,
): Promise<{ answer: ReminderAnswer; status: number | null }> {
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
    return { answer: ok ? 'taken' : 'refused', status };
  } catch {
    return { answer: 'none', status: null };
  }
}
