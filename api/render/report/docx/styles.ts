import type { IStylesOptions } from 'docx';
import type { Locale } from '../../../../survey/locale.ts';
import { INK, SOFT } from '../../paper.ts';

/** On nearly every machine, or replaced by one that is as wide. */
const FONT = 'Calibri';
const LANGUAGES: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The styles of a report: those that word processors know, and a few of its own. Sizes are in half points. */
export function docxStyles(colour: string, locale: Locale): IStylesOptions {
  const [ink, soft, house] = [INK, SOFT, colour].map(hex);
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: house ?? '' },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const bar = { left: { style: 'single' as const, size: 18, space: 8, color: house ?? '' } };
  const style = (id: string, run: object, paragraph: object, name = id) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font: FONT, ...run },
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: ink ?? '', language: { value: LANGUAGES[locale] } },
        paragraph: { spacing: { after: 120, line: 259, lineRule: 'auto' } },
      },
      title: {
        run: { font: FONT, size: 64, bold: true, color: house ?? '' },
        paragraph: { spacing: { before: 1200, after: 120, line: 240, lineRule: 'auto' } },
      },
      heading1: heading(40, 480, 160),
      heading2: heading(29, 320, 100),
      heading3: heading(24, 240, 70),
      heading4: heading(22, 180, 50),
      caption: {
        run: { font: FONT, size: 19, bold: true, italics: false, color: ink ?? '' },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      style('About', { size: 34, color: soft }, { spacing: { after: 480 } }),
      style('Warning', { size: 25, bold: true }, { spacing: { before: 360 }, border: boxOf(house ?? '') }),
      style('Contents', { size: 40, bold: true, color: house }, { spacing: { after: 200 } }),
      style('Finding', { size: 22, bold: true }, { border: bar, indent: { left: 160 }, keepLines: true }),
      style('Quoted', {}, { border: bar, indent: { left: 160 }, spacing: { after: 40 }, keepLines: true }),
      style('QuotedBy', { size: 19, color: soft }, { border: bar, indent: { left: 160 } }),
      style(
        'OwnLabel',
        { size: 19, bold: true, color: house },
        { keepNext: true, spacing: { before: 120, after: 40 } },
      ),
      style('Sentence', { size: 19, color: soft }, { spacing: { after: 180 } }),
      style('Note', { size: 19, color: soft }, {}),
      style('Cell', { size: 18 }, { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } }),
      style('Foot', { size: 17, color: soft }, { spacing: { after: 0 } }),
    ],
  };
}

function boxOf(color: string) {
  const side = { style: 'single' as const, size: 8, space: 6, color };
  return { top: side, bottom: side, left: side, right: side };
}

/** A colour as office documents write it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
