import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type Sharp from 'sharp';
import { asMarkup } from '#base/markup.ts';

/** What stands on the picture that other sites show beside a link: one number, what it is, and the title. */
export interface Card {
  portal: string;
  /** Whose register it is counted from. */
  register: string;
  figure: { wording: string; label: string } | null;
  title: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const TITLE_SIZE = 50;
/** Letters of this font are this wide on average, in parts of their size. */
const WIDTH_OF_LETTER = 0.54;
const MOST_LINES = 3;

/** A picture of 1200 × 630 pixels as PNG (https://ogp.me), in the font of the pages. */
export async function drawCard(card: Card): Promise<Buffer> {
  const sharp = await drawing();
  return sharp(Buffer.from(svgOf(card)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

function svgOf({ portal, register, figure, title }: Card): string {
  const lines = linesOf(title, Math.floor((WIDTH - 2 * MARGIN) / (TITLE_SIZE * WIDTH_OF_LETTER)));
  const top = figure ? 430 : 260;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Be Vietnam Pro">
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf8"/>
  <rect width="${WIDTH}" height="14" fill="#0b5b6f"/>
  <text x="${MARGIN}" y="100" font-size="30" fill="#44545d"><tspan font-weight="600" fill="#0b5b6f">${asMarkup(portal)}</tspan>  ${asMarkup(register)}</text>
  ${
    figure
      ? `<text x="${MARGIN}" y="250" font-size="130" font-weight="600" fill="#0b5b6f">${asMarkup(figure.wording)}</text>
  <text x="${MARGIN}" y="312" font-size="32" fill="#44545d">${asMarkup(figure.label)}</text>
  <rect x="${MARGIN}" y="342" width="120" height="5" fill="#b8791a"/>`
      : ''
  }
  ${lines.map((line, index) => `<text x="${MARGIN}" y="${top + index * TITLE_SIZE * 1.3}" font-size="${TITLE_SIZE}" font-weight="600" fill="#1b2a33">${asMarkup(line)}</text>`).join('\n  ')}
</svg>`;
}

/** Words on as few lines as they need, each of `most` letters at most; what does not fit ends in `…`. */
function linesOf(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}

let loading: Promise<typeof Sharp> | undefined;

/** Loaded where a picture is first asked for: it finds fonts by a file that must be named before. */
function drawing(): Promise<typeof Sharp> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof Sharp> {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro'));
  const folder = mkdtempSync(join(tmpdir(), 'baophu-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${['400Regular', '600SemiBold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('')}<cachedir>${folder}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}
