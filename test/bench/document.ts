import { readFileSync, writeFileSync } from 'node:fs';
import { boundOf, isMet, type Outcome } from './budget.ts';
import { machineInWords } from './machine.ts';

const DOCUMENT = new URL('../../docs/benchmarks.md', import.meta.url);

/** A table that reads well in a terminal and in Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['budget', 'against', 'ratio', 'must be', '', 'ours', 'theirs'];
  const rows = outcomes.map((outcome) => [
    outcome.name,
    outcome.against,
    String(Number(outcome.ratio.toPrecision(3))),
    boundOf(outcome),
    isMet(outcome) ? 'holds' : '**does not hold**',
    outcome.ours,
    outcome.theirs,
  ]);
  const widths = head.map((title, i) => Math.max(title.length, 3, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Writes what was measured between the marks of its workload in docs/benchmarks.md. */
export function record(workload: string, outcomes: readonly Outcome[], day: string): void {
  const [open, close] = [`<!-- ${workload} -->`, `<!-- /${workload} -->`];
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = document.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/benchmarks.md has no place for ${workload}.`);
  const measured = `Measured on ${day} on ${machineInWords()}.\n\n${tableOf(outcomes)}`;
  writeFileSync(DOCUMENT, `${before}${open}\n\n${measured}\n\n${close}${after}`);
}
