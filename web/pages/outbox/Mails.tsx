import type { OutboxBody, OutboxMailBody } from '../../../api/contract/mail.ts';
import { pages } from '../../../api/contract/paths.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { shortMomentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { MailBadge } from './MailBadge.tsx';

export function Mails({ outbox: { mails, total, transport } }: { readonly outbox: OutboxBody }) {
  const { outbox: texts } = useTexts().mail;
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked ss-mails">
      <caption>{texts.caption(mails.length, total)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.to}</th>
          <th scope="col">{texts.subject}</th>
          <th scope="col">{texts.wave}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.when}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <Mail key={mail.id} mail={mail} transport={transport} />
        ))}
      </tbody>
    </table>
  );
}

type MailProps = { readonly mail: OutboxMailBody; readonly transport: OutboxBody['transport'] };

function Mail({ mail, transport }: MailProps) {
  const { outbox: texts } = useTexts().mail;
  const { locale } = useLocale();
  return (
    <tr>
      <th scope="row">
        {mail.person} <span className="ss-soft ss-small ss-plain">{mail.address}</span>
      </th>
      <td>
        <RouteLink to={pages.outboxMail(mail.id)} aria-label={`${mail.subject}. ${texts.read(mail.person)}`}>
          {mail.subject}
        </RouteLink>
      </td>
      <td>
        {mail.coalition} <span className="ss-soft ss-plain">{mail.wave}</span>
      </td>
      <td data-label={texts.state}>
        <MailBadge state={mail.state} transport={transport} />
      </td>
      <td data-label={texts.when}>{shortMomentOf(locale, mail.sentAt ?? mail.createdAt)}</td>
    </tr>
  );
}
