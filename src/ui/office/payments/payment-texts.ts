import type { Language } from '#base/words.ts';
import type { Way } from '#register/money/closing.ts';
import type { Means, Payer } from '#register/money/payment.ts';

/** What is said of how money comes. */
interface PaymentTexts {
  means: string;
  meansOf: Readonly<Record<Means, string>>;
  payer: string;
  payers: Readonly<Record<Payer, string>>;
  payerName: string;
  payerNameHint: string;
  ways: Readonly<Record<Way, string>>;
  code: string;
  codeLabel: (amount: string, bank: string) => string;
  codeLead: string;
  noAccount: string;
  bank: string;
  accountNo: string;
  holder: string;
  amount: string;
  inWords: string;
  reference: string;
  accounts: string;
  accountsAnswer: (count: number) => string;
  accountsLead: string;
  noAccounts: string;
  accountsCaption: string;
  organisation: string;
  siOffice: string;
  validFrom: string;
  recordAccount: string;
  recorded: string;
  back: string;
  advances: string;
  advancesAnswer: (count: number, open: string) => string;
  advancesLead: string;
  noAdvances: string;
  advancesCaption: string;
  collector: string;
  receipt: string;
  advanced: string;
  advancedOn: string;
  repaid: string;
  open: string;
  since: (days: number, on: string) => string;
  repay: string;
  repayOf: string;
  repayChoice: (name: string, receipt: string, open: string) => string;
  noReceipt: string;
  repayAmount: string;
  repaidOn: string;
  repaidNow: string;
  owed: (amount: string) => string;
  repayments: string;
  holds: string;
  state: string;
  isWithdrawn: (reason: string) => string;
  withdraw: string;
  withdrawn: string;
  withdrawAccount: string;
  withdrawAccountLead: string;
  account: string;
  withdrawRepayment: string;
  withdrawRepaymentLead: string;
  repayment: string;
  repaymentChoice: (on: string, amount: string, name: string, receipt: string) => string;
  reason: string;
  reasonHint: string;
}

export const PAYMENT_TEXTS: Readonly<Record<Language, PaymentTexts>> = {
  vi: {
    means: 'Trả bằng',
    meansOf: { cash: 'Tiền mặt', transfer: 'Chuyển khoản', vietqr: 'Mã VietQR' },
    payer: 'Ai trả',
    payers: {
      household: 'Người tham gia, gia đình',
      collector: 'Người thu ứng trước',
      other: 'Người hoặc đơn vị khác',
    },
    payerName: 'Tên người trả',
    payerNameHint: 'Chỉ khi người hoặc đơn vị khác trả.',
    ways: {
      cash: 'Tiền mặt',
      advance: 'Tiền người thu ứng trước',
      transfer: 'Chuyển khoản',
      vietqr: 'Mã VietQR',
    },
    code: 'Mã VietQR của khoản này',
    codeLabel: (amount, bank) => `Mã VietQR: ${amount} đồng vào tài khoản tại ${bank}`,
    codeLead:
      'Người trả quét mã bằng ứng dụng ngân hàng. Thấy tiền vào tài khoản rồi mới chọn trả bằng mã VietQR và ghi nhận.',
    noAccount: 'Chưa có mã VietQR: đơn vị chưa ghi tài khoản nhận tiền.',
    bank: 'Ngân hàng',
    accountNo: 'Số tài khoản',
    holder: 'Chủ tài khoản',
    amount: 'Số tiền',
    inWords: 'Bằng chữ',
    reference: 'Nội dung chuyển khoản',
    accounts: 'Tiền chuyển khoản vào tài khoản nào?',
    accountsAnswer: (count) => `${count} tài khoản đã ghi.`,
    accountsLead:
      'Tài khoản mới nhất tính đến ngày thu được dùng cho mã VietQR. Đổi tài khoản thì ghi tài khoản mới; tài khoản cũ giữ nguyên cho những ngày trước.',
    noAccounts: 'Chưa ghi tài khoản nào, nên chưa thu được bằng mã VietQR.',
    accountsCaption: 'Tài khoản nhận tiền, mới nhất trước',
    organisation: 'Đơn vị',
    siOffice: 'Cơ quan BHXH',
    validFrom: 'Dùng từ ngày',
    recordAccount: 'Ghi tài khoản',
    recorded: 'Đã ghi tài khoản.',
    back: 'Về chốt sổ',
    advances: 'Hộ nào còn nợ tiền ứng trước?',
    advancesAnswer: (count, open) => `${count} khoản, còn ${open} đồng.`,
    advancesLead:
      'Tiền người thu ứng cho hộ là tiền của người thu, không tính vào tiền đang giữ. Hộ trả lại một hay nhiều lần thì ghi ở đây.',
    noAdvances: 'Không có khoản ứng trước nào chưa được trả lại.',
    advancesCaption: 'Khoản ứng trước chưa trả hết, cũ nhất trước',
    collector: 'Người thu',
    receipt: 'Biên lai',
    advanced: 'Đã ứng (đồng)',
    advancedOn: 'Ngày ứng',
    repaid: 'Đã trả lại',
    open: 'Còn lại',
    since: (days, on) => (days === 0 ? `hôm nay, ${on}` : `${days} ngày, từ ${on}`),
    repay: 'Ghi nhận trả lại',
    repayOf: 'Khoản ứng',
    repayChoice: (name, receipt, open) => `${name}, ${receipt}: còn ${open} đồng`,
    noReceipt: 'không có biên lai',
    repayAmount: 'Số tiền trả lại',
    repaidOn: 'Ngày trả lại',
    repaidNow: 'Đã ghi nhận hộ trả lại tiền.',
    owed: (amount) => `người thu còn phải trả hộ ${amount}`,
    repayments: 'Các lần hộ trả lại gần đây',
    holds: 'Còn hiệu lực',
    state: 'Tình trạng',
    isWithdrawn: (reason) => `Đã rút lại: ${reason}`,
    withdraw: 'Rút lại',
    withdrawn: 'Đã rút lại. Điều đã ghi vẫn ở đây, kèm lý do.',
    withdrawAccount: 'Tài khoản nào ghi sai?',
    withdrawAccountLead:
      'Tài khoản rút lại không còn trong mã VietQR nào nữa; tài khoản trước đó được dùng tiếp. Mã đã đưa cho người trả thì phải báo lại.',
    account: 'Tài khoản ghi sai',
    withdrawRepayment: 'Lần trả lại nào ghi sai?',
    withdrawRepaymentLead:
      'Rút lại khi ghi nhầm, hoặc khi người thu đã đưa lại tiền cho hộ. Khoản ứng lại còn nợ chừng ấy.',
    repayment: 'Lần trả lại',
    repaymentChoice: (on, amount, name, receipt) => `${on}: ${amount} đồng, ${receipt}, ${name}`,
    reason: 'Lý do',
    reasonHint: 'Ví dụ: gõ nhầm số tiền.',
  },
  en: {
    means: 'Paid by',
    meansOf: { cash: 'Cash', transfer: 'Transfer', vietqr: 'VietQR code' },
    payer: 'Who pays',
    payers: {
      household: 'The member or their family',
      collector: 'The collector, in advance',
      other: 'Somebody else',
    },
    payerName: 'Name of the payer',
    payerNameHint: 'Only where somebody else pays.',
    ways: { cash: 'Cash', advance: 'Advanced by the collector', transfer: 'Transfer', vietqr: 'VietQR code' },
    code: 'VietQR code of this payment',
    codeLabel: (amount, bank) => `VietQR code: ${amount} đồng to the account at ${bank}`,
    codeLead:
      'The payer scans the code with an application of their bank. Choose the VietQR code and record the payment once the money is in the account.',
    noAccount: 'There is no VietQR code: the organisation has no bank account in the register.',
    bank: 'Bank',
    accountNo: 'Number of the account',
    holder: 'Holder',
    amount: 'Amount',
    inWords: 'In words',
    reference: 'Text of the transfer',
    accounts: 'To which account do people transfer?',
    accountsAnswer: (count) => `Accounts recorded: ${count}.`,
    accountsLead:
      'The newest account of the day of payment stands in VietQR codes. Record the new one where it changes; the old one stays true of earlier days.',
    noAccounts: 'No account is recorded, so no money can be taken by VietQR code.',
    accountsCaption: 'Bank accounts, the newest first',
    organisation: 'Organisation',
    siOffice: 'The SI office',
    validFrom: 'Used from',
    recordAccount: 'Record the account',
    recorded: 'The account is recorded.',
    back: 'Back to closings',
    advances: 'Which households owe their collectors?',
    advancesAnswer: (count, open) => `Advances: ${count}, of which ${open} đồng is open.`,
    advancesLead:
      'What a collector pays for a household is their own money and no money held. Record here what the household gives back, at once or in parts.',
    noAdvances: 'No advance waits to be given back.',
    advancesCaption: 'Advances that are not given back whole, the oldest first',
    collector: 'Collector',
    receipt: 'Receipt',
    advanced: 'Advanced (đồng)',
    advancedOn: 'Advanced on',
    repaid: 'Given back',
    open: 'Open',
    since: (days, on) => (days === 0 ? `since today, ${on}` : `${days} days, since ${on}`),
    repay: 'Record what is given back',
    repayOf: 'Advance',
    repayChoice: (name, receipt, open) => `${name}, ${receipt}: ${open} đồng open`,
    noReceipt: 'no receipt',
    repayAmount: 'Amount given back',
    repaidOn: 'Given back on',
    repaidNow: 'It is recorded that the money was given back.',
    owed: (amount) => `the collector has to return ${amount}`,
    repayments: 'What was given back last',
    holds: 'Holds',
    state: 'State',
    isWithdrawn: (reason) => `Withdrawn: ${reason}`,
    withdraw: 'Withdraw',
    withdrawn: 'It is withdrawn. What was recorded stays here, with the reason.',
    withdrawAccount: 'Which account is wrong?',
    withdrawAccountLead:
      'No VietQR code names an account that was withdrawn; the one before is used again. Tell whoever has a code of it.',
    account: 'Wrong account',
    withdrawRepayment: 'Which repayment is wrong?',
    withdrawRepaymentLead:
      'Where it was recorded wrong, or the collector has returned it. The advance is open by as much again.',
    repayment: 'Repayment',
    repaymentChoice: (on, amount, name, receipt) => `${on}: ${amount} đồng, ${receipt}, ${name}`,
    reason: 'Reason',
    reasonHint: 'For instance: a slip in the amount.',
  },
};
