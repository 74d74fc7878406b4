import type { Language } from '#base/words.ts';

/** What pages say of organisations that end and are opened again. */
interface EndingTexts {
  title: (name: string) => string;
  link: string;
  free: string;
  hangs: (kinds: string) => string;
  lead: string;
  ties: string;
  what: string;
  count: string;
  some: string;
  amount: (dong: string) => string;
  endedOn: string;
  endedHint: string;
  reason: string;
  handTo: string;
  handHint: (people: string) => string;
  choose: string;
  takesBack: string;
  submit: string;
  ended: (day: string) => string;
  endedNow: (people: string) => string;
  reopen: string;
  reopenLead: string;
  reopened: string;
  history: string;
  endedBy: (day: string, by: string, on: string) => string;
  openedBy: (by: string, on: string) => string;
  handed: (people: string, to: string | null) => string;
  toldHeading: string;
  told: (people: string, organisation: string, day: string) => string;
  toldLink: string;
}

export const ENDING_TEXTS: Readonly<Record<Language, EndingTexts>> = {
  vi: {
    title: (name) => `Kết thúc ${name}?`,
    link: 'Kết thúc đơn vị này',
    free: 'Không còn gì gắn với đơn vị: kết thúc được ngay.',
    hangs: (kinds) => `Còn ${kinds} việc phải giải quyết trước khi kết thúc.`,
    lead: 'Kết thúc rồi thì đơn vị không còn được chọn sau ngày ấy. Lịch sử, số liệu, biên lai cũ vẫn đọc được; mở lại được, kèm lý do.',
    ties: 'Những gì còn gắn với đơn vị',
    what: 'Việc',
    count: 'Số lượng',
    some: 'Gồm',
    amount: (dong) => `${dong} đồng`,
    endedOn: 'Ngày cuối cùng đơn vị làm việc',
    endedHint: 'Hôm nay hoặc trước đó.',
    reason: 'Lý do',
    handTo: 'Bàn giao những người đang giao cho đơn vị',
    handHint: (people) => `${people} người. Người nhận thấy trên trang Việc hôm nay.`,
    choose: 'Chọn',
    takesBack: 'Thu lại, chưa giao cho ai',
    submit: 'Kết thúc đơn vị',
    ended: (day) => `Đã kết thúc, ngày làm việc cuối cùng ${day}`,
    endedNow: (people) => `Đã kết thúc đơn vị; bàn giao hoặc thu lại ${people} người.`,
    reopen: 'Mở lại đơn vị',
    reopenLead: 'Đơn vị làm việc trở lại và được chọn như trước. Tài khoản, quyển biên lai cần giao lại.',
    reopened: 'Đã mở lại đơn vị.',
    history: 'Đã kết thúc, mở lại khi nào',
    endedBy: (day, by, on) => `Kết thúc ngày ${day} (${by} ghi ngày ${on})`,
    openedBy: (by, on) => `Mở lại (${by} ghi ngày ${on})`,
    handed: (people, to) => (to === null ? `Thu lại ${people} người.` : `Bàn giao ${people} người cho ${to}.`),
    toldHeading: 'Người mới bàn giao cho bạn',
    told: (people, organisation, day) => `${people} người từ ${organisation}, đơn vị kết thúc ngày ${day}.`,
    toldLink: 'Xem những người ấy',
  },
  en: {
    title: (name) => `End ${name}?`,
    link: 'End this organisation',
    free: 'Nothing hangs on it any more: it can be ended now.',
    hangs: (kinds) => `${kinds} things have to be settled before it ends.`,
    lead: 'Once ended, it is chosen no more after that day. History, figures and former receipts stay readable; it can be opened again, with the reason.',
    ties: 'What still hangs on it',
    what: 'What',
    count: 'How many',
    some: 'Among them',
    amount: (dong) => `${dong} đồng`,
    endedOn: 'The last day on which it works',
    endedHint: 'Today, or before.',
    reason: 'Reason',
    handTo: 'Hand over whom its collectors were to ask',
    handHint: (people) => `${people} people. Whoever takes them over is told on the first page.`,
    choose: 'Choose',
    takesBack: 'Take them back; they are nobody’s yet',
    submit: 'End the organisation',
    ended: (day) => `Ended; its last day was ${day}`,
    endedNow: (people) => `The organisation is ended; ${people} people were handed over or taken back.`,
    reopen: 'Open it again',
    reopenLead: 'It works again and is chosen as before. Accounts and books of receipts have to be given again.',
    reopened: 'It is open again.',
    history: 'When it was ended and opened again',
    endedBy: (day, by, on) => `Ended on ${day} (recorded by ${by} on ${on})`,
    openedBy: (by, on) => `Opened again (recorded by ${by} on ${on})`,
    handed: (people, to) =>
      to === null ? `${people} people were taken back.` : `${people} people were handed over to ${to}.`,
    toldHeading: 'Handed over to you of late',
    told: (people, organisation, day) => `${people} people of ${organisation}, which ended on ${day}.`,
    toldLink: 'See them',
  },
};
