import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import type { Locale } from '../../survey/locale.ts';
import { Refusal } from '../../survey/problem.ts';
import { problemText } from '../../survey/texts/texts.ts';
import { ATTRIBUTIONS } from '../../survey/wave.ts';
import { type AnalyseOptions, analyseRatings } from '../actions/analyse-ratings.ts';
import { ANALYSIS_FORMATS, type AnalysisFormat, renderAnalysis } from '../render/analysis/render.ts';
import { apiTexts } from '../texts/texts.ts';

/** The file is at fault; a command that is typed wrongly ends with 1. */
const FAULTY_FILE = 2;

type Options = AnalyseOptions & { readonly format: AnalysisFormat };

/**
 * `analyse FILE`: all figures of a file with ratings on stdout. With a file that is faulty nothing comes on stdout, what is
 * wrong on stderr, and it ends with 2.
 */
export function analyseCommand(locale: Locale): Command {
  const texts = apiTexts[locale];
  return new Command('analyse')
    .description(texts.analyse)
    .argument('<file>', texts.file)
    .addOption(new Option('--format <format>', texts.format).choices(ANALYSIS_FORMATS).default('json'))
    .option('--ungated', texts.ungated, false)
    .addOption(new Option('--attribution <mode>', texts.attribution).choices(ATTRIBUTIONS).default('organisation'))
    .action((file: string, options: Options) => analyse(file, options, locale));
}

async function analyse(file: string, options: Options, locale: Locale): Promise<void> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(() => null);
  if (bytes === null) return fail(apiTexts[locale].unreadable(file));
  try {
    write(renderAnalysis(await analyseRatings(bytes, options), options.format, locale));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { title, detail } = problemText(locale, error.problem);
    fail(`${title}. ${detail}`);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = FAULTY_FILE;
}

/** Whoever reads may stop before the end, as `head` does; that is no fault. */
function write(content: string | Uint8Array): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(content);
}
