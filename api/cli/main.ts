import { createReadStream, openSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { Refusal } from '../../survey/problem.ts';
import { REPORT_AUDIENCES, REPORT_FORMATS } from '../../survey/report.ts';
import { problemText } from '../../survey/texts/texts.ts';
import { readConfig } from '../config.ts';
import { accountEmail, line } from '../contract/fields.ts';
import { RESULT_FILES } from '../contract/results.ts';
import { exitWith } from '../exit.ts';
import type { TaskInput, Told } from '../tasks/task.ts';
import type { TaskName } from '../tasks/tasks.ts';
import { apiTexts } from '../texts/texts.ts';
import { analyseCommand } from './analyse.ts';
import { keepFile } from './keep-file.ts';
import { keepReport, type ReportOptions } from './keep-report.ts';
import { buildProgram, chosenLocale, languageOption } from './program.ts';
import { showTold } from './show.ts';

/**
 * `npm run -s cli`: what an operator does without the screen. It is started with `--liftoff-only`: a command is over
 * before optimising the embedded database's code pays, and without that it takes half the time and half the memory.
 */
const locale = chosenLocale(process.argv);
const texts = apiTexts[locale];

const program = buildProgram(locale).addCommand(analyseCommand(locale));
const account = program.command('account').description(texts.account);

account
  .command('add')
  .description(texts.addAccount)
  .argument('<email>', texts.email, readArgument(accountEmail))
  .requiredOption('--name <name>', texts.name, readArgument(line(120)))
  .action((email: string, { name }: { name: string }) => perform('account add', { email, name }));

account
  .command('reset')
  .description(texts.resetAccount)
  .argument('<email>', texts.email, readArgument(accountEmail))
  .action((email: string) => perform('account reset', { email }));

program
  .command('import-ratings')
  .description(texts.importRatings)
  .argument('<file>', texts.file)
  .action((file: string) => perform('import-ratings', {}, openFile(file)));

program
  .command('audit')
  .description(texts.audit)
  .action(() => perform('audit', {}));

program
  .command('waves')
  .description(texts.waves)
  .action(() => perform('waves', {}));

program
  .command('results')
  .description(texts.results)
  .argument('<wave>', texts.wave)
  .addOption(new Option('--format <format>', texts.resultFormat).choices(RESULT_FILES).default('xlsx'))
  .option('--out <file>', texts.out)
  .action((wave: string, { format, out }: { format: string; out?: string }) =>
    perform('results', { wave, format }, nothing(), keepFile(out, locale)),
  );

program
  .command('report')
  .description(texts.reports.command)
  .requiredOption('--year <year>', texts.reports.year, readYear)
  .option('--coalition <name>', texts.reports.coalition)
  .addOption(new Option('--audience <audience>', texts.reports.audience).choices(REPORT_AUDIENCES).default('council'))
  .addOption(new Option('--format <format>', texts.reports.format).choices(REPORT_FORMATS))
  .addOption(languageOption(locale))
  .requiredOption('--out <folder>', texts.reports.out)
  .option('--json', texts.reports.json)
  .action(async ({ out, json, ...words }: ReportOptions) => {
    const { tell, end } = keepReport(out, json === true, locale);
    await perform('report', words, nothing(), tell);
    end();
  });

program
  .command('check-archive')
  .description(texts.reports.check)
  .argument('<file>', texts.reports.archive)
  .addOption(languageOption(locale))
  .action(async (file: string) => {
    const { checkArchiveFile } = await import('./check-archive.ts');
    process.exitCode = checkArchiveFile(file, locale);
  });

await program.parseAsync();

async function perform(
  name: TaskName,
  words: TaskInput['words'],
  file: TaskInput['file'] = nothing(),
  tell: (told: Told) => void = showTold,
): Promise<void> {
  try {
    // Only here, because it brings a database along, for which a command that needs none should not wait.
    const { performTask } = await import('../tasks/perform.ts');
    await performTask(readConfig(), name, { locale, words, file }, tell);
  } catch (error) {
    if (!(error instanceof Refusal)) exitWith(error);
    const { title, detail } = problemText(locale, error.problem);
    console.error(`${title}. ${detail}`);
    process.exit(1);
  }
}

/** Opened before anything else is done, so that a name that is wrong is said at once. */
function openFile(file: string): TaskInput['file'] {
  if (file === '-') return process.stdin;
  try {
    return createReadStream(file, { fd: openSync(file, 'r') });
  } catch {
    console.error(texts.unreadable(file));
    process.exit(1);
  }
}

function readYear(value: string): number {
  if (!/^(19|20)\d\d$|^2100$/.test(value)) throw new InvalidArgumentError(value);
  return Number(value);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function readArgument(schema: z.ZodType<string>): (value: string) => string {
  return (value) => {
    const read = schema.safeParse(value);
    if (!read.success) throw new InvalidArgumentError(value);
    return read.data;
  };
}
