import { text } from '../../survey/locale.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { someCoalition } from './some-coalition.ts';

/** Confidential answers: figures, bands, and organisations of which nothing may be shown. */
export const CONFIDENTIAL = someCoalition({
  seed: 11,
  attribution: 'confidential',
  own: 5,
  unjudged: 12,
  partners: [
    ['Woonstichting De Delta', 9],
    ['Huurdersvereniging Oost', 6],
    ['Zorggroep Lindehof', 4],
    ['Dorpsbelang Veldzicht', 3],
    ['Ontwikkelaar Noorderlicht', 2],
  ],
});

/** Titles of forty characters, and words as long as Dutch has them. */
const LONG_TITLES = [
  text('Verantwoordelijkheidsverdeling vastgelegd', 'Responsibilities are laid down in writing'),
  text('Bestuursovereenkomstwijzigingen op tijd', 'Changes of the agreement arrive in time'),
  text('Maatschappelijke effecten zijn zichtbaar', 'Effects on society can be seen by anybody'),
];

export const LONG = someCoalition({
  seed: 3,
  edition: {
    ...samenwerkingswijzer,
    criteria: samenwerkingswijzer.criteria
      .filter(({ subject }) => subject === 'municipality')
      .slice(0, LONG_TITLES.length)
      .map((criterion, i) => ({ ...criterion, title: LONG_TITLES[i] ?? criterion.title })),
  },
  partners: [
    ['Samenwerkingsverband Passend Onderwijs IJ', 1],
    ['Vrijwilligersorganisatie De Helpende Hand', 1],
    ['Arbeidsongeschiktheidsbelangenvereniging', 1],
    ['GGD', 1],
  ],
});
