import { describe, expect, it } from 'vitest';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Comment, Facts } from '../../../analytics/facts/facts.ts';
import { publishedDashboardOf, type ResultContent, redactedSince } from '../../../analytics/published.ts';
import type { CoalitionId, OrganisationId, WaveId } from '../../../survey/id.ts';

const own = 'gemeente' as OrganisationId;
const row = { organisation: own, role: 'municipality', invited: 3, started: 1, submitted: 2 } as const;
const remark: Comment = {
  id: 'hash',
  question: 'player',
  role: 'municipality',
  organisation: null,
  text: 'Fijn',
  redacted: false,
};

describe('what an audience sees', () => {
  it.each([
    ['organisation', false, { response: [{ ...row, started: 0 }], comments: [] }],
    ['organisation', true, { response: [{ ...row, started: 0 }], comments: [{ ...remark, id: '1' }] }],
    ['confidential', true, { response: [], comments: [{ ...remark, id: '1' }] }],
  ] as const)('of a wave with attribution %s, remarks included: %s', (attribution, withComments, expected) => {
    const { response, facts } = publishedDashboardOf(contentOf([remark], attribution), { withComments });
    expect({ response, comments: facts?.comments }).toEqual(expected);
  });

  it('is the same when it is made of what an audience sees', () => {
    const once = publishedDashboardOf(contentOf([remark]), { withComments: true });
    const twice = publishedDashboardOf({ ...contentOf([]), dashboard: once }, { withComments: true });
    expect(twice).toEqual(once);
  });

  it('keeps it withheld that there may be remarks', () => {
    const { facts } = publishedDashboardOf(contentOf({ withheld: true }), { withComments: true });
    expect(facts?.comments).toEqual({ withheld: true });
  });
});

describe('a frozen result', () => {
  it.each([
    ['other words', 'Anders'],
    ['nothing', null],
  ])('gets %s in the place of a remark that was redacted since', (_, text) => {
    const { dashboard } = redactedSince(contentOf([remark]), new Map([['hash', text]]));
    expect(dashboard.facts?.comments).toEqual([{ ...remark, text, redacted: true }]);
  });

  it('keeps everything else, and the words that it was frozen with', () => {
    const content = contentOf([{ ...remark, text: 'Al aangepast', redacted: true }]);
    expect(redactedSince(content, new Map([['another', null]]))).toEqual(content);
    expect(redactedSince(contentOf({ withheld: true }), new Map([['hash', null]]))).toEqual(
      contentOf({ withheld: true }),
    );
  });
});

function contentOf(
  comments: Facts['comments'],
  attribution: 'organisation' | 'confidential' = 'organisation',
): ResultContent {
  const dashboard = { response: [row], facts: { comments } } as unknown as Dashboard;
  const at = { opensAt: '2026-03-01T00:00:00.000Z', closesAt: '2026-03-29T22:00:00.000Z' };
  return {
    methodVersion: '2026-1',
    municipality: 'Gemeente Testdam',
    demo: false,
    coalition: { id: 'c' as CoalitionId, name: 'Coalitie' },
    wave: { id: 'w' as WaveId, name: 'Meetronde 2026', attribution, ...at, imported: false },
    dashboard,
  };
}
