import { createCanvas, loadImage } from '@napi-rs/canvas';
import { HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { Report } from '../../../../analytics/report/report.ts';
import { textsOf } from '../../../../analytics/texts/texts.ts';
import type { HouseStyle, Logo } from '../../../../survey/house-style.ts';

/** The most that a logo may take, in pixels of which 96 are an inch. */
const MOST = { width: 260, height: 120 } as const;

/** What the first page says. */
export async function docxCover(report: Report, { logo }: HouseStyle): Promise<readonly Paragraph[]> {
  const { title, subtitle, facts, warning, locale } = report;
  return [
    ...(logo === null ? [] : [new Paragraph({ children: [await pictureOf(logo, textsOf(locale).report.words.logo)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'About', text: subtitle }),
    ...facts.map((text) => new Paragraph({ text })),
    ...(warning === null ? [] : [new Paragraph({ style: 'Warning', text: warning })]),
  ];
}

async function pictureOf(logo: Logo, name: string): Promise<ImageRun> {
  const scale = Math.min(MOST.width / logo.width, MOST.height / logo.height);
  const transformation = { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) };
  const data = Buffer.from(logo.base64, 'base64');
  const altText = { title: name, description: name, name: 'logo' };
  if (logo.media === 'image/png') return new ImageRun({ type: 'png', data, transformation, altText });
  const fallback = { type: 'png' as const, data: await pixelsOf(data, transformation), transformation };
  return new ImageRun({ type: 'svg', data, transformation, altText, fallback });
}

async function pixelsOf(
  svg: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const canvas = createCanvas(width * 3, height * 3);
  canvas.getContext('2d').drawImage(await loadImage(svg), 0, 0, width * 3, height * 3);
  return canvas.toBuffer('image/png');
}
