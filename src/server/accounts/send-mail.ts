import { createTransport } from 'nodemailer';
import { isThisMachine } from '#base/this-machine.ts';

/** A letter without pictures or tracking. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for programs that show HTML. */
  html?: string;
  /** What the letter is known by among servers of mail, before the sign of an address. */
  id?: string;
  /** A program sends it, of its own accord: nobody’s answering machine has to answer. */
  isAutomatic?: boolean;
  /** It may go to nobody else than a server that proves who it is, unless that is this machine. */
  isPrivate?: boolean;
  /** What is asked of the address it comes from, by whoever wants no more of them. */
  unsubscribe?: string;
}

/** Whether letters can be sent from here: `BAOPHU_MAIL` names a server, such as `smtps://name:password@mail.example.vn`. */
export const canSendMail = (): boolean => Boolean(process.env.BAOPHU_MAIL);

/** The address that letters come from. */
export const mailFrom = (): string => process.env.BAOPHU_MAIL_FROM ?? 'baophu@localhost';

/** How long the server of mail may take for each step, in milliseconds. */
const WITHIN = 20_000;

/** Sends a letter from the address in `BAOPHU_MAIL_FROM`. @throws Error where the server of mail does not take it. */
export async function sendMail({ id, isAutomatic, isPrivate, unsubscribe, ...mail }: Mail): Promise<void> {
  const { BAOPHU_MAIL: url } = process.env;
  const from = mailFrom();
  const within = { connectionTimeout: WITHIN, greetingTimeout: WITHIN, socketTimeout: WITHIN };
  const requireTLS = isPrivate === true && !isThisMachine(URL.parse(url ?? '')?.hostname ?? '');
  const transport = createTransport({ url, ...within, ...(requireTLS ? { requireTLS } : {}) });
  try {
    await transport.sendMail({
      ...mail,
      from,
      ...(id ? { messageId: `<${id}@${addressIn(from).split('@').at(-1)}>` } : {}),
      ...(isAutomatic ? { headers: { 'auto-submitted': 'auto-generated' } } : {}),
      ...(unsubscribe
        ? { list: { unsubscribe: `${addressIn(from)}?subject=${encodeURIComponent(unsubscribe)}` } }
        : {}),
    });
  } finally {
    transport.close();
  }
}

/** The address alone of `Baophu <baophu@bhxh.example.vn>`. */
const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
