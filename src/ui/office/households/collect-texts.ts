import type { Language } from '#base/words.ts';

/** What the page says on which the health insurance of a household is paid. */
interface CollectHouseholdTexts {
  title: string;
  link: string;
  back: string;
  lead: string;
  ask: string;
  askSubmit: string;
  paidOn: string;
  membership: (name: string) => string;
  months: (name: string) => string;
  period: (months: number) => string;
  insuredUntil: (name: string) => string;
  untilHint: string;
  short: { membership: string; months: string; insuredUntil: string };
  price: string;
  pays: (amount: string, people: number) => string;
  caption: string;
  member: string;
  order: string;
  card: string;
  cardOf: (start: string, from: string, until: string) => string;
  support: string;
  paid: string;
  all: string;
  take: string;
  takeSubmit: (amount: string) => string;
  taken: (amount: string, people: number) => string;
  takenBefore: string;
  open: string;
}

export const COLLECT_HOUSEHOLD_TEXTS: Readonly<Record<Language, CollectHouseholdTexts>> = {
  vi: {
    title: 'Thu BHYT hộ gia đình',
    link: 'Thu tiền BHYT hộ gia đình',
    back: 'Về hộ',
    lead: 'Thứ tự trong hộ là thứ tự ở đây: người đóng trước là người thứ nhất.',
    ask: 'Ai đóng',
    askSubmit: 'Tính số phải đóng',
    paidOn: 'Ngày thu tiền',
    membership: (name) => `Diện của ${name}`,
    months: (name) => `Số tháng của ${name}`,
    period: (months) => `${months} tháng`,
    insuredUntil: (name) => `Thẻ cũ của ${name} hết hạn ngày`,
    untilHint: 'Thẻ theo diện khác mà sổ không biết; không có thì để trống.',
    short: { membership: 'Diện', months: 'Đóng cho', insuredUntil: 'Thẻ cũ hết hạn' },
    price: 'Số phải đóng',
    pays: (amount, people) => `Hộ đóng ${amount} đồng cho ${people} người.`,
    caption: 'Từng người đóng bao nhiêu, đồng',
    member: 'Người trong hộ',
    order: 'Thứ tự',
    card: 'Thẻ có giá trị',
    cardOf: (start, from, until) => `từ ${start}, tính các tháng ${from} đến ${until}`,
    support: 'Hỗ trợ',
    paid: 'Đóng',
    all: 'Cả hộ',
    take: 'Nhận tiền',
    takeSubmit: (amount) => `Ghi nhận ${amount} đồng`,
    taken: (amount, people) => `Đã ghi nhận ${amount} đồng của ${people} người.`,
    takenBefore: 'Khoản này đã được ghi nhận trước đó; không ghi thêm lần nữa.',
    open: 'Mở hộ',
  },
  en: {
    title: 'Household health insurance',
    link: 'Take payment for health insurance',
    back: 'Back to the household',
    lead: 'The order of the household is the order here: who pays first is the first member.',
    ask: 'Who pays',
    askSubmit: 'Work out the price',
    paidOn: 'Day of payment',
    membership: (name) => `How ${name} is insured`,
    months: (name) => `Months of ${name}`,
    period: (months) => `${months} months`,
    insuredUntil: (name) => `Last card of ${name} ends on`,
    untilHint: 'A card that the register does not know; leave empty without one.',
    short: { membership: 'Insured as', months: 'Pays for', insuredUntil: 'Last card ends' },
    price: 'Price',
    pays: (amount, people) =>
      `The household pays ${amount} đồng for ${people === 1 ? '1 person' : `${people} people`}.`,
    caption: 'What each pays, đồng',
    member: 'Member',
    order: 'Order',
    card: 'Card works',
    cardOf: (start, from, until) => `from ${start}, counted for ${from} to ${until}`,
    support: 'Support',
    paid: 'Pays',
    all: 'All',
    take: 'Take the money',
    takeSubmit: (amount) => `Record ${amount} đồng`,
    taken: (amount, people) => `${amount} đồng of ${people === 1 ? '1 person' : `${people} people`} were recorded.`,
    takenBefore: 'This payment was recorded before; it is not recorded once more.',
    open: 'Open the household',
  },
};
