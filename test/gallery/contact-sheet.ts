import { mkdirSync, writeFileSync } from 'node:fs';
import type { Drawing, GalleryCase } from './gallery-case.ts';
import type { Studio } from './studio.ts';

export type Picture = Drawing & { readonly svg: string };

const FOLDER = 'docs/charts';

/**
 * How wide and at most how high a drawing stands on the sheet, as on a page and beside it as on a phone, in pixels. The usual
 * state can be read; of the others the sheet is to see that they look designed, and the gallery to look at them.
 */
const USUAL = { page: 780, phone: 176, high: 420 };
const OTHER = { page: 226, phone: 52, high: 136 };

/** A picture of each chart in all its states in `docs/charts`, and the page that shows them. */
export async function contactSheets(studio: Studio, pictures: readonly Picture[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [chart, own] of Map.groupBy(pictures, ({ of }) => of.chart)) {
    const dutch = own.filter(({ locale }) => locale === 'nl');
    await studio.shoot(sheet(dutch), `${FOLDER}/${chart}.png`, 1000);
  }
}

function sheet(pictures: readonly Picture[]): string {
  const states = [...Map.groupBy(pictures, ({ of }) => of.state)];
  const cells = states
    .toSorted(([a], [b]) => Number(b === 'usual') - Number(a === 'usual'))
    .map(([state, both]) => {
      const { page, phone, high } = state === 'usual' ? USUAL : OTHER;
      const drawings = both.map(({ svg, width }) => {
        const shown = width > 400 ? page : phone;
        return `<div style="inline-size:${shown}px;max-block-size:${high}px;overflow:hidden">${scaled(svg, shown)}</div>`;
      });
      return `<figure style="margin:0"><figcaption style="font-size:12px;color:#5f594f">${state}</figcaption>
      <div style="display:flex;gap:16px">${drawings.join('')}</div></figure>`;
    });
  return `<div style="display:flex;flex-wrap:wrap;gap:16px;padding:12px;align-items:flex-start">${cells.join('')}</div>`;
}

/** An SVG document at another width. */
function scaled(svg: string, width: number): string {
  return svg.replace(
    / width="(\d+)" height="(\d+)"/,
    (_, wide, high) => ` width="${width}" height="${(width * high) / wide}"`,
  );
}

/** Writes what `docs/charts.md` says: every chart with its title, its sentence and its sheet. */
export function writeChartsDocument(cases: readonly GalleryCase[]): void {
  const parts = [...Map.groupBy(cases, ({ chart }) => chart)].map(([chart, own]) => {
    const shown = own.find(({ state }) => state === 'usual') ?? own[0];
    const { title, sentence } = shown?.build('en') ?? { title: chart, sentence: '' };
    return `## ${title}\n\n> ${sentence}\n\n![${title}, in every state](charts/${chart}.png)\n`;
  });
  writeFileSync('docs/charts.md', `${HEAD}\n${parts.join('\n')}`);
}

const HEAD = `# Charts

Every chart in every state, drawn by \`npm run gallery -- --update\` from fictitious data that are always the same: as on a page
of 1280 pixels and, small beside it, as on one of 320. The text above each is the sentence that goes with it.
`;
