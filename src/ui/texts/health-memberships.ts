import type { Language } from '#base/words.ts';
import type { HealthMembership } from '#law/plans/household.ts';

/** How somebody is insured for health, as pages name it. */
export const HEALTH_MEMBERSHIP_TEXTS: Readonly<Record<Language, Readonly<Record<HealthMembership, string>>>> = {
  vi: {
    household: 'Đóng theo hộ gia đình',
    elsewhere: 'Đã có thẻ theo diện khác',
    'paid-already': 'Đã đóng theo hộ trong năm nay',
    near_poor: 'Hộ cận nghèo',
    near_poor_in_poor_area: 'Hộ cận nghèo ở xã nghèo',
    pupils_students: 'Học sinh, sinh viên',
    average_farm_household: 'Hộ làm nông, lâm, ngư, diêm nghiệp mức sống trung bình',
    ethnic_minority_left_hard_area: 'Dân tộc thiểu số ở xã vừa hết khó khăn',
    local_security_force: 'Lực lượng bảo vệ an ninh, trật tự ở cơ sở',
    village_health_worker: 'Nhân viên y tế thôn, cô đỡ thôn',
    village_part_time_worker: 'Người hoạt động không chuyên trách ở thôn, tổ',
    honoured_artisan: 'Nghệ nhân nhân dân, nghệ nhân ưu tú',
    trafficking_victim: 'Nạn nhân bị mua bán (một năm)',
    bomb_mine_victim: 'Nạn nhân bom mìn sau chiến tranh',
  },
  en: {
    household: 'Pays by household',
    elsewhere: 'Insured otherwise',
    'paid-already': 'Has paid by household this year',
    near_poor: 'Near-poor household',
    near_poor_in_poor_area: 'Near-poor household in a poor commune',
    pupils_students: 'Pupil or student',
    average_farm_household: 'Farming, forestry, fishing or salt household of average means',
    ethnic_minority_left_hard_area: 'Ethnic minority in a commune no longer in hardship',
    local_security_force: 'Local security force',
    village_health_worker: 'Village health worker or midwife',
    village_part_time_worker: 'Part-time worker of a village',
    honoured_artisan: 'Honoured artisan',
    trafficking_victim: 'Victim of trafficking (one year)',
    bomb_mine_victim: 'Victim of bombs and mines',
  },
};
