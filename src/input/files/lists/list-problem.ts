import type { ProblemWords } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import type { Block } from './row-kinds.ts';

/** Why a row of an official list is not taken as a payment; the sentence is complete. */
export interface ListRowProblems {
  'in-block': { block: Exclude<Block, 'paying'>; title: string; row: number };
  'under-other-heads': { row: number };
  'under-other-title': { row: number };
  'twice-unlike': { texts: readonly string[] };
  'paid-or-base': { text: string };
  'option-stops': { option: string };
  'option-unknown': { option: string };
  'no-code': object;
  'no-name': object;
  'code-unknown': { code: string };
  'code-of-several': { code: string; people: number };
  'codes-disagree': { code: string; other: string; name: string };
  'name-of-another': { given: string; recorded: string };
  'name-near': { given: string; recorded: string };
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const ABOUT: Record<Exclude<Block, 'paying'>, Bilingual> = {
  decrease: both(
    'không phải khoản đóng: gửi người dừng đóng bằng tệp endings',
    'which is no payment: send who stops as endings',
  ),
  refund: both(
    'là tiền trả lại: huỷ khoản đóng bằng dòng có reverses',
    'which is money given back: take the payment back by a row with reverses',
  ),
  change: both(
    'là điều chỉnh, không phải khoản đóng mới: nếu có đóng tiền thì chuyển dòng sang phần Tăng',
    'which is a change and no new payment: if money was paid, move the row to the block Tăng',
  ),
};

export const LIST_ROW_WORDS: ProblemWords<ListRowProblems> = {
  'in-block': ({ block, title, row }) =>
    both(
      `Nằm trong phần «${title}» (dòng ${row}), ${ABOUT[block].vi}.`,
      `It stands in the block «${title}» (row ${row}), ${ABOUT[block].en}.`,
    ),
  'under-other-heads': ({ row }) =>
    both(
      `Nằm dưới các cột khác (dòng ${row}): để danh sách ấy ở một trang tính riêng.`,
      `It stands below other heads (row ${row}): put that list into a sheet of its own.`,
    ),
  'under-other-title': ({ row }) =>
    both(
      `Nằm dưới tên của danh sách khác (dòng ${row}): để danh sách ấy ở một trang tính riêng.`,
      `It stands below the title of another list (row ${row}): put that list into a sheet of its own.`,
    ),
  'twice-unlike': ({ texts }) =>
    both(
      `Có hai cột cùng tên với nội dung khác nhau: ${texts.map((text) => `«${text}»`).join(', ')}.`,
      `Two columns with that head say different things: ${texts.map((text) => `«${text}»`).join(', ')}.`,
    ),
  'paid-or-base': ({ text }) =>
    both(
      `«${text}» ở cột «Tiền lương, trợ cấp hoặc số tiền đóng» không bằng mức đóng BHYT hộ gia đình, nên có thể là mức lương: ghi số đã đóng vào cột «Số tiền đóng».`,
      `«${text}» in the column «Tiền lương, trợ cấp hoặc số tiền đóng» is no price of household insurance, so it may be a salary: put what was paid into a column «Số tiền đóng».`,
    ),
  'option-stops': ({ option }) =>
    both(
      `Phương án «${option}» là dừng đóng, không phải khoản đóng: gửi người dừng đóng bằng tệp endings.`,
      `The option (phương án) «${option}» says that the person stops, which is no payment: send who stops as endings.`,
    ),
  'option-unknown': ({ option }) =>
    both(
      `Phương án «${option}» chưa biết là có đóng tiền: ghi TM, ON hoặc DT nếu có đóng.`,
      `The option (phương án) «${option}» is not known to be a payment: write TM, ON or DT where money was paid.`,
    ),
  'no-code': () =>
    both(
      'Không có mã số BHXH cũng không có số CCCD.',
      'There is neither an SI code (mã số BHXH) nor a citizen number (số CCCD).',
    ),
  'no-name': () =>
    both('Không có họ tên để đối chiếu với mã số.', 'There is no name to compare with that of the number.'),
  'code-unknown': ({ code }) =>
    both(
      `Không ai trong sổ người có mã số BHXH hay số CCCD «${code}».`,
      `Nobody in the register of people has the SI code or citizen number «${code}».`,
    ),
  'code-of-several': ({ code, people }) =>
    both(`${people} người trong sổ có số «${code}».`, `${people} people in the register have the number «${code}».`),
  'codes-disagree': ({ code, other, name }) =>
    both(
      `Số «${code}» là của ${name}, số «${other}» thì không: hai số không cùng một người.`,
      `The number «${code}» is that of ${name}, the number «${other}» is not: they are not of one person.`,
    ),
  'name-of-another': ({ given, recorded }) =>
    both(
      `Số này trong sổ là của «${recorded}», danh sách ghi «${given}».`,
      `In the register the number is that of «${recorded}», the list says «${given}».`,
    ),
  'name-near': ({ given, recorded }) =>
    both(
      `Danh sách ghi «${given}», sổ ghi «${recorded}»: có phải một người? Nếu phải, ghi tên như trong sổ rồi gửi lại.`,
      `The list says «${given}», the register «${recorded}»: are they one person? If so, write the name as the register has it and send the row again.`,
    ),
};
