import { useCallback, useEffect, useRef, useState } from 'react';
import type { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.css';
import '../styles/survey.css';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { Answers } from '../../survey/answers.ts';
import type { Locale } from '../../survey/locale.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { Submit } from './Submit.tsx';
import { WhyTheseQuestions } from './WhyTheseQuestions.tsx';
import { languageOfText } from './words-in-their-language.tsx';

type Props = {
  readonly invitation: InvitationBody;
  readonly model: Model;
  readonly keeper: DraftKeeper;
  /** The answers that were there at the start, and how many of those now came from another coalition. */
  readonly start: Answers;
  readonly takenOver: number;
  /** How the newest answers are kept, in words. */
  readonly status: React.ReactNode;
  readonly onSubmit: () => Promise<void>;
};

/** The questionnaire, a page at a time; the last one ends with submitting. */
export function Questions({ invitation, model, keeper, start, takenOver, status, onSubmit }: Props) {
  const { questions: texts, title: titleText, takeOver } = useTexts();
  const { locale } = useLocale();
  const { page, total, goTo } = usePage(model, keeper);
  const [firstPage] = useState(page);
  const [hasFault, setHasFault] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useShownLocale(model, locale);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the page does.
  useEffect(() => {
    title.current?.focus();
    window.scrollTo(0, 0);
  }, [page]);
  const current = model.visiblePages[page];
  const next = () => {
    // This page alone: a fault on another one is no reason to be sent there now.
    const isValid = current?.validate(true, true) ?? true;
    setHasFault(!isValid);
    if (isValid) goTo(page + 1);
  };
  const back = () => {
    setHasFault(false);
    goTo(page - 1);
  };
  return (
    <div className="ss-questions ss-stack">
      <div className="ss-progress">
        <p>
          <strong>{texts.page(page + 1, total)}</strong>
        </p>
        <progress max={total} value={page + 1} aria-label={texts.page(page + 1, total)} />
        <p className="ss-small ss-soft ss-progress__status">{status}</p>
      </div>
      {takenOver > 0 && page === firstPage && (
        <Alert kind="info">{takeOver.done(takenOver, invitation.takeOver?.coalition ?? '')}</Alert>
      )}
      <h1 className="ss-visually-hidden">{titleText(invitation.coalition.name)}</h1>
      <Heading level={2} ref={title} tabIndex={-1} lang={current && languageOfText(current.locTitle, shown)}>
        {current?.locTitle.getLocaleText(shown)}
      </Heading>
      {current?.description && (
        <Paragraph lead lang={languageOfText(current.locDescription, shown)}>
          {current.locDescription.getLocaleText(shown)}
        </Paragraph>
      )}
      <Survey model={model} />
      <WhyTheseQuestions edition={invitation.edition} page={current?.name ?? ''} />
      {hasFault && (
        <p className="ss-fault" role="alert">
          {texts.faults}
        </p>
      )}
      {page === total - 1 && (
        <Submit invitation={invitation} model={model} start={start} goTo={goTo} onSubmit={onSubmit} />
      )}
      <div className="ss-row ss-steps">
        {page > 0 && <Button onClick={back}>{texts.back}</Button>}
        {page < total - 1 && (
          <Button look="primary" onClick={next}>
            {texts.next}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Tells the form which language is chosen, and draws again once it speaks it. */
function useShownLocale(model: Model, locale: Locale): Locale {
  const [shown, setShown] = useState(locale);
  useEffect(() => {
    model.locale = locale;
    setShown(locale);
  }, [model, locale]);
  return shown;
}

/** The page that is shown; every move, and every change of an answer, is handed to the keeper. */
function usePage(model: Model, keeper: DraftKeeper) {
  const [page, setPage] = useState(model.currentPageNo);
  const goTo = useCallback(
    (number: number) => {
      model.currentPageNo = number;
      setPage(number);
      keeper.take(model.data, number);
      keeper.flush();
    },
    [model, keeper],
  );
  useEffect(() => {
    const changed = () => keeper.take(model.data, model.currentPageNo);
    model.onValueChanged.add(changed);
    const flush = () => keeper.flush();
    document.addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      model.onValueChanged.remove(changed);
      document.removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [model, keeper]);
  return { page, total: model.visiblePageCount, goTo };
}
