import { useId } from 'react';
import { dialogueQuestions, dialogueTitle } from '../../../analytics/conversation/dialogue-questions.ts';
import { rowSentence } from '../../../analytics/conversation/row-sentence.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import type { ChosenGapBody, ConversationBody } from '../../../api/contract/conversation.ts';
import { ROLES } from '../../../survey/criterion.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Heading } from '../../components/Heading.tsx';
import { useLocale } from '../../locale.tsx';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/texts.ts';
import { SheetChart } from './SheetChart.tsx';
import { SheetRemarks } from './SheetRemarks.tsx';

type Props = {
  readonly body: ConversationBody;
  readonly chosen: ChosenGapBody;
  readonly row: GapRow;
  readonly place: number;
  readonly total: number;
};

/** More lines than a sheet ever has room for: what does not fit is not printed. */
const LINES = 24;

/** Everything for a conversation about one gap, on one page of A4. */
export function Sheet({ body, chosen, row, place, total }: Props) {
  const id = useId();
  const { common, conversation } = useTexts();
  const { locale } = useLocale();
  const { installation } = useSession();
  const texts = conversation.sheets;
  return (
    <article className={`ss-sheet ss-sheet--${row.kind}`} aria-labelledby={id}>
      <p className="ss-sheet__head">
        <span>
          {body.coalition.name} · {body.wave.name}
          {installation?.demo && <span className="ss-sheet__demo"> · {common.demo}</span>}
        </span>
        <span>{texts.of(place, total)}</span>
      </p>
      <Heading level={2} id={id}>
        {dialogueTitle(locale, row)}
      </Heading>
      <p className="ss-sheet__subject">
        {texts[row.kind]}: <strong lang={languageOf(row.title, locale)}>{row.title[locale]}</strong>
      </p>
      <Figures row={row} />
      <p className="ss-sheet__sentence">{rowSentence(locale, row)}</p>
      {chosen.statements && <Statements statements={chosen.statements} />}
      <SheetChart body={body} row={row} />
      <SheetRemarks dashboard={body.dashboard} theme={row.theme} />
      <section>
        <Heading level={3}>{texts.questions}</Heading>
        <ol className="ss-sheet__questions">
          {dialogueQuestions(locale, row).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section className="ss-sheet__write">
        <Heading level={3}>{texts.write}</Heading>
        <div className="ss-sheet__lines" aria-hidden="true">
          {Array.from({ length: LINES }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line to write on is known by its place alone.
            <span key={line} />
          ))}
        </div>
      </section>
    </article>
  );
}

function Figures({ row }: Pick<Props, 'row'>) {
  const texts = useTexts().conversation.sheets;
  const { locale } = useLocale();
  const words = gapWordsOf(locale, row, new Map());
  const figures = [
    ['municipality', words.municipality],
    ['partners', words.partners],
    ['gap', words.gap],
  ] as const;
  return (
    <div className="ss-sheet__figures">
      <dl>
        {figures.map(([name, value]) => (
          <div key={name} className={`ss-sheet__figure ss-sheet__figure--${name}`}>
            <dt>{texts[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="ss-soft ss-small">{texts.scale}</p>
    </div>
  );
}

function Statements({ statements }: { readonly statements: NonNullable<ChosenGapBody['statements']> }) {
  const texts = useTexts().conversation.sheets;
  const { locale } = useLocale();
  return (
    <section>
      <Heading level={3}>{texts.asked}</Heading>
      <dl className="ss-sheet__sides">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>{texts.askedOf[role]}</dt>
            <dd lang={languageOf(statements[role], locale)}>“{statements[role][locale]}”</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
