import { pages } from '../../../api/contract/paths.ts';
import type { PromiseBody, PromisesBody } from '../../../api/contract/promises.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { dateOf, dayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly promise: PromiseBody;
  readonly people: PromisesBody['organisations'][number]['people'];
};

/** The mails that went about a promise, and the one that will go. */
export function PromiseMails({ promise: { personId, mails, nextMail, state }, people }: Props) {
  const { promises: texts, mail } = useTexts();
  const { locale } = useLocale();
  const person = people.find(({ id }) => id === personId)?.name;
  return (
    <>
      {mails.map(({ id, moment, state, at }) => (
        <span key={id + moment} className="ss-promise-mail">
          <RouteLink to={pages.outboxMail(id)}>
            {texts.mailPast[moment](dayOf(locale, at), mail.states[state])}
          </RouteLink>
        </span>
      ))}
      {state === 'open' && (
        <span className="ss-promise-mail">
          {person === undefined
            ? texts.mailNobody
            : nextMail === null
              ? texts.mailNone(person)
              : texts.mailNext[nextMail.moment](person, dateOf(locale, nextMail.on))}
        </span>
      )}
    </>
  );
}
