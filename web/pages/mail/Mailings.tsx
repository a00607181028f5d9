import type { MailingBody } from '../../../api/contract/mail.ts';
import { MAIL_STATES } from '../../../survey/mail.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

/** What went out, when, and what became of it. */
export function Mailings({ mailings }: { readonly mailings: readonly MailingBody[] }) {
  const { mail: texts } = useTexts();
  return (
    <section className="ss-card ss-stack" aria-labelledby="verstuurd">
      <Heading level={2} id="verstuurd">
        {texts.mailings}
      </Heading>
      {mailings.length === 0 ? (
        <Paragraph>{texts.mailingsNone}</Paragraph>
      ) : (
        <table className="utrecht-table utrecht-table--html-table ss-stacked">
          <caption>{texts.mailingsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.who}</th>
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {mailings
              .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
              .map((mailing) => (
                <Mailing key={mailing.id} mailing={mailing} />
              ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Mailing({ mailing: { kind, cause, createdAt, states } }: { readonly mailing: MailingBody }) {
  const { mail: texts } = useTexts();
  const { locale } = useLocale();
  const results = MAIL_STATES.filter((state) => states[state] > 0).map((state) =>
    texts.count(states[state], texts.states[state]),
  );
  return (
    <tr>
      <th scope="row">{momentOf(locale, createdAt)}</th>
      <td data-label={texts.what}>{texts.mailingKinds[kind]}</td>
      <td data-label={texts.who}>{texts.causes[cause]}</td>
      <td data-label={texts.result}>{results.join(', ')}</td>
    </tr>
  );
}
