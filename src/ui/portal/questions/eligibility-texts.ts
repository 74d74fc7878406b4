import type { Language } from '#base/words.ts';

const vi = {
  title: 'Ai được tham gia BHXH tự nguyện',
  heading: 'Tôi có được đóng bảo hiểm xã hội tự nguyện không?',
  lead: 'Công dân Việt Nam từ 15 tuổi, không thuộc diện bắt buộc và không đang hưởng lương hưu hay trợ cấp hằng tháng. Ô nào không biết thì để như sẵn có.',
  yes: 'Được, bạn tham gia được bảo hiểm xã hội tự nguyện.',
  until: (day: string) => `Từ ngày ${day} chủ hộ kinh doanh thuộc diện bắt buộc, trừ khi đã đủ tuổi nghỉ hưu.`,
  over: 'Không có tuổi cao nhất: ngoài 60 tuổi vẫn đóng được.',
  job: 'Có hợp đồng lao động từ một tháng trở lên, là cán bộ, công chức, dân quân thường trực… thì công ty, cơ quan đóng bắt buộc cho bạn.',
  pause: 'Đang tạm hoãn hợp đồng lao động cũng được tự đóng.',
  accident:
    'Người đóng tự nguyện còn có bảo hiểm tai nạn lao động tự nguyện theo Luật An toàn, vệ sinh lao động (điểm d khoản 3 Điều 4 Luật 41/2024/QH15); mức đóng, mức hưởng chưa có ở đây.',
};

const en: typeof vi = {
  title: 'Who may join voluntary insurance',
  heading: 'May I pay for voluntary social insurance?',
  lead: 'Vietnamese citizens from 15 on who are not insured compulsorily and draw neither a pension nor a monthly allowance. What you do not know may stay as it is.',
  yes: 'Yes, you may join voluntary social insurance.',
  until: (day) => `From ${day} on the owner of a household business is insured compulsorily, unless at retirement age.`,
  over: 'There is no highest age.',
  job: 'With a labour contract of a month or more, or in public service, the employer insures you compulsorily.',
  pause: 'While a contract is suspended one may pay voluntarily.',
  accident:
    'Members may also take voluntary accident insurance under the law on occupational safety (law 41/2024, article 4.3.d); its prices are not here.',
};

export const ELIGIBILITY_TEXTS: Record<Language, typeof vi> = { vi, en };
