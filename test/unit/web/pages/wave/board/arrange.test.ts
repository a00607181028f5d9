import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../../../web/pages/wave/board/arrange.ts';
import { invitationOf } from '../../../invitation.ts';

const EVERYBODY = { filter: 'all', query: '', sort: 'person' } as const;

const PEOPLE = [
  invitationOf('Bestuurder 10', { organisation: 'Zorggroep' }),
  invitationOf('Bestuurder 9', { organisation: 'Zorggroep', mail: { state: 'sent', at: '2026-03-02T09:00:00Z' } }),
  invitationOf('Wethouder', { organisation: 'Waterland', role: 'municipality', progress: 'submitted' }),
  invitationOf('Zoë', {
    organisation: 'Akkoord',
    progress: 'started',
    mail: { state: 'sent', at: '2026-03-01T09:00:00Z', reminders: 1, remindedAt: '2026-03-08T09:00:00Z' },
  }),
  invitationOf('Jan', { organisation: 'Akkoord', mail: { state: 'bounced', at: '2026-03-01T09:00:00Z' } }),
];

const names = (wanted: Partial<Parameters<typeof arrange>[1]>) =>
  arrange(PEOPLE, { ...EVERYBODY, ...wanted }, 'nl').map(({ person }) => person);

describe('the people on the board', () => {
  it('stand by name, with numbers as numbers', () => {
    expect(names({})).toEqual(['Bestuurder 9', 'Bestuurder 10', 'Jan', 'Wethouder', 'Zoë']);
  });

  it('stand by organisation, the municipality first', () => {
    expect(names({ sort: 'organisation' })).toEqual(['Wethouder', 'Jan', 'Zoë', 'Bestuurder 9', 'Bestuurder 10']);
  });

  it('stand by how far they are, first those for whom something has to be done', () => {
    expect(names({ sort: 'stage' })).toEqual(['Jan', 'Bestuurder 10', 'Bestuurder 9', 'Zoë', 'Wethouder']);
  });

  it('stand by who has waited longest for a mail, those who never had one first', () => {
    expect(names({ sort: 'mailed' })).toEqual(['Bestuurder 10', 'Wethouder', 'Jan', 'Bestuurder 9', 'Zoë']);
  });

  it('are found by a part of name, address or organisation, without capitals or accents', () => {
    expect(names({ query: 'zoe' })).toEqual(['Zoë']);
    expect(names({ query: 'WETHOUDER@' })).toEqual(['Wethouder']);
    expect(names({ query: ' bestuurder  ZORG ' })).toEqual(['Bestuurder 9', 'Bestuurder 10']);
    expect(names({ query: 'niemand' })).toEqual([]);
  });

  it('are chosen by stage, and then searched', () => {
    expect(names({ filter: 'action' })).toEqual(['Jan']);
    expect(names({ filter: 'outstanding', query: 'akkoord' })).toEqual(['Jan', 'Zoë']);
  });
});
