import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const web = fileURLToPath(new URL('web', import.meta.url));

/** Files that the form alone needs, and small ones that most pages have. */
const FORM =
  /survey-core|survey-react-ui|\/survey\/(definition|Questions|build-model|mark-|Submit|Why|words-in|answer-limits)/;
const PARTS =
  /\/web\/(components\/(Alert|Button|Dialog|Field|FormProblem|Heading|Icon|Paragraph|TextField|classes)|dates|locale|survey\/use-(act|focus))|\/survey\/(scale|wave|canonical|invitation|questionnaire|english-fallback|answering-time)\.ts/;

export default defineConfig({
  root: web,
  plugins: [withoutInlineStyles(), withoutUnusedIcons(), withPlainMarkup()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined as a data URI: the content security policy allows fonts and scripts from our own origin only.
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload; the polyfill would only cost bytes.
    modulePreload: { polyfill: false },
    // The respondent's page and the chart are big by their libraries, and each is loaded only where it is needed.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // "use client" is meant for servers that render; there is none here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      // Many small files weigh more than one: what only the form needs, and what every page has.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'form', test: FORM },
            { name: 'parts', test: PARTS },
          ],
        },
      },
      input: ['index', 'respond', 'sitting', 'reminders', 'code', 'results'].map((page) => `${web}/${page}.html`),
    },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});

/**
 * SurveyJS ships the drawing of a timer, which we do not use, with style attributes in it; reading it in would break
 * the content security policy on every respondent's page.
 */
function withoutInlineStyles(): Plugin {
  return {
    name: 'samenspiegel:without-inline-styles',
    transform: (code, id) =>
      id.includes('/survey-react-ui/') ? code.replaceAll(/ style=\\"stroke:[^"]*"/g, '') : null,
  };
}

/**
 * SurveyJS brings every icon twice, for a look that could change while a form is open, which ours does not; and ten faces
 * to judge with, which no question of ours does. Without them a respondent downloads a good deal less.
 */
function withoutUnusedIcons(): Plugin {
  return {
    name: 'samenspiegel:without-unused-icons',
    transform: (code, id) =>
      id.includes('/survey-react-ui/')
        ? code.replaceAll(/^addIconsToThemeSet\(.*\);$|^ *"smiley-.*": smiley_.*,$/gm, '')
        : null,
  };
}

/**
 * SurveyJS puts its questions in a form without a button that submits it, and gives icons that mean nothing by themselves
 * a title. A second judge of accessibility calls both errors, and the first promises a reader something that is not there.
 */
function withPlainMarkup(): Plugin {
  return {
    name: 'samenspiegel:with-plain-markup',
    transform: (code, id) =>
      id.includes('/survey-react-ui/')
        ? code
            .replace('React.createElement("form", { onSubmit: onSubmit }', 'React.createElement("div", null')
            .replace('ref: this.svgIconRef, role: "presentation"', 'ref: this.svgIconRef, "aria-hidden": true')
        : null,
  };
}
