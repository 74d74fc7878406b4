import type { Language } from '#base/words.ts';
import type { NewMember } from '#register/household.ts';

/** What the pages of a household say. */
interface HouseholdTexts {
  register: string;
  lead: string;
  commune: string;
  enrolledOn: string;
  activityCode: string;
  activityHint: string;
  member: (number: number) => string;
  first: string;
  fields: Readonly<Record<Exclude<keyof NewMember, 'id'>, string>>;
  birthHint: string;
  sexes: readonly { value: string; text: string }[];
  notChosen: string;
  fieldOf: (field: string, number: number) => string;
  isAnother: string;
  resembles: (name: string, born: string | null, place: string) => string;
  add: string;
  save: string;
  back: string;
  title: string;
  people: (count: number) => string;
  recorded: (count: number) => string;
  caption: string;
  name: string;
  group: string;
  noGroup: string;
  open: string;
}

export const HOUSEHOLD_RECORD_TEXTS: Readonly<Record<Language, HouseholdTexts>> = {
  vi: {
    register: 'Ghi hộ mới',
    lead: 'Ghi cả hộ một lần, người đã có trong sổ thì không ghi lại. Ô nào không biết thì để trống; cần họ và tên.',
    commune: 'Xã, phường cư trú',
    enrolledOn: 'Ngày đăng ký',
    activityCode: 'Mã hoạt động',
    activityHint: 'Nếu đăng ký tại một hội nghị, đợt ra quân.',
    member: (number) => `Người thứ ${number}`,
    first: 'chủ hộ ghi trước',
    fields: {
      fullName: 'Họ và tên',
      birthDate: 'Ngày sinh',
      sex: 'Giới tính',
      citizenId: 'Số căn cước',
      siCode: 'Mã số BHXH',
      phone: 'Điện thoại',
      email: 'Thư điện tử',
      ethnicity: 'Dân tộc',
      supportGroup: 'Nhóm được hỗ trợ',
      schemes: 'Đăng ký tham gia',
      isAnother: 'Trùng tên',
    },
    birthHint: 'Ngày, hoặc chỉ tháng hay năm.',
    sexes: [
      { value: 'female', text: 'Nữ' },
      { value: 'male', text: 'Nam' },
    ],
    notChosen: 'chưa chọn',
    fieldOf: (field, number) => `${field}, người thứ ${number}`,
    isAnother: 'Không phải người ấy',
    resembles: (name, born, place) => `Có thể đã có trong sổ: ${name}${born ? `, sinh ${born}` : ''}, ở ${place}.`,
    add: 'Thêm một người',
    save: 'Ghi vào sổ',
    back: 'Về danh sách',
    title: 'Hộ gia đình',
    people: (count) => `${count} người trong phạm vi của bạn.`,
    recorded: (count) => `Đã ghi ${count} người vào sổ.`,
    caption: 'Người trong hộ và thời hạn của từng loại hình',
    name: 'Họ và tên',
    group: 'Nhóm được hỗ trợ',
    noGroup: 'chưa ghi',
    open: 'Mở hộ',
  },
  en: {
    register: 'Record a household',
    lead: 'Record the whole household at once, without those who are in the register already. Leave out what is not known; names are needed.',
    commune: 'Commune of residence',
    enrolledOn: 'Day of enrolment',
    activityCode: 'Code of the activity',
    activityHint: 'Where they enrol at a conference or a launch day.',
    member: (number) => `Member ${number}`,
    first: 'the head comes first',
    fields: {
      fullName: 'Full name',
      birthDate: 'Birth',
      sex: 'Sex',
      citizenId: 'Citizen number',
      siCode: 'SI code',
      phone: 'Telephone',
      email: 'E-mail',
      ethnicity: 'Ethnicity',
      supportGroup: 'Supported group',
      schemes: 'Enrols in',
      isAnother: 'Same name',
    },
    birthHint: 'A day, or only a month or a year.',
    sexes: [
      { value: 'female', text: 'Female' },
      { value: 'male', text: 'Male' },
    ],
    notChosen: 'not chosen',
    fieldOf: (field, number) => `${field}, member ${number}`,
    isAnother: 'Not that person',
    resembles: (name, born, place) => `May be recorded already: ${name}${born ? `, born ${born}` : ''}, of ${place}.`,
    add: 'Add a person',
    save: 'Record',
    back: 'Back to the list',
    title: 'Household',
    people: (count) => (count === 1 ? '1 person in your scope.' : `${count} people in your scope.`),
    recorded: (count) => (count === 1 ? '1 person was recorded.' : `${count} people were recorded.`),
    caption: 'The people of the household, and until when they are covered',
    name: 'Name',
    group: 'Supported group',
    noGroup: 'not recorded',
    open: 'Open the household',
  },
};
