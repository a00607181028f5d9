import { formatGap } from '../../../analytics/format.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { textsOf } from '../../../analytics/texts/texts.ts';
import { type WhatIf, whatIfOf } from '../../../analytics/what-if.ts';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { namesOf } from '../dashboard/results-view.ts';

type Props = { readonly row: GapRow; readonly names: ReturnType<typeof namesOf> };

/** Whether one partner or one answer decides the gap, said with the figures that it would have been. */
export function Robustness({ row, names }: Props) {
  const texts = useTexts().results.criterion;
  if (row.gap === null) return <Paragraph className="ss-narrow">{texts.none}</Paragraph>;
  const found = whatIfOf(row);
  if (found === null) return <Paragraph className="ss-narrow">{texts.untold}</Paragraph>;
  const isFirm = !found.some(({ changes }) => changes);
  // About 0 every answer turns the sign, and the gap stays small: that is one thing to say, not a list of them.
  const onlyTurns = !isFirm && found.every((one) => one.class === row.gap?.class);
  const deciding = found.filter(({ changes }) => changes && !onlyTurns);
  const others = found.filter((one) => !deciding.includes(one));
  return (
    <>
      <Paragraph className="ss-narrow">{isFirm ? texts.firm : onlyTurns ? texts.turns : texts.fragile}</Paragraph>
      <Sentences found={deciding} names={names} decimals={row.decimals} />
      {others.length > 0 && (
        <details className="ss-details">
          <summary>{texts.all}</summary>
          <Paragraph className="ss-narrow ss-soft">{texts.otherwiseLead}</Paragraph>
          <Sentences found={others} names={names} decimals={row.decimals} />
        </details>
      )}
    </>
  );
}

type SentencesProps = Pick<Props, 'names'> & { readonly found: readonly WhatIf[]; readonly decimals: 1 | 2 };

function Sentences({ found, names, decimals }: SentencesProps) {
  const { locale } = useLocale();
  const texts = useTexts().results.criterion;
  if (found.length === 0) return null;
  const sentence = ({ who, of, otherwise, gap, class: gapClass }: WhatIf) => {
    const name = who === 'municipality' ? texts.municipality : (names.get(who) ?? '');
    const [figure, words] = [formatGap(locale, gap, decimals), textsOf(locale).gapClass[gapClass]];
    if (otherwise === 'absent') return texts.wasWithout(texts.without(name), figure, words);
    return texts.wasOtherwise(texts.moved[otherwise](name, of), figure, words);
  };
  return (
    <ul className="ss-stack ss-stack--small ss-narrow">
      {found.map((one) => (
        <li key={`${one.who} ${one.otherwise}`}>{sentence(one)}</li>
      ))}
    </ul>
  );
}
