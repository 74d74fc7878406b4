import type { Language } from '#base/words.ts';
import type { HouseholdField, Membership } from './fields.ts';

const vi = {
  heading: 'Cả nhà đóng bảo hiểm y tế bao nhiêu?',
  title: 'Tính mức đóng bảo hiểm y tế hộ gia đình',
  lead: 'Bảo hiểm y tế (BHYT) hộ gia đình: người thứ nhất đóng đủ, từ người thứ hai được giảm dần. Người đã có thẻ theo diện khác và người được ngân sách hỗ trợ không tính vào thứ tự. Trang này không hỏi tên; địa chỉ trang giữ lựa chọn.',
  total: (people: number, sum: string, months: number) => `Hộ ${people} người đóng ${sum} cho ${months} tháng`,
  state: (sum: string) => `, Nhà nước hỗ trợ ${sum}`,
  start: (day: string) => `Ai tham gia lần đầu hoặc đã gián đoạn lâu thì thẻ có giá trị từ ngày ${day}.`,
  startSource: 'Ngày thẻ có giá trị',
  fields: { 'so-thang': 'Kỳ đóng', ngay: 'Ngày đóng đủ tiền', nguoi: 'Từng người trong hộ' } as Record<
    HouseholdField,
    string
  >,
  period: (months: number) => `${months} tháng`,
  hint: 'Theo thứ tự trong hộ. Để «không có» ở dòng thừa; tính xong sẽ có thêm dòng.',
  unreadable: {
    'so-thang': 'Chọn một kỳ đóng.',
    ngay: 'Ngày phải có trong lịch, từ năm 1995 đến năm 2100.',
    nguoi: 'Cần ít nhất một người, nhiều nhất 20 người, mỗi người một diện trong danh sách.',
  } as Record<HouseholdField, string>,
  person: (order: number) => `Người thứ ${order}`,
  nobody: '(không có)',
  memberships: {
    household: 'Đóng theo hộ gia đình',
    elsewhere: 'Đã có thẻ theo diện khác',
    near_poor: 'Hộ cận nghèo',
    near_poor_in_poor_area: 'Hộ cận nghèo ở xã nghèo',
    pupils_students: 'Học sinh, sinh viên',
    average_farm_household: 'Hộ làm nông, lâm, ngư, diêm nghiệp mức sống trung bình',
    ethnic_minority_left_hard_area: 'Dân tộc thiểu số ở xã vừa hết khó khăn',
  } as Record<Membership, string>,
  members: 'Từng người đóng bao nhiêu',
  member: 'Thành viên',
  as: 'Diện',
  place: (order: number) => `thứ ${order} trong hộ`,
  supported: 'Nhà nước hỗ trợ',
  pays: 'Đóng',
  all: 'Cả hộ',
  working: 'Cách tính',
  voluntary: 'Tính mức đóng và quyền lợi bảo hiểm xã hội tự nguyện',
};

const en: typeof vi = {
  heading: 'What does health insurance cost the household?',
  title: 'Household health insurance calculator',
  lead: 'Household health insurance (HI): the first member pays in full, from the second on less. Who is insured otherwise or supported by the budget takes no place in that order. This page asks no names; its address holds the choice.',
  total: (people, sum, months) => `A household of ${people} pays ${sum} for ${months} months`,
  state: (sum) => `, the State adds ${sum}`,
  start: (day) => `For those who join for the first time or after a long gap the card works from ${day}.`,
  startSource: 'First day of the card',
  fields: { 'so-thang': 'Period', ngay: 'Day of full payment', nguoi: 'Members of the household' },
  period: (months) => `${months} months`,
  hint: 'In the order of the household. Leave “nobody” in spare lines; computing adds more of them.',
  unreadable: {
    'so-thang': 'Choose a period.',
    ngay: 'The day must be in the calendar, from 1995 to 2100.',
    nguoi: 'At least one person and at most 20, each with a standing of the list.',
  },
  person: (order) => `Person ${order}`,
  nobody: '(nobody)',
  memberships: {
    household: 'Pays by household',
    elsewhere: 'Insured otherwise',
    near_poor: 'Near-poor household',
    near_poor_in_poor_area: 'Near-poor household in a poor commune',
    pupils_students: 'Pupil or student',
    average_farm_household: 'Farming, forestry, fishing or salt household of average means',
    ethnic_minority_left_hard_area: 'Ethnic minority in a commune no longer in hardship',
  },
  members: 'Who pays how much',
  member: 'Member',
  as: 'Standing',
  place: (order) => `number ${order} of the household`,
  supported: 'The State adds',
  pays: 'Pays',
  all: 'Household',
  working: 'How it is computed',
  voluntary: 'Contributions and benefits of voluntary social insurance',
};

export const HOUSEHOLD_TEXTS: Record<Language, typeof vi> = { vi, en };
