import type { Bilingual } from '#base/words.ts';

/** Why a database server of others is refused; {name} stands for a fact. */
export const SERVER_WORDS = {
  settings: {
    vi: 'Máy chủ cơ sở dữ liệu giữ {held}; Baophu cần {wanted}.',
    en: 'The database server keeps {held}; Baophu needs {wanted}.',
  },
  version: {
    vi: 'Máy chủ cơ sở dữ liệu là PostgreSQL {version}; Baophu cần bản 15 trở lên.',
    en: 'The database server is PostgreSQL {version}; Baophu needs version 15 or later.',
  },
  encoding: {
    vi: 'Cơ sở dữ liệu dùng bảng mã {encoding}; tên người Việt cần UTF8: create database … encoding UTF8 template template0.',
    en: 'The database has the encoding {encoding}; Vietnamese names need UTF8: create database … encoding UTF8 template template0.',
  },
  letters: {
    vi: 'Cơ sở dữ liệu (locale {locale}) không đổi được Đ thành đ: tạo lại với create database … locale "C.UTF-8" template template0.',
    en: 'The database (locale {locale}) cannot make Đ a small đ: make it with create database … locale "C.UTF-8" template template0.',
  },
  pooled: {
    vi: 'Bộ gom kết nối trước cơ sở dữ liệu chia một phiên cho nhiều kết nối. Baophu cần pool_mode = session (pgbouncer), hoặc kết nối thẳng.',
    en: 'The pooler before the database shares one session among connections. Baophu needs pool_mode = session (pgbouncer), or a direct connection.',
  },
  parameter: {
    vi: 'Bộ gom kết nối không nhận tham số «{parameter}»: bỏ nó khỏi DATABASE_URL; Baophu tự đặt mọi thiết lập.',
    en: 'The pooler does not take the parameter "{parameter}": leave it out of DATABASE_URL; Baophu sets what it needs itself.',
  },
  login: {
    vi: '{login} không đăng nhập được cơ sở dữ liệu ({reason}). Mật khẩu được tìm trong tệp của PGPASSFILE; xem docs/operate/database.md.',
    en: '{login} cannot log in to the database ({reason}). Its password is looked up in the file of PGPASSFILE; see docs/operate/database.md.',
  },
} as const satisfies Record<string, Bilingual>;
