import { isWithheld } from '../../disclosure/disclosed.ts';
import type { Comment, Facts } from '../../facts/facts.ts';
import { note, paragraph, piece } from '../block.ts';
import type { Block, Section } from '../report.ts';
import { FEW, type Told, type ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

/** With many coalitions so many remarks of each are read; all of them stand with its results. */
const MOST_OF_MANY = 6;

/** What people wrote themselves, as far as it may be shown: of one coalition by theme, of several by coalition. */
export function writeSaid(told: Told): Written {
  const { texts, coalitions, isOne } = told;
  const sections = coalitions.map((one) => {
    const [blocks, pieces] = saidIn(told, one);
    return { one, blocks, pieces };
  });
  const shown = sections.filter(({ blocks, pieces }) => blocks.length + pieces.length > 0);
  if (shown.length === 0) return { blocks: [paragraph(texts.said.none)] };
  const start = note(texts.said.explanation);
  const [only] = shown;
  if (isOne && only !== undefined) return { blocks: [start, ...only.blocks], sections: only.pieces };
  return {
    blocks: [start],
    sections: shown.map(({ one, blocks, pieces }) => piece(`${one.key}-said`, one.name, blocks, pieces)),
  };
}

function saidIn(told: Told, one: ToldCoalition): readonly [readonly Block[], readonly (Section | null)[]] {
  const { texts, isOne, coalitions } = told;
  const facts = one.result.dashboard.facts;
  if (facts === null) return [[], []];
  if (isWithheld(facts.comments)) return [[note(isOne ? texts.said.withheldOne : texts.said.withheld(one.name))], []];
  const read = facts.comments.filter(({ text }) => text !== null);
  const shown = coalitions.length > FEW ? read.slice(0, MOST_OF_MANY) : read;
  const leftOut = facts.comments.length - read.length;
  const rest = [
    ...(shown.length < read.length ? [note(texts.said.more(read.length - shown.length))] : []),
    ...(leftOut > 0 ? [note(texts.said.leftOut(leftOut))] : []),
  ];
  return [rest, groupsOf(told, one, facts, shown)];
}

function groupsOf(
  told: Told,
  one: ToldCoalition,
  facts: Facts,
  comments: readonly Comment[],
): readonly (Section | null)[] {
  const groups = [...Map.groupBy(comments, ({ question }) => question)];
  return groups.map(([question, those], i) =>
    piece(
      `${one.key}-said-${i + 1}`,
      titleOf(told, one, facts, question),
      those.map((comment) => quoteOf(told, one, comment)),
    ),
  );
}

/** The theme, or what was asked; both sides were asked an open question each in its own words. */
function titleOf({ locale, texts }: Told, { result }: ToldCoalition, facts: Facts, question: string): string {
  const theme = result.dashboard.themes.find(({ id }) => id === question);
  const open = facts.openQuestions.find(({ id }) => id === question);
  return (
    theme?.title[locale] ?? (open === undefined ? texts.said.open : open.text.partner[locale] || open.text.partner.nl)
  );
}

function quoteOf({ texts }: Told, { names }: ToldCoalition, { role, organisation, text, redacted }: Comment): Block {
  const { municipality, partner, redacted: changed } = texts.said;
  const name = organisation === null ? undefined : names.get(organisation);
  const who = role === 'municipality' ? municipality : (name ?? partner);
  return { kind: 'quote', text: text ?? '', by: redacted ? changed(who) : who };
}
