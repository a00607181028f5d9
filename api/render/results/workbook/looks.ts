import type { Fill, Font, PageSetup, Worksheet } from 'exceljs';
import type { Locale } from '../../../../survey/locale.ts';
import { resultsTexts } from '../../../texts/results.ts';

/** The few looks of a workbook. A font without a name is another one in some programs. */
const FONT: Partial<Font> = { name: 'Calibri', family: 2, size: 11 };
export const BOLD_FONT: Partial<Font> = { ...FONT, bold: true };
export const HEAD_FONT: Partial<Font> = { ...BOLD_FONT, color: { argb: 'FFFFFFFF' } };
export const HEAD_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0F4C5C' } };
export const TITLE_FONT: Partial<Font> = { ...BOLD_FONT, size: 16, color: { argb: 'FF0F4C5C' } };
export const SOFT_FONT: Partial<Font> = { ...FONT, italic: true, color: { argb: 'FF535353' } };
export const THEME_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF5F6' } };
/** Of a figure that is not shown: the same hatching as on the page, so that it is never colour alone. */
export const HATCH: Fill = {
  type: 'pattern',
  pattern: 'lightUp',
  fgColor: { argb: 'FF8A8A8A' },
  bgColor: { argb: 'FFFFFFFF' },
};

/** Points that a line of text takes; a cell that wraps does not grow by itself in every program. */
export const LINE_HEIGHT = 15;
/** The most points that Excel gives a row; what is longer is read in its cell. */
export const TALLEST = 405;

/** A4, as wide as the page and as long as it takes. */
export const PAGE: Partial<PageSetup> = {
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
};

/** On paper each page says which sheet it is of, and its number. */
export function numberPages(sheet: Worksheet, locale: Locale): void {
  sheet.headerFooter.oddFooter = `&L&A&R${resultsTexts[locale].page('&P', '&N')}`;
}
