import { defineConfig } from 'vite';

/**
 * The package's command as JavaScript, because Node reads no TypeScript below `node_modules`. Packages that it uses are
 * installed beside it and stay out.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'api/cli/analyse-main.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: { output: { entryFileNames: 'samenspiegel.js' } },
  },
});
