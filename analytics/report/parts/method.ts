import { MINIMUM_ANSWERS, MINIMUM_SPREAD } from '../../disclosure/minimum.ts';
import { note, piece, table } from '../block.ts';
import { lastDayWords } from '../day-words.ts';
import type { Block } from '../report.ts';
import type { Told } from '../told.ts';
import type { Written } from '../written.ts';

/** The small print: how figures come about, what is not shown and why, and what the report was made from. */
export function writeMethod(told: Told): Written {
  const { texts, content, coalitions } = told;
  const { method } = texts;
  const isNamed = coalitions.some(({ isConfidential }) => !isConfidential);
  const isConfidential = coalitions.some((one) => one.isConfidential);
  return {
    blocks: [],
    sections: [
      piece('method-computed', method.computed, [method.level, method.gap, method.certainty, method.judge].map(note)),
      piece('method-kept', method.kept, [
        note(method.sees[content.audience]),
        ...(isConfidential ? [note(method.minimum(MINIMUM_ANSWERS, MINIMUM_SPREAD)), note(method.bands)] : []),
        ...(isNamed ? [note(method.named)] : []),
        note(method.symbol(texts.words.withheld)),
      ]),
      piece('method-made', method.made, [note(method.version(content.methodVersion)), ...sourcesOf(told)]),
    ],
  };
}

function sourcesOf({ locale, texts, coalitions }: Told): readonly Block[] {
  const { table: caption, columns, unpublished } = texts.method;
  return table(
    caption,
    [
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'wave', title: columns.wave, kind: 'text' },
      { key: 'result_set', title: columns.set, kind: 'count' },
      { key: 'published', title: columns.published, kind: 'text' },
      { key: 'digest', title: columns.digest, kind: 'text' },
    ],
    coalitions.map(({ name, result: { wave, resultSet, publishedAt, digest } }) => [
      name,
      wave.name,
      resultSet,
      publishedAt === null ? unpublished : lastDayWords(locale, publishedAt),
      digest,
    ]),
    1,
  );
}
