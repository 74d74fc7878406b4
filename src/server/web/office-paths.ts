/** Addresses at which it matters who asks: the office, its entrance and the API. All others are the same for everybody. */
const OF_OFFICE = /^\/(?:van-phong|dang-nhap|dang-xuat|loi-moi|api)(?:[/?]|$)/;

export const isOfOffice = (path: string): boolean => OF_OFFICE.test(path);
