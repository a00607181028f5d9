import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const web = fileURLToPath(new URL('web', import.meta.url));

export default defineConfig({
  root: web,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined as a data URI: the content security policy allows fonts and scripts from our own origin only.
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload; the polyfill would only cost bytes.
    modulePreload: { polyfill: false },
    // The respondent's page and the chart are big by their libraries, and each is loaded only where it is needed.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { index: `${web}/index.html`, respond: `${web}/respond.html` } },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
