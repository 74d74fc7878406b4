import type { Language } from '#base/words.ts';
import type { AttendantState } from '#drive/attendant.ts';

/** What the page says about who was invited to an activity or there. */
interface AttendantTexts {
  opens: string;
  title: (what: string) => string;
  answer: (present: string, invited: string, enrolled: string) => string;
  none: string;
  caption: string;
  person: string;
  state: string;
  states: Readonly<Record<AttendantState, string>>;
  enrolled: string;
  nothing: string;
  choose: string;
  name: string;
  record: string;
  people: string;
  told: (state: string) => string;
  nobodyFound: string;
  nobodyChosen: string;
  recorded: string;
  takeBack: string;
  present: string;
  presentCaption: string;
}

export const ATTENDANT_TEXTS: Readonly<Record<Language, AttendantTexts>> = {
  vi: {
    opens: 'Người được mời, người có mặt',
    title: (what) => `Ai được mời, ai có mặt? ${what}`,
    answer: (present, invited, enrolled) =>
      `${present} người đã ký tên có mặt, ${invited} người được mời chưa thấy ký, ${enrolled} người đăng ký.`,
    none: 'Chưa ghi ai theo từng người. Tìm người dưới đây rồi đánh dấu theo danh sách ký tên.',
    caption: 'Người được mời, người có mặt',
    person: 'Người',
    state: 'Ghi là',
    states: { invited: 'Được mời', present: 'Có mặt', none: 'Ghi nhầm, bỏ ra' },
    enrolled: 'Đăng ký tại đây',
    nothing: 'chưa',
    choose: 'Tìm người của xã',
    name: 'Tên',
    record: 'Ghi những người đã chọn',
    people: 'Người của xã',
    told: (state) => `đã ghi: ${state}`,
    nobodyFound: 'Không có ai như vậy ở xã này trong phạm vi của bạn.',
    nobodyChosen: 'Hãy chọn ít nhất một người.',
    recorded: 'Đã ghi.',
    takeBack: 'Bỏ ra một người ghi nhầm',
    present: 'Trong những người đã ký tên, ai tham gia?',
    presentCaption: 'Người đã ký tên có tham gia sau 3, 6, 12 tháng',
  },
  en: {
    opens: 'Who was invited, who was there',
    title: (what) => `Who was invited, who was there? ${what}`,
    answer: (present, invited, enrolled) =>
      `${present} people signed that they were there, ${invited} were invited and did not sign, ${enrolled} enrolled.`,
    none: 'Nobody is recorded by person. Find people below, and tick them as the sheet was signed.',
    caption: 'Who was invited, who was there',
    person: 'Person',
    state: 'As',
    states: { invited: 'Invited', present: 'Present', none: 'By mistake, take out' },
    enrolled: 'Enrolled here',
    nothing: 'not yet',
    choose: 'Find people of the commune',
    name: 'Name',
    record: 'Record whom I chose',
    people: 'People of the commune',
    told: (state) => `recorded as: ${state}`,
    nobodyFound: 'There is nobody of that kind in this commune within your scope.',
    nobodyChosen: 'Choose somebody.',
    recorded: 'It is recorded.',
    takeBack: 'Take out somebody recorded by mistake',
    present: 'Who of those that signed is covered?',
    presentCaption: 'Who signed and is covered after 3, 6 and 12 months',
  },
};
