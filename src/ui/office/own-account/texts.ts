import type { OutsideFailure } from '#access/outside.ts';
import type { Language } from '#base/words.ts';

/** What the page about one's own account says. */
interface OwnAccountTexts {
  question: string;
  lead: string;
  done: Readonly<Record<'password' | 'session' | 'others' | 'factorOn' | 'factorOff' | 'passkey' | 'outside', string>>;
  sessions: string;
  unknownDevice: string;
  browserOn: (browser: string, system: string) => string;
  current: string;
  started: string;
  ends: string;
  endSession: string;
  endOthers: string;
  password: string;
  currentPassword: string;
  newPassword: string;
  newPasswordHint: (least: number) => string;
  repeated: string;
  changePassword: string;
  factor: string;
  factorLead: string;
  factorIsOn: string;
  factorIsOff: string;
  begin: string;
  end: string;
  scan: string;
  secret: string;
  recovery: string;
  recoveryLead: string;
  code: string;
  codeHint: string;
  confirm: string;
  qr: string;
  programs: string;
  programsLead: string;
  programsLink: string;
  feedsLead: string;
  feedsLink: string;
  passkeys: string;
  passkeysLead: string;
  noPasskeys: string;
  makePasskey: string;
  passkeyFailed: string;
  passkeyOf: (moment: string) => string;
  endPasskey: string;
  outside: (name: string) => string;
  outsideLead: (name: string) => string;
  outsideIsLinked: (name: string) => string;
  outsideIsNot: string;
  linkOutside: (name: string) => string;
  endOutside: string;
  proveForOutside: string;
  outsideFailures: Readonly<Record<OutsideFailure, (name: string) => string>>;
}

export const OWN_ACCOUNT_TEXTS: Readonly<Record<Language, OwnAccountTexts>> = {
  vi: {
    question: 'Tài khoản của tôi có an toàn không?',
    lead: 'Phiên nào đang mở, mật khẩu, xác nhận hai bước. Chỉ bạn thấy trang này.',
    done: {
      password: 'Đã đổi mật khẩu. Các phiên khác đã kết thúc.',
      session: 'Đã kết thúc phiên ấy.',
      others: 'Đã kết thúc mọi phiên khác.',
      factorOn: 'Đã bật xác nhận hai bước. Lần đăng nhập sau sẽ hỏi mã.',
      factorOff: 'Đã tắt xác nhận hai bước.',
      passkey: 'Đã bỏ khoá.',
      outside: 'Đã bỏ gắn. Tài khoản ở ngoài không vào đây được nữa.',
    },
    sessions: 'Phiên đang mở',
    unknownDevice: 'không rõ trình duyệt',
    browserOn: (browser, system) => `${browser} trên ${system}`,
    current: 'phiên này',
    started: 'Vào lúc',
    ends: 'Tự kết thúc',
    endSession: 'Kết thúc phiên',
    endOthers: 'Kết thúc mọi phiên khác',
    password: 'Đổi mật khẩu',
    currentPassword: 'Mật khẩu hiện nay',
    newPassword: 'Mật khẩu mới',
    newPasswordHint: (least) => `Ít nhất ${least} ký tự; một câu dễ nhớ là tốt nhất.`,
    repeated: 'Nhập lại mật khẩu mới',
    changePassword: 'Đổi mật khẩu',
    factor: 'Xác nhận hai bước',
    factorLead: 'Ngoài mật khẩu, mỗi lần đăng nhập cần mã 6 số từ ứng dụng trên điện thoại của bạn.',
    factorIsOn: 'Đang bật',
    factorIsOff: 'Chưa bật',
    begin: 'Bật xác nhận hai bước',
    end: 'Tắt xác nhận hai bước',
    scan: 'Quét bằng ứng dụng mã trên điện thoại, hoặc nhập khoá:',
    secret: 'Khoá',
    recovery: 'Mã dự phòng',
    recoveryLead: 'Mỗi mã dùng một lần khi không có điện thoại. Hãy chép ra giấy: chúng chỉ hiện lần này.',
    code: 'Mã 6 số trong ứng dụng',
    codeHint: 'Nhập để chắc rằng ứng dụng đã nhận khoá.',
    confirm: 'Xác nhận và bật',
    qr: 'Mã QR có khoá cho ứng dụng mã',
    programs: 'Chương trình làm việc thay tôi',
    programsLead: 'Một phần mềm có thể hỏi và ghi thay bạn bằng mã truy cập, không cần mật khẩu của bạn.',
    programsLink: 'Xem và tạo mã truy cập',
    feedsLead: 'Lịch trong điện thoại, máy tính tự lấy hoạt động của địa bàn bạn bằng một địa chỉ bí mật.',
    feedsLink: 'Xem và tạo địa chỉ lịch',
    passkeys: 'Khoá của máy',
    passkeysLead: 'Vào bằng vân tay, khuôn mặt hoặc mã khoá máy, không cần mật khẩu. Khoá nằm trong máy của bạn.',
    noPasskeys: 'Chưa có khoá nào.',
    makePasskey: 'Thêm khoá của máy này',
    passkeyFailed: 'Chưa thêm được khoá. Xin thử lại.',
    passkeyOf: (moment) => `Khoá thêm lúc ${moment}`,
    endPasskey: 'Bỏ khoá này',
    outside: (name) => `Tài khoản ${name}`,
    outsideLead: (name) => `Gắn một lần, rồi vào đây bằng tài khoản ${name} của bạn.`,
    outsideIsLinked: (name) => `Đã gắn: tài khoản ${name} của bạn vào được đây.`,
    outsideIsNot: 'Chưa gắn.',
    linkOutside: (name) => `Gắn với tài khoản ${name}`,
    endOutside: 'Bỏ gắn',
    proveForOutside: 'Xác nhận để gắn',
    outsideFailures: {
      'not-linked': (name) => `Chưa gắn được với ${name}. Xin thử lại.`,
      'of-another': (name) => `Tài khoản ${name} ấy đã gắn với người khác.`,
      away: (name) => `${name} không trả lời. Xin thử lại sau ít phút.`,
      failed: (name) => `${name} chưa xác nhận được bạn là ai, nên chưa gắn được.`,
    },
  },
  en: {
    question: 'Is my account safe?',
    lead: 'Which sessions are open, the password, the second factor. Only you see this page.',
    done: {
      password: 'The password is changed. Every other session has ended.',
      session: 'That session has ended.',
      others: 'Every other session has ended.',
      factorOn: 'The second factor is on. From now on signing in asks for a code.',
      factorOff: 'The second factor is off.',
      passkey: 'The key is removed.',
      outside: 'The link is removed. The account elsewhere does not lead in any more.',
    },
    sessions: 'Open sessions',
    unknownDevice: 'a browser that is not known',
    browserOn: (browser, system) => `${browser} on ${system}`,
    current: 'this one',
    started: 'Since',
    ends: 'Ends by itself',
    endSession: 'End the session',
    endOthers: 'End every other session',
    password: 'Change the password',
    currentPassword: 'Present password',
    newPassword: 'New password',
    newPasswordHint: (least) => `At least ${least} characters; a sentence that is easy to remember is best.`,
    repeated: 'The new password again',
    changePassword: 'Change the password',
    factor: 'Second factor',
    factorLead: 'Beside the password, each sign-in asks for a code of six digits from an app on your phone.',
    factorIsOn: 'It is on',
    factorIsOff: 'It is not on',
    begin: 'Turn the second factor on',
    end: 'Turn the second factor off',
    scan: 'Scan it with the app of codes on your phone, or type the key:',
    secret: 'Key',
    recovery: 'Recovery codes',
    recoveryLead: 'Each serves once where the phone is not at hand. Write them down: they are shown this once.',
    code: 'The six digits in the app',
    codeHint: 'So that it is sure that the app has the key.',
    confirm: 'Confirm and turn on',
    qr: 'QR code with the key for the app',
    programs: 'Programs that work for me',
    programsLead: 'Software can ask and record in your place by a token, without your password.',
    programsLink: 'Look at tokens and make one',
    feedsLead: 'The calendar of your phone or computer fetches the activities of your areas by a secret address.',
    feedsLink: 'Look at addresses and make one',
    passkeys: 'Keys of devices',
    passkeysLead:
      'Enter with a fingerprint, your face or the code of the device, without a password. The key stays in your device.',
    noPasskeys: 'There is no key yet.',
    makePasskey: 'Add the key of this device',
    passkeyFailed: 'The key could not be added. Please try again.',
    passkeyOf: (moment) => `Key added ${moment}`,
    endPasskey: 'Remove this key',
    outside: (name) => `Account at ${name}`,
    outsideLead: (name) => `Link it once, and come in here with your account at ${name}.`,
    outsideIsLinked: (name) => `Linked: your account at ${name} leads in here.`,
    outsideIsNot: 'Not linked.',
    linkOutside: (name) => `Link my account at ${name}`,
    endOutside: 'Remove the link',
    proveForOutside: 'Confirm, to link it',
    outsideFailures: {
      'not-linked': (name) => `It could not be linked with ${name}. Please try again.`,
      'of-another': (name) => `That account at ${name} is linked to somebody else’s.`,
      away: (name) => `${name} does not answer. Please try again in a few minutes.`,
      failed: (name) => `${name} did not say who you are, so that nothing was linked.`,
    },
  },
};
