import type { LinkPurpose } from '#access/links.ts';
import type { OutsideFailure } from '#access/outside.ts';
import type { Language } from '#base/words.ts';

/** What stands at the door. */
interface EntranceTexts {
  title: string;
  lead: string;
  email: string;
  password: string;
  signIn: string;
  refused: string;
  forgotten: string;
  forgottenLink: string;
  recoverTitle: string;
  recoverLead: string;
  recoverAct: string;
  recoverAsked: string;
  noOffice: (name: string) => string;
  signOut: string;
  tryHeading: string;
  tryLead: (password: string) => string;
  tryAct: (role: string) => string;
  passkey: string;
  passkeyFailed: string;
  outside: (name: string) => string;
  outsideFailures: Readonly<Record<OutsideFailure, (name: string) => string>>;
  secondTitle: string;
  secondLead: string;
  secondCode: string;
  secondHint: string;
  secondAct: string;
  again: string;
  linkTitles: Readonly<Record<LinkPurpose, string>>;
  linkLeads: Readonly<Record<LinkPurpose, string>>;
  linkFor: (name: string, email: string) => string;
  linkClosed: string;
  name: string;
  newPassword: string;
  newPasswordHint: (least: number) => string;
  repeated: string;
  accept: Readonly<Record<LinkPurpose, string>>;
  accepted: string;
}

export const ENTRANCE_TEXTS: Readonly<Record<Language, EntranceTexts>> = {
  vi: {
    title: 'Đăng nhập văn phòng',
    lead: 'Dành cho người làm việc trong hệ thống. Tra cứu và tính toán trên cổng không cần đăng nhập.',
    email: 'E-mail',
    password: 'Mật khẩu',
    signIn: 'Đăng nhập',
    refused: 'Chưa đăng nhập được',
    forgotten: 'Xin người quản trị gửi đường dẫn đặt lại mật khẩu.',
    forgottenLink: 'Quên mật khẩu?',
    recoverTitle: 'Quên mật khẩu',
    recoverLead: 'Nhập e-mail của tài khoản. Bạn nhận một thư có đường dẫn dùng một lần.',
    recoverAct: 'Gửi đường dẫn',
    recoverAsked:
      'Nếu có tài khoản với e-mail ấy, thư đang trên đường. Đường dẫn trong thư dùng một lần, trong một giờ. Không thấy thư thì xin hỏi người quản trị.',
    noOffice: (name) => `${name} đã đăng nhập, nhưng hiện không giữ vai trò nào. Xin hỏi người quản trị.`,
    signOut: 'Đăng xuất',
    tryHeading: 'Dùng thử với dữ liệu minh hoạ',
    tryLead: (password) => `Mỗi vai trò có một tài khoản; tất cả dùng mật khẩu «${password}». Bấm một nút để vào ngay.`,
    tryAct: (role) => `Vào: ${role}`,
    passkey: 'Vào bằng khoá của máy này',
    passkeyFailed: 'Chưa vào được bằng khoá. Xin thử lại, hoặc dùng mật khẩu.',
    outside: (name) => `Vào bằng tài khoản ${name}`,
    outsideFailures: {
      'not-linked': (name) =>
        `Tài khoản ${name} của bạn chưa gắn với tài khoản nào ở đây. Hãy vào bằng mật khẩu, rồi gắn ở trang «Tài khoản của tôi».`,
      'of-another': (name) => `Tài khoản ${name} này đã gắn với người khác.`,
      away: (name) => `${name} không trả lời. Xin thử lại sau ít phút, hoặc dùng mật khẩu.`,
      failed: (name) => `${name} chưa xác nhận được bạn là ai. Xin thử lại, hoặc dùng mật khẩu.`,
    },
    secondTitle: 'Bước thứ hai',
    secondLead: 'Tài khoản này có xác nhận hai bước: mở ứng dụng mã trên điện thoại của bạn.',
    secondCode: 'Mã 6 số, hoặc một mã dự phòng',
    secondHint: 'Mã đổi mỗi 30 giây.',
    secondAct: 'Vào văn phòng',
    again: 'Đăng nhập lại từ đầu',
    linkTitles: {
      first: 'Người quản trị đầu tiên',
      invitation: 'Nhận lời mời',
      recovery: 'Đặt lại mật khẩu',
    },
    linkLeads: {
      first: 'Tài khoản này quản lý mọi tài khoản khác. Đường dẫn chỉ dùng được một lần.',
      invitation: 'Đặt mật khẩu để bắt đầu làm việc. Đường dẫn chỉ dùng được một lần.',
      recovery: 'Đặt mật khẩu mới. Mọi phiên đang mở của tài khoản sẽ kết thúc.',
    },
    linkFor: (name, email) => `${name}, ${email}`,
    linkClosed: 'Không vào được bằng đường dẫn này',
    name: 'Họ và tên',
    newPassword: 'Mật khẩu mới',
    newPasswordHint: (least) => `Ít nhất ${least} ký tự. Một câu dễ nhớ, có dấu hay không đều được.`,
    repeated: 'Nhập lại mật khẩu',
    accept: { first: 'Tạo tài khoản', invitation: 'Tạo tài khoản', recovery: 'Đặt mật khẩu' },
    accepted: 'Đã xong. Xin đăng nhập bằng mật khẩu vừa đặt.',
  },
  en: {
    title: 'Sign in to the office',
    lead: 'For people who work here. Looking up and calculating on the portal needs no account.',
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    refused: 'Not signed in',
    forgotten: 'Ask your administrator for a link to set the password again.',
    forgottenLink: 'Forgotten the password?',
    recoverTitle: 'A forgotten password',
    recoverLead: 'Give the e-mail of the account. You get a letter with a link that serves once.',
    recoverAct: 'Send the link',
    recoverAsked:
      'If there is an account with that e-mail, a letter is on its way. Its link serves once, within an hour. If none comes, ask your administrator.',
    noOffice: (name) => `${name} is signed in, but holds no office now. Please ask your administrator.`,
    signOut: 'Sign out',
    tryHeading: 'Try it with made-up data',
    tryLead: (password) => `Each role has an account; the password of all is “${password}”. One button lets you in.`,
    tryAct: (role) => `Enter: ${role}`,
    passkey: 'Enter with the key of this device',
    passkeyFailed: 'The key did not let you in. Please try again, or use the password.',
    outside: (name) => `Enter with your account at ${name}`,
    outsideFailures: {
      'not-linked': (name) =>
        `Your account at ${name} opens none here yet. Come in by the password, then link it on the page “My account”.`,
      'of-another': (name) => `This account at ${name} opens somebody else’s.`,
      away: (name) => `${name} does not answer. Please try again in a few minutes, or use the password.`,
      failed: (name) => `${name} did not say who you are. Please try again, or use the password.`,
    },
    secondTitle: 'The second step',
    secondLead: 'This account has a second factor: open the app of codes on your phone.',
    secondCode: 'The six digits, or a recovery code',
    secondHint: 'The code changes every 30 seconds.',
    secondAct: 'Enter the office',
    again: 'Sign in from the beginning',
    linkTitles: {
      first: 'The first administrator',
      invitation: 'Accept the invitation',
      recovery: 'Set the password again',
    },
    linkLeads: {
      first: 'This account manages all others. The link serves once.',
      invitation: 'Set a password to begin. The link serves once.',
      recovery: 'Set a new password. Every open session of the account ends.',
    },
    linkFor: (name, email) => `${name}, ${email}`,
    linkClosed: 'This link does not lead in',
    name: 'Full name',
    newPassword: 'New password',
    newPasswordHint: (least) =>
      `At least ${least} characters. A sentence that is easy to remember, with or without accents.`,
    repeated: 'The password once more',
    accept: { first: 'Make the account', invitation: 'Make the account', recovery: 'Set the password' },
    accepted: 'Done. Please sign in with the password that you have just set.',
  },
};
