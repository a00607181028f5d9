import { resultsTexts } from '../../texts/results.ts';
import type { Results } from './results.ts';
import { readMeLines } from './sheets/read-me.ts';

/** What the results are of and how they were computed, as Markdown. */
export function renderMethod(results: Results): string {
  const { readMe, method } = resultsTexts[results.locale];
  const { coalition, wave } = results.body;
  const facts = readMeLines(results).map(({ label, text }) => (label === '' ? `  ${text}` : `- ${label}: ${text}`));
  const paragraphs = method.paragraphs.map((text) => `- ${text}`);
  const title = plainLine(readMe.title(coalition.name, wave.name));
  return [`# ${title}`, '', ...facts.map(plainLine), '', `## ${method.title}`, '', ...paragraphs, ''].join('\n');
}

/** Names are people's own: nothing in them is taken for markup. */
function plainLine(line: string): string {
  return line.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
