import { Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../survey/locale.ts';
import { Refusal } from '../../survey/problem.ts';
import { problemText } from '../../survey/texts/texts.ts';
import { addAccount } from '../actions/add-account.ts';
import { resetAccount } from '../actions/reset-account.ts';
import { readConfig } from '../config.ts';
import { accountEmail, line } from '../contract/fields.ts';
import { migrate } from '../db/migrate.ts';
import { type Deps, openDeps, randomCode } from '../deps.ts';
import { exitWith } from '../exit.ts';
import { en } from '../texts/en.ts';
import { nl } from '../texts/nl.ts';

/** `npm run -s cli`: what an operator does without the screen. */
const locale = chosenLocale(process.argv);
const texts = { nl, en }[locale];

const program = new Command('samenspiegel')
  .description(texts.program)
  .addOption(new Option('--language <code>', texts.language).choices(LOCALES).default(DEFAULT_LOCALE));
const account = program.command('account').description(texts.account);

account
  .command('add')
  .description(texts.addAccount)
  .argument('<email>', texts.email, readArgument(accountEmail))
  .requiredOption('--name <name>', texts.name, readArgument(line(120)))
  .action((email: string, { name }: { name: string }) =>
    withDeps(async (deps) => {
      const password = randomCode();
      await addAccount(deps, { name, email, password });
      console.log(texts.password(email, password));
    }),
  );

account
  .command('reset')
  .description(texts.resetAccount)
  .argument('<email>', texts.email, readArgument(accountEmail))
  .action((email: string) =>
    withDeps(async (deps) => {
      const password = randomCode();
      await resetAccount(deps, { email, password });
      console.log(texts.password(email, password));
    }),
  );

await program.parseAsync();

/** Does the work on the installation's database; with the embedded one the server has to be stopped meanwhile. */
async function withDeps(work: (deps: Deps) => Promise<void>): Promise<void> {
  try {
    const deps = openDeps(readConfig());
    await migrate(deps.db);
    await work(deps);
    await deps.close();
  } catch (error) {
    if (!(error instanceof Refusal)) exitWith(error);
    const { title, detail } = problemText(locale, error.problem);
    console.error(`${title}. ${detail}`);
    process.exit(1);
  }
}

function readArgument(schema: z.ZodType<string>): (value: string) => string {
  return (value) => {
    const read = schema.safeParse(value);
    if (!read.success) throw new InvalidArgumentError(value);
    return read.data;
  };
}

/** Read before anything else, because the descriptions themselves are in that language. */
function chosenLocale(words: readonly string[]): Locale {
  const chosen = words[words.indexOf('--language') + 1];
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE;
}
