import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A letter as the server of mail has it. */
export interface Letter {
  to: string;
  mail: ParsedMail;
}

/** At which step of a letter the server answers something, and to whom. */
export type Step = 'from' | 'to' | 'data';

/** A real server of mail on this machine, to which `BAOPHU_MAIL` points. */
export interface MailServer {
  /** What it has taken. */
  letters: Letter[];
  /** The code that it answers at a step about an address, or null to take it; it may never come. */
  answers: (step: Step, address: string) => Promise<number | null> | number | null;
  port: number;
  close: () => Promise<void>;
}

/** Opens a server of mail, on a port that is free or given. */
export async function openMail(port = 0): Promise<MailServer> {
  const server: MailServer = { letters: [], answers: () => null, port, close: async () => {} };
  const answer = async (step: Step, address: string, done: (error?: Error | null) => void): Promise<void> => {
    const code = await server.answers(step, address);
    done(code === null ? null : Object.assign(new Error('not taken'), { responseCode: code }));
  };
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: ({ address }, _, done) => void answer('from', address, done),
    onRcptTo: ({ address }, _, done) => void answer('to', address, done),
    onData: async (stream, { envelope }, done) => {
      const read = await simpleParser(stream);
      const to = envelope.rcptTo.map(({ address }) => address).join();
      await answer('data', to, (error) => {
        if (!error) server.letters.push({ to, mail: read });
        done(error);
      });
    },
  });
  mail.on('error', () => {}); // a sender that is killed leaves its connection broken
  const listening = once(mail.listen(port, '127.0.0.1'), 'listening');
  await listening;
  server.port = (mail.server.address() as AddressInfo).port;
  server.close = async () => {
    delete process.env.BAOPHU_MAIL;
    delete process.env.BAOPHU_MAIL_FROM;
    await new Promise<void>((resolve) => void mail.close(() => resolve()));
  };
  process.env.BAOPHU_MAIL = `smtp://127.0.0.1:${server.port}`;
  process.env.BAOPHU_MAIL_FROM = 'Baophu <baophu@bhxh.example.vn>';
  return server;
}
