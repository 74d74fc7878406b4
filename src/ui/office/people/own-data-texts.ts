import type { Language } from '#base/words.ts';

/** What the page about a person's own data says. */
interface OwnDataTexts {
  link: string;
  title: (name: string) => string;
  back: string;
  give: string;
  giveLead: string;
  download: string;
  prove: string;
  erase: string;
  eraseLead: string;
  reason: string;
  reasonHint: string;
  reasonMissing: string;
  submit: string;
  erased: string;
}

export const OWN_DATA_TEXTS: Readonly<Record<Language, OwnDataTexts>> = {
  vi: {
    link: 'Dữ liệu của chính người này: giao lại, xoá',
    title: (name) => `${name} hỏi về dữ liệu của mình?`,
    back: 'Về hồ sơ',
    give: 'Giao dữ liệu',
    giveLead:
      'Tệp JSON có mọi điều sổ ghi về người này: thông tin, mã số, đính chính, khoản đóng, và ai đã xem. Không có gì về người khác trong hộ. Chỉ giao cho chính người ấy.',
    download: 'Tải tệp JSON',
    prove: 'Xác nhận để tải',
    erase: 'Xoá tên và các mã số',
    eraseLead:
      'Tên được thay bằng bí danh, mã số, căn cước, điện thoại, dân tộc và hộ được bỏ, ngày sinh chỉ còn năm. Không lấy lại được. Người đã có khoản đóng, đăng ký hoặc việc dừng tham gia chỉ được xoá khi hết thời hạn lưu.',
    reason: 'Lý do',
    reasonHint: 'Như “người này yêu cầu bằng đơn ngày 23/11/2026”. Không viết tên hay mã số.',
    reasonMissing: 'Viết lý do để nhật ký và người sau hiểu vì sao.',
    submit: 'Xoá tên và mã số của người này',
    erased: 'Đã xoá. Từ nay người này mang bí danh; số đếm và nhật ký giữ nguyên.',
  },
  en: {
    link: 'This person’s own data: give it, erase it',
    title: (name) => `Does ${name} ask about their data?`,
    back: 'Back to the record',
    give: 'Give the data',
    giveLead:
      'The JSON file holds everything that the register has about this person: details, numbers, corrections, contributions, and who has seen them. Nothing about others of the household. Give it to nobody else.',
    download: 'Download the JSON file',
    prove: 'Confirm to download',
    erase: 'Erase name and numbers',
    eraseLead:
      'A pseudonym takes the place of the name; codes, citizen number, telephone, ethnicity and household go, and of the birth the year stays. It cannot be taken back. Whoever has contributions, enrolments or endings is erased only when the period of keeping is over.',
    reason: 'Reason',
    reasonHint: 'Such as “asked in writing on 23/11/2026”. Write no name and no number.',
    reasonMissing: 'Write a reason, so that the audit and whoever comes later understand it.',
    submit: 'Erase this person’s name and numbers',
    erased: 'Erased. From now on this person has a pseudonym; counts and the audit stay as they are.',
  },
};
