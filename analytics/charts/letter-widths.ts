export type LetterWeight = 'regular' | 'semibold';

/**
 * How wide a text is in Source Sans 3, in pixels, to within a few per cent also where the typeface is not at hand: a chart
 * is laid out alike on a page, on the server and in a test.
 *
 * @param size of the letters in pixels.
 */
export function widthOf(text: string, size: number, weight: LetterWeight = 'regular'): number {
  const letters = text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return Array.from(letters).reduce((total, letter) => total + letterWidth(letter, weight), 0) * (size / 1000);
}

function letterWidth(letter: string, weight: LetterWeight): number {
  return WIDTHS[weight][(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER[letter] ?? WIDEST;
}

/** What is no letter of the tables may be as wide as the widest of them. */
const WIDEST = 1000;
const OTHER: Readonly<Record<string, number>> = {
  '·': 275,
  '–': 500,
  '−': 513,
  '’': 275,
  '“': 482,
  '”': 482,
  '…': 800,
  '≥': 672,
  '≤': 672,
};

const FIRST = 32;

/** The typeface's own advance widths from space to tilde, in thousandths of its size. */
const WIDTHS: Readonly<Record<LetterWeight, readonly number[]>> = {
  regular: numbersOf(`
    200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497
    497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303
    350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467
    425 303 241 303 497`),
  semibold: numbersOf(`
    200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513
    513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324
    344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495
    443 324 255 324 513`),
};

function numbersOf(table: string): readonly number[] {
  return table.trim().split(/\s+/).map(Number);
}
