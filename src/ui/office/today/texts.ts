import type { Role } from '#access/roles.ts';
import type { Language } from '#base/words.ts';
import type { FollowedIndicator } from '#drive/followed-target.ts';

/** What the first page of the office says. */
interface TodayTexts {
  questions: Readonly<Record<Role, string>>;
  nothingYet: Readonly<Partial<Record<Role, string>>>;
  due: (count: string, month: string) => string;
  nobodyDue: (month: string) => string;
  dueAll: (count: string) => string;
  dueNext: string;
  lapsed: string;
  dueHeading: string;
  targetsHeading: (year: string) => string;
  behind: (areas: string, people: string) => string;
  counted: (what: string) => string;
  nobodyBehind: string;
  noTargets: (year: string) => string;
  whole: (name: string, what: string, value: string, target: string, missing: string) => string;
  reachedWhole: (name: string, what: string, value: string, target: string) => string;
  whats: Readonly<Record<FollowedIndicator, (scheme: string) => string>>;
  targetsCaption: string;
  area: string;
  target: string;
  reached: string;
  missing: string;
  perWeek: string;
  over: string;
  more: (count: string) => string;
  programmesHeading: string;
  programmesSigned: (programmes: string, activities: string, enrolments: string, year: string) => string;
  noProgrammes: string;
  programmesCaption: string;
  programme: string;
  signedOn: (day: string) => string;
  held: string;
  attended: string;
  enrolled: string;
  sinceSigned: (count: string) => string;
  notKnown: string;
  bulletinsHeading: string;
  moved: (figures: string, bulletins: string) => string;
  nothingMoved: (bulletins: string) => string;
  noBulletins: string;
  movedFigure: (wording: string, published: string, today: string) => string;
  notCounted: string;
}

export const TODAY_TEXTS: Readonly<Record<Language, TodayTexts>> = {
  vi: {
    questions: {
      collector: 'Hôm nay cần gặp ai?',
      manager: 'Ai sắp đến hạn?',
      officer: 'Ai sắp hết bảo hiểm, xã nào đang chậm?',
      planner: 'Nơi nào đang chậm, thiếu bao nhiêu người?',
      partner: 'Đơn vị đã hứa gì, việc gì đến hạn?',
      editor: 'Số liệu nào đã đăng nay thay đổi?',
      approver: 'Số liệu nào đã đăng nay thay đổi?',
      auditor: 'Việc gì vừa xảy ra, do ai làm?',
      administrator: 'Ai được làm gì, có gì trục trặc?',
      collaborator: 'Hôm nay cần gặp ai?',
      public: 'Việc hôm nay',
      operator: 'Việc hôm nay',
    },
    nothingYet: {
      auditor: 'Bạn tìm và xem được hồ sơ người tham gia ở mục bên trái; mỗi lượt xem đều vào nhật ký.',
    },
    due: (count, month) => `${count} người có ngày cuối được bảo hiểm trong tháng ${month}.`,
    nobodyDue: (month) => `Không có ai trong phạm vi của bạn đến hạn trong tháng ${month}.`,
    dueAll: (count) => `Xem cả ${count} người`,
    dueNext: 'Xem trước tháng sau',
    lapsed: 'Ai đã dừng đóng',
    dueHeading: 'Đến hạn trong tháng',
    targetsHeading: (year) => `Chỉ tiêu năm ${year}`,
    behind: (areas, people) => `${areas} địa bàn đang chậm so với nhịp đều trong năm, thiếu ${people} người.`,
    counted: (what) => `Đếm ${what}.`,
    nobodyBehind: 'Không địa bàn nào chậm so với nhịp đều trong năm.',
    noTargets: (year) =>
      `Chưa có chỉ tiêu năm ${year} cho địa bàn của bạn. Chỉ tiêu hiện ra khi kế hoạch năm được nạp vào sổ.`,
    whole: (name, what, value, target, missing) => `${name}: ${value}/${target} ${what}, còn thiếu ${missing}.`,
    reachedWhole: (name, what, value, target) => `${name}: ${value}/${target} ${what}, đã đạt.`,
    whats: {
      participants: (scheme) => `người đang tham gia ${scheme}`,
      joined: (scheme) => `người tham gia mới ${scheme}`,
    },
    targetsCaption: 'Chỉ tiêu của từng địa bàn, số đạt được, số còn thiếu',
    area: 'Địa bàn',
    target: 'Chỉ tiêu',
    reached: 'Đã đạt',
    missing: 'Còn thiếu',
    perWeek: 'Cần mỗi tuần',
    over: 'hết kỳ',
    more: (count) => `Còn ${count} địa bàn khác chậm ít hơn.`,
    programmesHeading: 'Chương trình phối hợp',
    programmesSigned: (programmes, activities, enrolments, year) =>
      `${programmes} chương trình đã ký; trong năm ${year} tổ chức ${activities} hoạt động, có ${enrolments} lượt đăng ký tham gia.`,
    noProgrammes:
      'Sổ chưa có chương trình phối hợp nào do đơn vị của bạn ký. Chương trình hiện ra khi cơ quan bảo hiểm xã hội ghi vào sổ.',
    programmesCaption: 'Kết quả trong năm của từng chương trình, và từ khi ký',
    programme: 'Chương trình',
    signedOn: (day) => `ký ngày ${day}`,
    held: 'Hoạt động',
    attended: 'Lượt người dự',
    enrolled: 'Lượt đăng ký',
    sinceSigned: (count) => `từ khi ký: ${count}`,
    notKnown: 'chưa rõ',
    bulletinsHeading: 'Bản tin đã đăng',
    moved: (figures, bulletins) => `${figures} số liệu trong ${bulletins} bản tin nay đếm ra khác lúc công bố.`,
    nothingMoved: (bulletins) => `Mọi số liệu của ${bulletins} bản tin vẫn như lúc công bố.`,
    noBulletins: 'Chưa có bản tin nào được công bố.',
    movedFigure: (wording, published, today) => `“${wording}”: lúc công bố ${published}, nay ${today}`,
    notCounted: 'không tính được',
  },
  en: {
    questions: {
      collector: 'Whom to see today?',
      manager: 'Who is falling due?',
      officer: 'Who is about to lose cover, which commune is behind?',
      planner: 'Who is behind, and by how many people?',
      partner: 'What did we promise, what is due?',
      editor: 'Which published figures have moved?',
      approver: 'Which published figures have moved?',
      auditor: 'What has happened, and by whom?',
      administrator: 'Who may do what, and is anything ill?',
      collaborator: 'Whom to see today?',
      public: 'Today',
      operator: 'Today',
    },
    nothingYet: {
      auditor: 'You find and read records of people through the menu; each look is in the audit.',
    },
    due: (count, month) => `${count} people have their last day of cover in ${month}.`,
    nobodyDue: (month) => `Nobody within your areas is due in ${month}.`,
    dueAll: (count) => `Show all ${count} people`,
    dueNext: 'Look ahead to next month',
    lapsed: 'Who has stopped paying',
    dueHeading: 'Due this month',
    targetsHeading: (year) => `Targets of ${year}`,
    behind: (areas, people) => `${areas} areas are behind even steps over the year, by ${people} people.`,
    counted: (what) => `Counted are ${what}.`,
    nobodyBehind: 'No area is behind even steps over the year.',
    noTargets: (year) => `There are no targets of ${year} for your areas. They appear when the plan is imported.`,
    whole: (name, what, value, target, missing) => `${name}: ${value} of ${target} ${what}, ${missing} missing.`,
    reachedWhole: (name, what, value, target) => `${name}: ${value} of ${target} ${what}, reached.`,
    whats: {
      participants: (scheme) => `people in ${scheme}`,
      joined: (scheme) => `new people in ${scheme}`,
    },
    targetsCaption: 'Targets of each area, what is reached and what is missing',
    area: 'Area',
    target: 'Target',
    reached: 'Reached',
    missing: 'Missing',
    perWeek: 'Needed a week',
    over: 'period over',
    more: (count) => `${count} more areas are behind by less.`,
    programmesHeading: 'Coordination programmes',
    programmesSigned: (programmes, activities, enrolments, year) =>
      `${programmes} programmes are signed; in ${year} there were ${activities} activities and ${enrolments} enrolments.`,
    noProgrammes:
      'No coordination programme that your organisation signed is recorded. Programmes appear once the SI office records them.',
    programmesCaption: 'What came of each programme this year, and since it was signed',
    programme: 'Programme',
    signedOn: (day) => `signed on ${day}`,
    held: 'Activities',
    attended: 'Attendance',
    enrolled: 'Enrolments',
    sinceSigned: (count) => `since signing: ${count}`,
    notKnown: 'not known',
    bulletinsHeading: 'Published bulletins',
    moved: (figures, bulletins) =>
      `${figures} figures of ${bulletins} bulletins are counted otherwise than when published.`,
    nothingMoved: (bulletins) => `Every figure of ${bulletins} bulletins still stands as published.`,
    noBulletins: 'No bulletin is published yet.',
    movedFigure: (wording, published, today) => `“${wording}”: ${published} when published, ${today} today`,
    notCounted: 'not countable',
  },
};
