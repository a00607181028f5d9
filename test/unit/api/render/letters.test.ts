import { describe, expect, it } from 'vitest';
import { renderLetters } from '../../../../api/render/letters.ts';
import { readPdf } from '../../../support/pdf.ts';
import { access, sender } from './facts.ts';

const NAME = 'Bewonersinitiatief Duurzaamheidsambassadeurs Wijkverenigingenoverleg Binnenstad-Zuidwest en omstreken';

const addressee = { ...access, role: 'partner', today: '10 maart 2026', lastDay: '29 maart 2026' } as const;

describe('letters', () => {
  it('are one to each, on a page of its own and in the language of the addressee', async () => {
    const addressees = [
      { ...addressee, locale: 'nl', person: 'Voorzitter', organisation: 'Stichting Dorpshuis' },
      { ...addressee, locale: 'en', person: 'Secretary', organisation: NAME, code: 'ABCD-2345' },
    ] as const;
    const now = new Date('2026-03-10T10:00:00Z');
    const bytes = await renderLetters({ sender, coalition: 'Levend dorp', wave: 'Meetronde 2026', addressees, now });
    const { title, language, pages } = await readPdf(bytes);
    expect([title, language, pages.length]).toEqual(['Brieven voor Meetronde 2026', 'nl', 2]);
    expect(pages.map(({ languages }) => languages)).toEqual([['nl'], ['en']]);
    const [dutch, english] = pages.map(({ spoken }) => spoken.map(({ text }) => text));
    expect(dutch?.slice(0, 6)).toEqual([
      'Gemeente Testdam',
      'Stichting Dorpshuis',
      'Voorzitter',
      '10 maart 2026',
      'Uw antwoord over de samenwerking in Levend dorp',
      'Beste Voorzitter,',
    ]);
    expect(dutch).toContain('K7QM-3XRA');
    expect(dutch).toContain('Antwoorden duurt ongeveer tien minuten en kan t/m 29 maart 2026.');
    expect(english).toContain(NAME);
    expect(english).toContain('Dear Secretary,');
    expect(english).toContain('ABCD-2345');
    expect(english?.join(' ')).not.toContain('K7QM-3XRA');
  });
});
