/** Addresses at which it matters who asks: the office, its entrance and the API. All others are the same for everybody. */
const OF_OFFICE = /^\/(?:van-phong|dang-nhap|dang-xuat|loi-moi|api)(?:[/?]|$)/;

export const isOfOffice = (path: string): boolean => OF_OFFICE.test(path);

/** Addresses that are secrets: whoever knows one may read there. They are each their owner's, and nothing keeps what they answer. */
const OF_SECRET = /^\/lich(?:[/?]|$)/;
export const isOfSecret = (path: string): boolean => OF_SECRET.test(path);

/** Addresses of the API: who asks shows a token, and no cookie is read. */
export const isOfApi = (path: string): boolean => path.startsWith('/api/');
export const API_PREFIX = '/api/v1';
