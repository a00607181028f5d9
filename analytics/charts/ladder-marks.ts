import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import type { LadderParty } from './ladder-party.ts';
import type { LegendEntry } from './legend.ts';
import { bandMark, municipalityMark, partnerMark, partnersMark } from './party-marks.ts';
import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

type Who = LadderParty['who'];

const MARKS = { municipality: municipalityMark, partners: partnersMark, partner: partnerMark } as const;

type At = readonly [x: number, y: number];

/**
 * An arrow from where a party says that the collaboration stands to where it wants it; a mark alone where only one is told.
 *
 * @param says of now, and of what is wanted.
 */
export function arrow(
  who: Who,
  { from, to, head }: { readonly from: At | null; readonly to: At | null; readonly head: ArrowHead },
  says: readonly [string, string],
): readonly Thing[] {
  const isSame = from !== null && to !== null && Math.hypot(from[0] - to[0], from[1] - to[1]) < NEAR;
  const now = from === null ? [] : [MARKS[who](...from, says[0])];
  const wanted = to === null ? [] : [wantedMark(who, to, head, { isLarge: isSame, say: says[1] })];
  return [
    ...(from === null || to === null ? [] : [shaft(who, from, to)]),
    ...(isSame ? [...wanted, ...now] : [...now, ...wanted]),
  ];
}

/** Nearer than so many pixels, the one mark would hide the other: the head is then drawn larger, around it. */
const NEAR = 8;

function wantedMark(
  who: Who,
  [x, y]: At,
  shape: ArrowHead,
  { isLarge, say }: { readonly isLarge: boolean; readonly say?: string },
): Thing {
  const size = (who === 'partner' ? 60 : 130) * (isLarge ? 4 : 1);
  const mark = {
    mark: 'point' as const,
    x,
    y,
    shape,
    size,
    fill: COLORS.surface,
    stroke: colorOf(who),
    strokeWidth: 2,
  };
  return say === undefined ? mark : { ...mark, say };
}

export type ArrowHead = 'triangle-up' | 'triangle-down' | 'triangle-right' | 'triangle-left';

function shaft(who: Who, [x, y]: At, [x2, y2]: At): Thing {
  const look = { strokeWidth: who === 'partner' ? 1.5 : 3 };
  return { mark: 'rule', x, y, x2, y2, stroke: colorOf(who), look };
}

function colorOf(who: Who): string {
  return who === 'partner' ? COLORS.organisation : COLORS[who];
}

/** @param head of the arrow as most are drawn. */
export function ladderLegend(locale: Locale, parties: readonly LadderParty[], head: ArrowHead): readonly LegendEntry[] {
  const texts = textsOf(locale).ladderChart;
  const hasBand = parties.some(({ now, wanted }) => now.band !== null || wanted.band !== null);
  const has = (who: Who) => parties.some((party) => party.who === who);
  return [
    ...(has('municipality') ? [entry(texts.municipalityNow, (x, y) => [municipalityMark(x, y)])] : []),
    ...(has('partners') ? [entry(texts.partnersNow, (x, y) => [partnersMark(x, y)])] : []),
    ...(has('partner') ? [entry(texts.partnerNow, (x, y) => [partnerMark(x, y)])] : []),
    entry(texts.wanted, (x, y) => [wantedMark('municipality', [x, y], head, { isLarge: false })]),
    ...(hasBand ? [entry(texts.band, (x, y) => [bandMark(x - 11, x + 9, y)])] : []),
  ];
}

function entry(label: string, key: LegendEntry['key']): LegendEntry {
  return { label, key };
}
