import type { Language } from '#base/words.ts';
import type { MessageChannel, ReminderAnswer } from '#register/renewal.ts';

/** What is said where it is noted that somebody was asked to pay on. */
interface AttemptTexts {
  heading: string;
  nothingDue: string;
  dueLine: (scheme: string, day: string) => string;
  overdueLine: (scheme: string, day: string) => string;
  link: string;
  messagesLink: string;
  attempts: string;
  noAttempts: string;
  about: (scheme: string, month: string) => string;
  by: (name: string) => string;
  title: (name: string) => string;
  back: string;
  due: string;
  contactedOn: string;
  way: string;
  outcome: string;
  willPayOn: string;
  willPayHint: string;
  cause: string;
  causeHint: string;
  noCause: string;
  note: string;
  noteHint: string;
  submit: string;
  done: string;
  doneBefore: string;
  openRecord: string;
  openList: string;
  messages: string;
  channels: Readonly<Record<MessageChannel, string>>;
  wanted: (channel: string) => string;
  unwanted: (channel: string) => string;
  refuse: (channel: string) => string;
  allow: (channel: string) => string;
  wishNoted: string;
  reminded: (channel: string, at: string, month: string) => string;
  answers: Readonly<Record<ReminderAnswer, string>>;
  unanswered: string;
}

export const ATTEMPT_TEXTS: Readonly<Record<Language, AttemptTexts>> = {
  vi: {
    heading: 'Hạn đóng và liên hệ',
    nothingDue: 'Không có hạn đóng nào đang mở.',
    dueLine: (scheme, day) => `${scheme}: được bảo hiểm đến hết ${day}.`,
    overdueLine: (scheme, day) => `${scheme}: đã hết hạn ngày ${day}, chưa đóng tiếp.`,
    link: 'Ghi lần liên hệ',
    messagesLink: 'Nhận hay không nhận tin nhắn',
    attempts: 'Các lần liên hệ',
    noAttempts: 'Chưa ghi lần liên hệ nào.',
    about: (scheme, month) => `${scheme}, hạn ${month}`,
    by: (name) => `Người liên hệ: ${name}`,
    title: (name) => `Ghi lần liên hệ với ${name}`,
    back: 'Về hồ sơ',
    due: 'Về hạn đóng nào',
    contactedOn: 'Ngày liên hệ',
    way: 'Cách liên hệ',
    outcome: 'Kết quả',
    willPayOn: 'Ngày hẹn đóng',
    willPayHint: 'Chỉ khi hẹn đóng. Ví dụ 05/12/2026.',
    cause: 'Lý do không đóng tiếp',
    causeHint: 'Chỉ khi không đóng tiếp.',
    noCause: 'Không có',
    note: 'Ghi chú',
    noteHint: 'Nếu là lý do khác thì viết ở đây. Không ghi số căn cước, số điện thoại, bệnh tật.',
    submit: 'Ghi lần liên hệ',
    done: 'Đã ghi lần liên hệ.',
    doneBefore: 'Lần liên hệ này đã được ghi từ trước; không ghi thêm.',
    openRecord: 'Mở hồ sơ',
    openList: 'Về danh sách đến hạn',
    messages: 'Tin nhắn nhắc đến hạn',
    channels: { sms: 'SMS', zalo: 'Zalo', email: 'thư điện tử' },
    wanted: (channel) => `Nhận tin nhắc qua ${channel}.`,
    unwanted: (channel) => `Không nhận tin nhắc qua ${channel}.`,
    refuse: (channel) => `Không nhận tin ${channel} nữa`,
    allow: (channel) => `Nhận lại tin ${channel}`,
    wishNoted: 'Đã ghi. Từ nay hệ thống làm theo ý muốn này.',
    reminded: (channel, at, month) => `Tin ${channel} lúc ${at}, về hạn ${month}`,
    answers: {
      taken: 'nơi gửi đã nhận',
      refused: 'nơi gửi từ chối',
      none: 'nơi gửi không trả lời',
      unsent: 'chưa gửi đi được',
      deferred: 'hộp thư tạm chưa nhận, lần sau gửi lại',
    },
    unanswered: 'không rõ đã gửi hay chưa',
  },
  en: {
    heading: 'What falls due, and who asked',
    nothingDue: 'Nothing falls due.',
    dueLine: (scheme, day) => `${scheme}: covered up to the end of ${day}.`,
    overdueLine: (scheme, day) => `${scheme}: ran out on ${day}, and was not paid on.`,
    link: 'Note an attempt',
    messagesLink: 'Messages or none',
    attempts: 'Attempts',
    noAttempts: 'No attempt was noted.',
    about: (scheme, month) => `${scheme}, due in ${month}`,
    by: (name) => `Asked by ${name}`,
    title: (name) => `Note an attempt to reach ${name}`,
    back: 'Back to the record',
    due: 'About what',
    contactedOn: 'Asked on',
    way: 'How',
    outcome: 'What came of it',
    willPayOn: 'Promised day',
    willPayHint: 'Only of somebody who will pay: 05/12/2026.',
    cause: 'Why they will not pay on',
    causeHint: 'Only of somebody who will not pay on.',
    noCause: 'None',
    note: 'Note',
    noteHint: 'Another reason is written here. No citizen number, no telephone, no illness.',
    submit: 'Note the attempt',
    done: 'The attempt is noted.',
    doneBefore: 'This attempt was noted before; nothing is added.',
    openRecord: 'Open the record',
    openList: 'To those who fall due',
    messages: 'Messages about what falls due',
    channels: { sms: 'SMS', zalo: 'Zalo', email: 'e-mail' },
    wanted: (channel) => `Takes messages by ${channel}.`,
    unwanted: (channel) => `Wants no messages by ${channel}.`,
    refuse: (channel) => `No more messages by ${channel}`,
    allow: (channel) => `Messages by ${channel} again`,
    wishNoted: 'It is noted, and holds from now on.',
    reminded: (channel, at, month) => `${channel} at ${at}, about ${month}`,
    answers: {
      taken: 'taken by the carrier',
      refused: 'refused by the carrier',
      none: 'not answered by the carrier',
      unsent: 'did not leave',
      deferred: 'not taken now, sent again by the next run',
    },
    unanswered: 'not known whether it left',
  },
};
