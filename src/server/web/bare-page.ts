import type { BarePage } from './bare-page-texts.ts';

/** Such a page in both languages, with a way back: it needs no cookies, no script and no file. */
export const barePage = ({ title, text }: BarePage): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title.vi}</title>
    <style>
      :root { color-scheme: light dark; font: 112.5% / 1.6 system-ui, sans-serif; }
      body { max-width: 36rem; margin: 15vh auto; padding-inline: 1rem; background: light-dark(#fffdf8, #10191e); color: light-dark(#1b2a33, #ece8df); }
      a { color: light-dark(#0b5b6f, #84cfdf); }
    </style>
  </head>
  <body>
    <main>
      <h1>${title.vi}</h1>
      <p>${text.vi}</p>
      <p lang="en"><b>${title.en}.</b> ${text.en}</p>
      <p><a href="/">Về trang bản tin</a> · <a href="/?lang=en" lang="en">To the bulletins</a></p>
    </main>
  </body>
</html>
`;

/** Its style stands in it; nothing else is loaded. Redirects carry it too, and browsers hold forms to it on their way. */
export const BARE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
