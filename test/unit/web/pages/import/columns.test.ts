import { describe, expect, it } from 'vitest';
import { chooseField, contactRowsOf, guessColumns, headerIndexOf } from '../../../../../web/pages/import/columns.ts';

describe('the columns of a list', () => {
  it.each([
    ['Organisatie;Soort organisatie;Naam;E-mailadres;Taal', ['organisation', 'kind', 'name', 'email', 'locale']],
    [
      'Organisation;Kind of organisation;Name;Email address;Language',
      ['organisation', 'kind', 'name', 'email', 'locale'],
    ],
    ['organisation;kind;name;email;locale', ['organisation', 'kind', 'name', 'email', 'locale']],
    ['BEDRIJFSNAAM;Type;Contactpersoon;E-MAIL;Telefoon', ['organisation', 'kind', 'name', 'email', null]],
    ['Naam;Contactpersoon;Mail', ['organisation', 'name', 'email']],
    ['Partner;Voornaam;Tussenvoegsel;Achternaam;e mail', ['organisation', 'name', 'name', 'name', 'email']],
    ['Organisatie;E-mail;E-mailadres', ['organisation', 'email', null]],
    ['x;y', [null, null]],
  ])('are guessed from %s', (headers, fields) => {
    expect(guessColumns(headers.split(';'))).toEqual(fields);
  });

  it('stand below a title', () => {
    const rows = [['Partners 2026'], [''], ['Organisatie', 'Naam'], ['A', 'B']];
    expect(headerIndexOf({ name: '', rows })).toBe(2);
    expect(headerIndexOf({ name: '', rows: [[''], ['x', 'y'], ['A', 'B']] })).toBe(1);
    expect(headerIndexOf({ name: '', rows: [] })).toBe(0);
  });

  it('hold a field once, except a name', () => {
    expect(chooseField(['email', 'name', null], 2, 'email')).toEqual([null, 'name', 'email']);
    expect(chooseField(['email', 'name', null], 2, 'name')).toEqual(['email', 'name', 'name']);
    expect(chooseField(['email', null, null], 0, null)).toEqual([null, null, null]);
  });

  it('make rows with their number in the file, without the empty ones', () => {
    const rows = [
      ['Organisatie', 'Voornaam', 'van', 'Naam', 'Nr'],
      ['A', 'Jan', ' ', 'Wit', '7'],
      ['', '', '', '', '8'],
      ['B'],
    ];
    const columns = ['organisation', 'name', 'name', 'name', null] as const;
    expect(contactRowsOf({ name: '', rows }, 0, columns)).toEqual([
      { row: 2, organisation: 'A', kind: '', name: 'Jan Wit', email: '', locale: '' },
      { row: 4, organisation: 'B', kind: '', name: '', email: '', locale: '' },
    ]);
  });
});
