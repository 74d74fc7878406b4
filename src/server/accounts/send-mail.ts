import { createTransport } from 'nodemailer';

/** A letter without pictures or tracking. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Whether letters can be sent from here: `BAOPHU_MAIL` names a server, such as `smtps://name:password@mail.example.vn`. */
export const canSendMail = (): boolean => Boolean(process.env.BAOPHU_MAIL);

/** How long the server of mail may take for each step, in milliseconds. */
const WITHIN = 20_000;

/** Sends a letter from the address in `BAOPHU_MAIL_FROM`. @throws Error where the server of mail does not take it. */
export async function sendMail(mail: Mail): Promise<void> {
  const within = { connectionTimeout: WITHIN, greetingTimeout: WITHIN, socketTimeout: WITHIN };
  const transport = createTransport({ url: process.env.BAOPHU_MAIL, ...within });
  try {
    await transport.sendMail({ ...mail, from: process.env.BAOPHU_MAIL_FROM ?? 'baophu@localhost' });
  } finally {
    transport.close();
  }
}
