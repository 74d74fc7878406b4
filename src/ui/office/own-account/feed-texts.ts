import type { OwnFeed } from '#access/calendar-feed.ts';
import type { Language } from '#base/words.ts';

interface FeedTexts {
  question: string;
  lead: (role: string) => string;
  beyond: (role: string) => string;
  back: string;
  none: string;
  list: string;
  states: Readonly<Record<OwnFeed['state'], string>>;
  made: string;
  ended: string;
  read: (moment: string) => string;
  never: string;
  end: (name: string) => string;
  done: string;
  make: string;
  name: string;
  nameHint: string;
  submit: string;
  secret: (name: string) => string;
  secretLead: string;
  how: string;
}

export const FEED_TEXTS: Readonly<Record<Language, FeedTexts>> = {
  vi: {
    question: 'Lịch nào theo dõi hoạt động thay tôi?',
    lead: (role) =>
      `Lịch của điện thoại, máy tính tự lấy hoạt động bằng một địa chỉ bí mật: những hoạt động mà vai trò bạn đang dùng (${role}) và địa bàn của vai trò ấy thấy lúc lịch đọc, từ 92 ngày trước đến 366 ngày sau. Lịch không có tên người nào. Ai biết địa chỉ đều đọc được, nên đừng gửi cho người khác; vai trò kết thúc thì địa chỉ cũng hết tác dụng.`,
    beyond: (role) => `Vai trò bạn đang dùng (${role}) không xem hoạt động, nên không có lịch để theo dõi.`,
    back: 'Tài khoản của tôi',
    none: 'Chưa có địa chỉ nào.',
    list: 'Địa chỉ lịch của tôi',
    states: { holds: 'đang dùng được', over: 'đã thu hồi', 'office-over': 'vai trò đã kết thúc' },
    made: 'Tạo lúc',
    ended: 'Thu hồi lúc',
    read: (moment) => `Đọc lần cuối ${moment}`,
    never: 'Chưa đọc lần nào',
    end: (name) => `Thu hồi «${name}»`,
    done: 'Đã thu hồi. Từ lần đọc tiếp theo, lịch ấy không lấy được gì nữa.',
    make: 'Tạo địa chỉ lịch',
    name: 'Tên',
    nameHint: 'Máy nào sẽ dùng địa chỉ này, ví dụ «Điện thoại của tôi».',
    submit: 'Tạo địa chỉ',
    secret: (name) => `Địa chỉ của «${name}»`,
    secretLead: 'Chép ngay vào lịch: địa chỉ chỉ hiện một lần.',
    how: 'iPhone: Lịch → Thêm lịch → Thêm lịch đăng ký. Google: Lịch khác → Từ URL. Outlook: Thêm lịch → Đăng ký từ web.',
  },
  en: {
    question: 'Which calendars follow activities for me?',
    lead: (role) =>
      `The calendar of a phone or computer fetches activities by a secret address: those that the office in which you work now (${role}) and its areas see when the calendar reads them, from 92 days back to 366 days ahead. It names nobody. Whoever knows the address can read it, so do not pass it on; when the office is over, so is the address.`,
    beyond: (role) =>
      `The office in which you work now (${role}) sees no activities, so that it has no calendar to follow.`,
    back: 'My account',
    none: 'There is no address yet.',
    list: 'Addresses of my calendars',
    states: { holds: 'in force', over: 'taken back', 'office-over': 'the office is over' },
    made: 'Made',
    ended: 'Taken back',
    read: (moment) => `Last read ${moment}`,
    never: 'Never read',
    end: (name) => `Take “${name}” back`,
    done: 'Taken back. From its next reading on, that calendar finds nothing.',
    make: 'Make an address',
    name: 'Name',
    nameHint: 'Which device will use the address, such as “My phone”.',
    submit: 'Make the address',
    secret: (name) => `The address of “${name}”`,
    secretLead: 'Copy it into the calendar now: it is shown this once.',
    how: 'iPhone: Calendars → Add Calendar → Add Subscription Calendar. Google: Other calendars → From URL. Outlook: Add calendar → Subscribe from web.',
  },
};
