import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase } from './database.ts';
import { makeProvince } from './province.ts';

export const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser before the portal of a small province. */
export interface Visit {
  /** Opens a page of the portal in a browser of its own, with nothing remembered. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Whole address of a path. */
  at: (path: string) => string;
}

/** Runs a suite as a visitor of the real portal, served on a port of its own. */
export function onPortal(title: string, suite: (visit: Visit) => void): void {
  onOneDatabase(title, (of) => {
    let portal: Portal;
    let browser: Browser;
    const at = (path: string): string => new URL(path, portal.address).href;
    before(async () => {
      await makeProvince(of.db);
      portal = await serve(of.db, { port: 0 });
      browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });
    });
    after(async () => {
      await browser?.close();
      await portal?.close();
    });
    suite({
      at,
      open: async (path, options) => {
        const page = await browser.newPage(options);
        await page.goto(at(path));
        return page;
      },
    });
  });
}
