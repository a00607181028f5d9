import PDFDocument from 'pdfkit';
import { registerTypeface } from './typeface.ts';

let kept: PDFKit.PDFDocument | null = null;

/** A document that is never written: fonts are opened by one, and whoever only measures has none. */
export function measuringPaper(): PDFKit.PDFDocument {
  if (kept === null) {
    kept = new PDFDocument({ autoFirstPage: false });
    registerTypeface(kept);
  }
  return kept;
}
