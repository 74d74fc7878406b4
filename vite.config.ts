import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// Pages carry no script of the framework, so nothing inline is ever needed.
const onlyOurs = ['self' as const];

/** `npm run dev`: pages ask a real database. Imported then only, so that a build needs none. */
const emulate = () => ({
  platform: async () => (await import('./src/server/web/develop-portal.ts')).developPortal(),
});

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: { ...adapter(), emulate },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': onlyOurs,
          'style-src': onlyOurs,
          'font-src': onlyOurs,
          'img-src': onlyOurs,
          'connect-src': onlyOurs,
          'form-action': onlyOurs,
          'manifest-src': onlyOurs,
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});
