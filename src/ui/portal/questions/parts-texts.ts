import type { Language } from '#base/words.ts';

const vi = {
  sex: 'Giới tính',
  sexes: { female: 'Nữ', male: 'Nam' },
  born: 'Tháng sinh',
  bornHint:
    'Như 05/1985. Chỉ biết năm thì viết 1985: luật tính từ tháng 1 năm ấy. Để trống thì không tính được tháng hưởng.',
  yes: 'Có',
  no: 'Không',
  draws: 'Đang hưởng lương hưu, trợ cấp BHXH hay trợ cấp hằng tháng?',
  business: 'Có hộ kinh doanh đã đăng ký?',
  businesses: { none: 'Không', declaration: 'Có, nộp thuế theo kê khai', other: 'Có, nộp thuế cách khác' },
  businessHint: 'Chủ hộ kinh doanh có thể phải đóng bắt buộc. Không biết thì để «Không».',
  foreign: 'Là người nước ngoài?',
  group: 'Nhóm được Nhà nước hỗ trợ khi đóng',
  neverPaid: 'Không có dòng nào: coi như chưa đóng bao giờ.',
  months: (all: string, compulsory: string, voluntary: string) =>
    `Đã đóng ${all}: bắt buộc ${compulsory}, tự nguyện ${voluntary}.`,
  overlap: (spans: string) =>
    `Có tháng ghi ở hai dòng (${spans}): mỗi tháng chỉ tính một lần, tính theo phần công ty đóng; tiền tự đóng trùng thì được hoàn trả.`,
  gap: (spans: string) => `Thời gian không đóng: ${spans}.`,
  yearBefore:
    'Hệ số điều chỉnh của năm nay chưa công bố, nên tính theo bảng của năm trước; công bố xong số tiền có thể cao hơn một ít.',
  questions: {
    contribution: 'Tôi đóng bao nhiêu một tháng?',
    pension: 'Bao giờ tôi có lương hưu, và bao nhiêu?',
    leaving: 'Rút một lần bây giờ, hay chờ?',
    atOnce: 'Đóng một lần cho những năm còn thiếu',
    household: 'Cả nhà đóng bảo hiểm y tế bao nhiêu?',
    allowance: 'Đủ tuổi mà thiếu năm đóng: có tiền hằng tháng không?',
    death: 'Khi người thân mất, gia đình được gì?',
    birth: 'Sinh con được trợ cấp bao nhiêu?',
    refund: 'Có việc làm mới: lấy lại tiền đã đóng trước',
    eligibility: 'Tôi có được đóng tự nguyện không?',
  },
  terms: {
    average: {
      word: 'Mức bình quân',
      meaning:
        'Trung bình của mọi tháng đã đóng, sau khi nâng số tiền của những năm trước theo giá cả. Lương hưu là một phần trăm của số này.',
    },
    reference: {
      word: 'Mức tham chiếu',
      meaning: 'Số tiền Nhà nước đặt ra để tính nhiều khoản, nay bằng lương cơ sở.',
    },
    floor: {
      word: 'Thu nhập thấp nhất được chọn',
      meaning: 'Bằng chuẩn hộ nghèo ở nông thôn. Chuẩn này tăng thì mức đóng thấp nhất cũng tăng.',
    },
    missing: {
      word: 'Đóng một lần cho thời gian còn thiếu',
      meaning:
        'Đến tuổi nghỉ hưu mà còn thiếu không quá 5 năm thì được đóng hết một lần để có lương hưu ngay tháng sau.',
    },
    kinds: {
      word: 'Bắt buộc và tự nguyện',
      meaning:
        'Bắt buộc là thời gian công ty, cơ quan đóng cho mình. Tự nguyện là thời gian mình tự đóng. Hai thời gian được cộng lại.',
    },
    support: {
      word: 'Tiền Nhà nước đã hỗ trợ',
      meaning: 'Phần Nhà nước đóng giúp những tháng tự nguyện. Khi rút một lần thì không được lấy phần này.',
    },
  },
};

const en: typeof vi = {
  sex: 'Sex',
  sexes: { female: 'Female', male: 'Male' },
  born: 'Month of birth',
  bornHint:
    'Such as 05/1985. With the year alone, 1985, the law counts from January. Without it no first month can be told.',
  yes: 'Yes',
  no: 'No',
  draws: 'Drawing a pension, a social insurance benefit or a monthly allowance?',
  business: 'A registered household business?',
  businesses: { none: 'No', declaration: 'Yes, tax by declaration', other: 'Yes, tax otherwise' },
  businessHint: 'The owner may have to be insured compulsorily. Not sure: leave it at “No”.',
  foreign: 'A foreigner?',
  group: 'Supported by the State as',
  neverPaid: 'No line is filled: taken as never paid.',
  months: (all, compulsory, voluntary) => `Paid for ${all}: compulsory ${compulsory}, voluntary ${voluntary}.`,
  overlap: (spans) =>
    `Some months stand in two lines (${spans}): each counts once, as paid by the firm; what was paid twice is refunded.`,
  gap: (spans) => `Not paid: ${spans}.`,
  yearBefore:
    'This year’s coefficients are not published yet, so those of last year are used; the amount may rise a little.',
  questions: {
    contribution: 'What would I pay a month?',
    pension: 'When do I get a pension, and how much?',
    leaving: 'Take it all out now, or wait?',
    atOnce: 'Pay for missing years at once',
    household: 'What does health insurance cost the household?',
    allowance: 'At the age but short of years: is there monthly money?',
    death: 'What does the family get after a death?',
    birth: 'What is the grant for a birth?',
    refund: 'A new job: get back what was paid ahead',
    eligibility: 'May I pay voluntarily?',
  },
  terms: {
    average: {
      word: 'Average income',
      meaning: 'The mean of all months paid, earlier years raised by prices. The pension is a share of it.',
    },
    reference: {
      word: 'Reference level',
      meaning: 'An amount the State sets to compute many benefits; now the base salary.',
    },
    floor: {
      word: 'Lowest income to choose',
      meaning: 'The rural poverty line. When it rises, so does the smallest contribution.',
    },
    missing: {
      word: 'Payment once for missing time',
      meaning:
        'At retirement age and short of at most 5 years one may pay them all at once and draw a pension from the next month.',
    },
    kinds: {
      word: 'Compulsory and voluntary',
      meaning: 'Compulsory months are paid by a firm or office, voluntary ones by oneself. They are added up.',
    },
    support: {
      word: 'State support received',
      meaning: 'What the State paid towards voluntary months. It is not paid out with the one-off benefit.',
    },
  },
};

export const PARTS_TEXTS: Record<Language, typeof vi> = { vi, en };
