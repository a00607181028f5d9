import { expect, it } from 'vitest';
import { renderAnswersCsv, renderFiguresCsv } from '../../../../../api/render/results/csv.ts';
import { samenwerkingswijzer } from '../../../../../survey/questionnaires/samenwerkingswijzer.ts';
import { partner } from '../../../../support/scores.ts';
import { dashboardOf, figuresIn } from '../../../analytics/figures/small-dashboard.ts';
import { rowOf } from '../../../analytics/gap-rows.ts';

// 4 and 5 against 2 and 3: 4.5 − 2.5.
const figures = figuresIn(dashboardOf([rowOf('=Hoger', [4, 5], [partner('A', 2), partner('B', 3)])]));
const mean = figures.filter(({ measure, party }) => measure === 'mean' && party === 'municipality');

it('a list for a Dutch Excel has semicolons and decimal commas, and says that it is UTF-8', () => {
  expect(renderFiguresCsv(mean, 'dutch')).toBe(
    [
      '\uFEFFwave;coalition;kind;id;title;theme;about;party;organisation;measure;value;low;high;text;status;reason',
      "2026;Wonen;criterion;player.=hoger;'=Hoger;player;municipality;municipality;;mean;4,5;;;;shown;",
      '',
    ].join('\r\n'),
  );
});

it('a list in a data package has commas and decimal points', () => {
  expect(renderFiguresCsv(mean, 'plain').split('\n')[1]).toBe(
    "2026,Wonen,criterion,player.=hoger,'=Hoger,player,municipality,municipality,,mean,4.5,,,,shown,",
  );
});

it('“cannot judge” is an answer without a score', () => {
  const [criterion] = samenwerkingswijzer.criteria;
  if (criterion === undefined) throw new Error('no criteria');
  const one = { organisation: 'Met; "tekens"', role: 'partner', respondent: 1, criterion, score: null } as const;
  const names = { wave: { name: '-2026' }, coalition: { name: 'Wonen' } } as Parameters<typeof renderAnswersCsv>[1];
  expect(renderAnswersCsv([one], names, 'dutch').split('\r\n')[1]).toBe(
    `'-2026;Wonen;"Met; ""tekens""";partner;1;goals;coalition;goals.realised;`,
  );
});
