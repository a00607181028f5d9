import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { OwnAnswersBody } from '../../../api/contract/publications.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { usePublishedTexts } from '../../texts/published-texts.ts';
import { OwnScores } from './OwnScores.tsx';

type Props = { readonly own: OwnAnswersBody; readonly dashboard: Dashboard };

/** What the reader answered, or why that cannot be shown. */
export function OwnAnswers({ own, dashboard }: Props) {
  const { own: texts, personal } = usePublishedTexts();
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby="eigen-antwoorden">
      <Heading level={2} id="eigen-antwoorden">
        {texts.title}
      </Heading>
      {own.kind === 'confidential' && <Paragraph className="ss-narrow">{texts.confidential}</Paragraph>}
      {own.kind === 'none' && <Paragraph className="ss-narrow">{texts.none(own.organisation)}</Paragraph>}
      {own.kind === 'answers' && (
        <>
          <Paragraph className="ss-narrow">
            {own.role === 'partner' ? texts.organisation(own.organisation) : texts.person}
          </Paragraph>
          <Ladder {...own.ladder} />
          <details className="ss-details">
            <summary>{texts.show}</summary>
            <OwnScores scores={own.scores} dashboard={dashboard} />
          </details>
          {own.promises.length > 0 && <Verdicts promises={own.promises} />}
          {own.comments.length > 0 && <Comments comments={own.comments} />}
          <p className="ss-soft ss-small ss-no-print">{personal}</p>
        </>
      )}
    </section>
  );
}

type Answers = Extract<OwnAnswersBody, { kind: 'answers' }>;

function Ladder({ now, wanted }: Answers['ladder']) {
  const { own: texts } = usePublishedTexts();
  if (now === null && wanted === null) return null;
  return <Paragraph className="ss-narrow">{texts.ladder(now, wanted)}</Paragraph>;
}

function Verdicts({ promises }: Pick<Answers, 'promises'>) {
  const { own: texts } = usePublishedTexts();
  return (
    <details className="ss-details">
      <summary>{texts.promises}</summary>
      <dl className="ss-own-comments">
        {promises.map(({ promise, verdict }) => (
          <div key={promise.id}>
            <dt>{texts.promise(promise.owner.name, promise.text)}</dt>
            <dd>{texts.verdicts[verdict]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Comments({ comments }: Pick<Answers, 'comments'>) {
  const { own: texts } = usePublishedTexts();
  const { locale } = useLocale();
  return (
    <details className="ss-details">
      <summary>{texts.comments}</summary>
      <dl className="ss-own-comments">
        {comments.map(({ title, text }) => (
          <div key={title.nl}>
            <dt lang={languageOf(title, locale)}>{title[locale]}</dt>
            <dd className="ss-own-words">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
