#!/usr/bin/env node
import { analyseCommand } from './analyse.ts';
import { buildProgram, chosenLocale } from './program.ts';

/** `samenspiegel`, as the package brings it: what needs no installation. `npm run build` makes it JavaScript. */
const locale = chosenLocale(process.argv);

await buildProgram(locale).addCommand(analyseCommand(locale)).parseAsync();
