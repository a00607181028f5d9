import { keyOf } from '../../../analytics/findings/rows.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import type { ConversationBody } from '../../../api/contract/conversation.ts';
import type { Subject } from '../../../survey/criterion.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Tick } from '../edition/Tick.tsx';
import type { Choosing } from './use-choosing.ts';

type Props = { readonly body: ConversationBody; readonly choosing: Choosing; readonly isFull: boolean };

const SUBJECTS: readonly Subject[] = ['municipality', 'coalition'];

/** Every theme with its criteria, to pick from; what is not shown can be talked about as well. */
export function AllRows({ body, choosing, isFull }: Props) {
  const { choose } = useTexts().conversation;
  return (
    <details className="ss-details">
      <summary>{choose.all}</summary>
      {isFull && <p className="ss-soft">{choose.full}</p>}
      {SUBJECTS.map((subject) => {
        const rows = body.dashboard.gaps.filter((row) => row.subject === subject);
        return (
          rows.length > 0 && (
            <fieldset key={subject} className="ss-all-rows">
              <legend>{choose.subjects[subject]}</legend>
              {rows.map((row) => (
                <Row key={`${row.kind} ${row.id}`} row={row} choosing={choosing} isFull={isFull} />
              ))}
            </fieldset>
          )
        );
      })}
    </details>
  );
}

type RowProps = Pick<Props, 'choosing' | 'isFull'> & { readonly row: GapRow };

function Row({ row, choosing, isFull }: RowProps) {
  const { choose } = useTexts().conversation;
  const { locale } = useLocale();
  const { municipality, partners } = gapWordsOf(locale, row, new Map());
  const isChosen = choosing.isChosen(keyOf(row));
  return (
    <div className={row.kind === 'theme' ? 'ss-all-rows__theme' : 'ss-all-rows__criterion'}>
      <Tick
        label={row.title[locale]}
        description={choose.levels(municipality, partners)}
        checked={isChosen}
        onChange={() => (isChosen || !isFull) && choosing.turn(keyOf(row))}
      />
    </div>
  );
}
