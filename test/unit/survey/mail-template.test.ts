import { describe, expect, it } from 'vitest';
import { checkTemplate, fillTemplate } from '../../../survey/mail-template.ts';
import { refuse } from '../../../survey/problem.ts';

const FACTS = {
  ...{ name: 'Ans {link} de Wit', organisation: 'Zon', coalition: 'Groen', municipality: 'Testdam' },
  ...{ lastDay: 'zondag 29 maart 2026', link: 'https://x', contact: 'y@z.example' },
};

describe('a template', () => {
  it('is filled with the facts, in either language, and never fills what a fact holds', () => {
    expect(fillTemplate('{naam}, {Name} { laatste dag } {link} {onbekend} {', FACTS)).toBe(
      'Ans {link} de Wit, Ans {link} de Wit zondag 29 maart 2026 https://x {onbekend} {',
    );
  });

  it('may have any of the placeholders, and has to have the link in its body', () => {
    expect(() => checkTemplate({ subject: '{coalitie}', body: '{link} {contact}' }, 'nl')).not.toThrow();
    expect(() => checkTemplate({ subject: '{link}', body: 'x' }, 'nl')).toThrow(
      refuse('mail.link-missing', { placeholder: '{link}' }),
    );
    expect(() => checkTemplate({ subject: '{naam} {voornaam}', body: '{link}' }, 'en')).toThrow('mail.placeholder');
  });
});
