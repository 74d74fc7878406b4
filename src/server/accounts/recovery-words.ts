/** The letter with a link to set a forgotten password; in both languages, since nobody knows which its reader chose. `hours`: how long the link leads in. */
export const recoveryWords = ({ name, link, hours }: { name: string; link: string; hours: number }) => ({
  subject: 'Đặt lại mật khẩu Bao phủ · Set your Baophu password again',
  text: `${name},

Mở đường dẫn này để đặt mật khẩu mới. Nó dùng một lần, trong ${hours} giờ:
${link}
Nếu không phải bạn yêu cầu, xin bỏ qua thư này: mật khẩu giữ nguyên.

Open this link to set a new password. It serves once, within ${hours} hours:
${link}
If it was not you who asked, ignore this letter: the password stays.
`,
});
