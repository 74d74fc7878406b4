import type { Language } from '#base/words.ts';

/** What is said where activities are seen as a list, a calendar or a map. */
interface ViewTexts {
  views: string;
  list: string;
  calendar: string;
  map: string;
  month: string;
  week: string;
  monthTitle: (month: string) => string;
  weekTitle: (from: string, to: string) => string;
  answer: (activities: string) => string;
  nothing: string;
  before: string;
  after: string;
  now: string;
  showMonth: string;
  showWeek: string;
  weekdays: readonly [string, string, string, string, string, string, string];
  day: (weekday: string, date: string) => string;
  mapTitle: (from: string, to: string) => string;
  mapAnswer: (communes: string, activities: string) => string;
  mapWider: (activities: string) => string;
  mapLabel: string;
  mapNote: string;
  inCommune: (name: string, activities: string, attendance: string, enrolled: string) => string;
  noneInCommune: (name: string) => string;
  ends: (count: string) => string;
  activities: string;
  empty: string;
  toCalendar: string;
  follow: string;
}

export const VIEW_TEXTS: Readonly<Record<Language, ViewTexts>> = {
  vi: {
    views: 'Cách xem hoạt động',
    list: 'Danh sách',
    calendar: 'Lịch',
    map: 'Bản đồ',
    month: 'Tháng',
    week: 'Tuần có ngày',
    monthTitle: (month) => `Tháng ${month} có những hoạt động nào?`,
    weekTitle: (from, to) => `Tuần ${from} – ${to} có những hoạt động nào?`,
    answer: (activities) => `${activities} hoạt động.`,
    nothing: 'Không có hoạt động nào trong thời gian này.',
    before: 'Trước đó',
    after: 'Sau đó',
    now: 'Hôm nay',
    showMonth: 'Xem cả tháng',
    showWeek: 'Xem một tuần',
    weekdays: ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'],
    day: (weekday, date) => `${weekday} ${date}`,
    mapTitle: (from, to) => `Nơi nào có hoạt động từ ${from} đến ${to}?`,
    mapAnswer: (communes, activities) => `${communes} xã, phường có ${activities} hoạt động.`,
    mapWider: (activities) =>
      `${activities} hoạt động của cả huyện, cả tỉnh không thuộc riêng xã nào: không tô trên bản đồ, có trong bảng.`,
    mapLabel: 'Số hoạt động ở từng xã, phường hiện nay',
    mapNote:
      'Màu đậm hơn là nhiều hoạt động hơn; xã không màu chưa có hoạt động nào. Ranh giới là của các xã hiện nay.',
    inCommune: (name, activities, attendance, enrolled) =>
      `${name}: ${activities} hoạt động, ${attendance} người có mặt, ${enrolled} lượt tham gia`,
    noneInCommune: (name) => `${name}: chưa có hoạt động`,
    ends: (count) => `${count} hoạt động`,
    activities: 'Hoạt động',
    empty: 'Không có hoạt động nào theo cách lọc này.',
    toCalendar: 'Thêm vào lịch (tệp iCal)',
    follow: 'Theo dõi bằng lịch của tôi',
  },
  en: {
    views: 'Ways to see activities',
    list: 'List',
    calendar: 'Calendar',
    map: 'Map',
    month: 'Month',
    week: 'Week with the day',
    monthTitle: (month) => `Which activities are there in ${month}?`,
    weekTitle: (from, to) => `Which activities are there from ${from} to ${to}?`,
    answer: (activities) => `${activities} activities.`,
    nothing: 'There is no activity in this time.',
    before: 'Before',
    after: 'After',
    now: 'Today',
    showMonth: 'The whole month',
    showWeek: 'One week',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    day: (weekday, date) => `${weekday} ${date}`,
    mapTitle: (from, to) => `Where were activities from ${from} to ${to}?`,
    mapAnswer: (communes, activities) => `${communes} communes had ${activities} activities.`,
    mapWider: (activities) =>
      `${activities} activities were for a whole district or province: they have no place on the map, but stand in the table.`,
    mapLabel: 'Activities in each commune of today',
    mapNote: 'Darker means more activities; a commune without colour had none. The borders are those of today.',
    inCommune: (name, activities, attendance, enrolled) =>
      `${name}: ${activities} activities, ${attendance} present, ${enrolled} enrolled`,
    noneInCommune: (name) => `${name}: no activity`,
    ends: (count) => `${count} activities`,
    activities: 'Activities',
    empty: 'There is no activity by these filters.',
    toCalendar: 'Add to a calendar (iCal file)',
    follow: 'Follow in my own calendar',
  },
};
