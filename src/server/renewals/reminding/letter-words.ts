import type { Day } from '#base/dates.ts';
import { asMarkup } from '#base/markup.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Mail } from '#server/accounts/send-mail.ts';
import { endWords } from './reminder-words.ts';

/** What a letter says of whoever it is about. */
interface LetterFacts {
  givenName: string;
  due: readonly { scheme: Scheme; endsOn: Day }[];
  on: Day;
  /** Whose register it comes from: `Tỉnh Bắc Kạn`. */
  province: string;
  /** Where answers go. */
  from: string;
}

/** A letter to somebody whose cover ends. The given name alone tells people of a household apart who have one address. */
export function letterWords({ givenName, due, on, province, from }: LetterFacts): Omit<Mail, 'to'> {
  const ends = due.map((each) => endWords(each, on));
  const greeting = `Kính gửi ông/bà ${givenName},`;
  const lead = 'Cơ quan bảo hiểm xã hội xin nhắc:';
  const invitation = 'Mời ông/bà đóng tiếp để không gián đoạn. Nếu đã đóng, xin bỏ qua thư này.';
  const sender = `Thư do sổ theo dõi BHXH tự nguyện, BHYT hộ gia đình của ${province} gửi tự động từ ${from}.`;
  const stop = 'Không muốn nhận thư nhắc nữa: trả lời thư này với chữ «Không nhận», hoặc báo nhân viên thu.';
  const html = [
    `<p>${asMarkup(greeting)}</p>`,
    `<p>${lead}</p>`,
    `<ul>${ends.map((each) => `<li>${asMarkup(each)}</li>`).join('')}</ul>`,
    `<p>${invitation}</p>`,
    `<hr><p><small>${asMarkup(sender)}<br>${stop}</small></p>`,
  ];
  return {
    subject: 'Nhắc đóng tiếp bảo hiểm',
    text: [greeting, '', lead, ...ends.map((each) => `- ${each}`), '', invitation, '', '--', sender, stop, ''].join(
      '\n',
    ),
    html: `<!doctype html><html lang="vi"><meta charset="utf-8"><body>${html.join('\n')}</body></html>\n`,
    unsubscribe: 'Không nhận',
  };
}
