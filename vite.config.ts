import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// Pages carry no script of the framework, so nothing inline is ever needed.
const onlyOurs = ['self' as const];

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
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
