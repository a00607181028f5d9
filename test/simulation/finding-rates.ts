import type { Finding } from '../../analytics/findings/finding.ts';
import { findingsOf } from '../../analytics/findings/findings.ts';
import { type DrawnCoalition, drawCoalitions, STORIES, type StoryKind } from './stories.ts';

const SEED = 20_260;
export const COALITIONS = 200;

/** Of the coalitions with one story, in how many the findings told it, and in how many they told of anything else. */
export type FindingRate = {
  readonly story: StoryKind;
  readonly coalitions: number;
  readonly found: number;
  /** Of those of at least LARGE people and partners. */
  readonly large: { readonly coalitions: number; readonly found: number };
  readonly invented: number;
};

/** From so many answers on both sides a story can be told from chance. */
const LARGE = { people: 5, partners: 8 };

export function findingRates(): readonly FindingRate[] {
  const drawn = drawCoalitions(COALITIONS, SEED);
  return STORIES.map((story) => {
    const own = drawn.filter((one) => one.story === story);
    const [found, invented] = [own.filter(isFound), own.filter(isInvented)];
    const large = { coalitions: own.filter(isLarge).length, found: found.filter(isLarge).length };
    return { story, coalitions: own.length, found: found.length, large, invented: invented.length };
  });
}

/** The table as Markdown, ready for docs/method.md. */
export function buildFindingTable(rates: readonly FindingRate[] = findingRates()): string {
  const stories = rates.filter(({ story }) => story !== 'nothing');
  const total = (of: (rate: FindingRate) => number, among = stories) => among.reduce((sum, rate) => sum + of(rate), 0);
  const rows = rates.map((rate) => {
    const told = [shareOf(rate.found, rate.coalitions), shareOf(rate.large.found, rate.large.coalitions)];
    const blank = rate.story === 'nothing' ? ['', ''] : told;
    return [rate.story, `${rate.coalitions}`, ...blank, shareOf(rate.invented, rate.coalitions)];
  });
  const coalitions = total((rate) => rate.coalitions, [...rates]);
  const told = shareOf(
    total(({ found }) => found),
    total((rate) => rate.coalitions),
  );
  const large = shareOf(
    total((rate) => rate.large.found),
    total((rate) => rate.large.coalitions),
  );
  const invented = shareOf(
    total((rate) => rate.invented, [...rates]),
    coalitions,
  );
  const last = ['all together', `${coalitions}`, told, large, invented];
  const heads = ['story', 'coalitions', 'told', `told, of ${LARGE.people} and ${LARGE.partners} or more`, 'else told'];
  return [heads, heads.map(() => '---'), ...rows, last].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function isLarge({ people, partners }: DrawnCoalition): boolean {
  return people >= LARGE.people && partners >= LARGE.partners;
}

function shareOf(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}

/** The sentence in which each story is to be told. */
const SLOTS: Readonly<Record<StoryKind, Finding['kind'] | null>> = {
  nothing: null,
  'blind spot': 'gap',
  'hidden strength': 'gap',
  divided: 'divided',
  improvement: 'change',
  silence: 'gap',
};

function toldIn({ dashboard }: DrawnCoalition): readonly Finding[] {
  return findingsOf(dashboard).filter(({ verdict }) => verdict === 'found');
}

function isAboutStory({ planted }: DrawnCoalition, { row }: Finding): boolean {
  return planted !== null && (row?.id === planted.id || row?.id === planted.theme);
}

function isFound(drawn: DrawnCoalition): boolean {
  return toldIn(drawn).some((finding) => finding.kind === SLOTS[drawn.story] && isAboutStory(drawn, finding));
}

/** A second sentence about the same criterion or its theme is no invention. */
function isInvented(drawn: DrawnCoalition): boolean {
  return toldIn(drawn).some((finding) => !isAboutStory(drawn, finding));
}
