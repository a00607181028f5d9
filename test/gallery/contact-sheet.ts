import { mkdirSync, writeFileSync } from 'node:fs';
import type { Drawing, GalleryCase } from './gallery-case.ts';
import type { Studio } from './studio.ts';

type Picture = Drawing & { readonly svg: string };

const FOLDER = 'docs/charts';
/** Pixels of a drawing on the sheet, and of one for a phone. */
const [WIDE, SMALL] = [236, 62];
/** What is higher is shown from its top: the sheet is to recognise a chart by, the gallery to look at it. */
const HIGHEST = 250;

/** A picture of all drawings of each chart in `docs/charts`, and the page that shows them. */
export async function contactSheets(
  studio: Studio,
  cases: readonly GalleryCase[],
  pictures: readonly Picture[],
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const chart of chartsOf(cases)) {
    const own = pictures.filter(({ name }) => name.startsWith(`${chart}-`) && name.includes('-nl-'));
    await studio.shoot(sheet(own), `${FOLDER}/${chart}.png`, 1000);
  }
}

/** What `docs/charts.md` says: every chart with its title and its sheet. */
export function chartsDocument(cases: readonly GalleryCase[]): string {
  const parts = chartsOf(cases).map((chart) => {
    const usual =
      cases.find((one) => one.chart === chart && one.state === 'usual') ?? cases.find((one) => one.chart === chart);
    const { title, sentence } = usual?.build('en') ?? { title: chart, sentence: '' };
    return `## ${title}\n\n> ${sentence}\n\n![${title}, in every state](charts/${chart}.png)\n`;
  });
  return `${HEAD}\n${parts.join('\n')}`;
}

const HEAD = `# Charts

Every chart in every state, drawn by \`npm run gallery -- --update\` from fictitious data that are always the same: as on a page
of 1280 pixels and, small beside it, of 320. The text above each is the sentence that goes with it.
`;

export function writeChartsDocument(cases: readonly GalleryCase[]): void {
  writeFileSync('docs/charts.md', chartsDocument(cases));
}

function chartsOf(cases: readonly GalleryCase[]): readonly string[] {
  return [...new Set(cases.map(({ chart }) => chart))];
}

function sheet(pictures: readonly Picture[]): string {
  const cells = pictures.map(({ svg, width, name }) => {
    const shown = width > 400 ? WIDE : SMALL;
    return `<figure style="margin:0;inline-size:${shown}px;max-block-size:${HIGHEST}px;overflow:hidden"><figcaption style="font-size:9px">${name}</figcaption>${scaled(svg, shown)}</figure>`;
  });
  return `<div style="display:flex;flex-wrap:wrap;gap:12px;padding:12px;align-items:flex-start">${cells.join('')}</div>`;
}

/** An SVG document at another width. */
function scaled(svg: string, width: number): string {
  return svg.replace(
    / width="(\d+)" height="(\d+)"/,
    (_, wide, high) => ` width="${width}" height="${(width * high) / wide}"`,
  );
}
