/** A provider of identities outside (OpenID Connect), such as the province's own, by which people may sign in. */
export interface OutsideProvider {
  /** `https://id.example.vn` */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How the door calls it. */
  name: string;
}

/** How sign-ins by it are called in our tables. */
export const OUTSIDE = 'outside';
/** Where it sends people back to, as it is told beforehand. */
export const OUTSIDE_RETURN = '/dang-nhap/don-vi/ve';

/** The provider that `BAOPHU_OIDC` names by its issuer, with `BAOPHU_OIDC_CLIENT` and `BAOPHU_OIDC_SECRET`; null where none is. */
export function outsideProvider(): OutsideProvider | null {
  const { BAOPHU_OIDC, BAOPHU_OIDC_CLIENT, BAOPHU_OIDC_SECRET, BAOPHU_OIDC_NAME } = process.env;
  const issuer = URL.parse(BAOPHU_OIDC ?? '');
  if (!issuer || !BAOPHU_OIDC_CLIENT || !BAOPHU_OIDC_SECRET) return null;
  return {
    issuer: issuer.href,
    clientId: BAOPHU_OIDC_CLIENT,
    clientSecret: BAOPHU_OIDC_SECRET,
    name: BAOPHU_OIDC_NAME ?? issuer.hostname,
  };
}
