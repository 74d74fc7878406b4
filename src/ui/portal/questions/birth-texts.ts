import type { Language } from '#base/words.ts';

const vi = {
  title: 'Trợ cấp thai sản',
  heading: 'Sinh con được trợ cấp bao nhiêu?',
  lead: 'Mẹ hoặc cha đóng BHXH tự nguyện (hoặc vừa bắt buộc vừa tự nguyện) đủ 6 tháng trong 12 tháng trước khi sinh thì được trợ cấp, từ tháng 7/2025.',
  who: 'Ai đóng bảo hiểm xã hội',
  parents: { mother: 'Mẹ', father: 'Cha', both: 'Cả hai' },
  getter: { mother: 'Mẹ', father: 'Cha', both: 'Mẹ hoặc cha' },
  born: 'Ngày sinh con',
  dayHint: 'Như 23/11/2026',
  children: 'Số con được sinh ra',
  stillborn: 'Số thai chết từ 22 tuần tuổi',
  stillbornHint: 'Thai chết trong bụng mẹ hoặc khi chuyển dạ cũng được trợ cấp',
  months: 'Số tháng đã đóng trong 12 tháng trước khi sinh',
  monthsHint: 'Cộng cả tháng công ty đóng và tháng tự đóng',
  compulsory: 'Trong đó, số tháng công ty đóng',
  claimed: 'Ngày nộp hồ sơ',
  claimedHint: 'Để trống nếu chưa nộp',
  sentence: (who: string, sum: string) => `${who} được trợ cấp ${sum}.`,
  grant: 'Trợ cấp thai sản',
  claimBy: 'Nộp hồ sơ chậm nhất',
  late: 'Nộp sau ngày ấy vẫn được, kèm giải trình bằng văn bản.',
  explain: 'Nộp sau hạn: vẫn được trợ cấp, nhưng phải kèm giải trình bằng văn bản.',
  oneOnly:
    'Cả hai cùng đủ điều kiện tự nguyện thì chỉ một người được nhận. Một người đóng bắt buộc thì người ấy hưởng thai sản bắt buộc, người kia vẫn nhận trợ cấp này.',
  budget: 'Tiền do ngân sách nhà nước trả. Phụ nữ dân tộc thiểu số, hộ nghèo còn có chính sách khác.',
  papers: 'Hồ sơ: bản sao giấy khai sinh, trích lục khai sinh hoặc giấy chứng sinh.',
};

const en: typeof vi = {
  title: 'Maternity grant',
  heading: 'What is the grant for a birth?',
  lead: 'Mother or father with 6 voluntary (or mixed) months within the 12 before the birth gets a grant, since July 2025.',
  who: 'Who is insured',
  parents: { mother: 'The mother', father: 'The father', both: 'Both' },
  getter: { mother: 'The mother', father: 'The father', both: 'Mother or father' },
  born: 'Day of birth of the child',
  dayHint: 'Such as 23/11/2026',
  children: 'Children born',
  stillborn: 'Stillborn from 22 weeks on',
  stillbornHint: 'The grant is due for them too',
  months: 'Months paid within the 12 before the birth',
  monthsHint: 'Compulsory and voluntary ones together',
  compulsory: 'Of them compulsory',
  claimed: 'Claimed on',
  claimedHint: 'Empty where not claimed yet',
  sentence: (who, sum) => `${who} gets a grant of ${sum}.`,
  grant: 'Maternity grant',
  claimBy: 'To be claimed by',
  late: 'Later it is paid too, with a written explanation.',
  explain: 'Claimed late: paid, with a written explanation.',
  oneOnly:
    'Where both meet the voluntary conditions one of them gets it. With one in compulsory insurance that one gets the compulsory benefit, the other this grant.',
  budget: 'Paid by the State budget. Women of ethnic minorities in poor households have further support.',
  papers: 'Papers: a copy of the birth certificate.',
};

export const BIRTH_TEXTS: Record<Language, typeof vi> = { vi, en };
