import { useState } from 'react';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody, WaveInvitationBody } from '../../../api/contract/waves.ts';
import { ROLES } from '../../../survey/criterion.ts';
import { isAwaited } from '../../../survey/invitation.ts';
import { LOCALES } from '../../../survey/locale.ts';
import { buttonClass } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Link } from '../../components/Link.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly wave: WaveDetailBody };

/**
 * What goes out on paper while it can be answered, and where its answers are entered; of a confidential wave letters only.
 * Folded: most coalitions never need it.
 */
export function Paper({ wave }: Props) {
  const { paper: texts } = useTexts();
  if (wave.invitations.length === 0 || wave.state === 'closed') return null;
  return (
    <section className="ss-card ss-stack" aria-labelledby="papier">
      <Heading level={2} id="papier">
        {texts.title}
      </Heading>
      <Paragraph>{texts.lead}</Paragraph>
      <details className="ss-paper">
        <summary>{texts.show}</summary>
        <div className="ss-stack">
          <Letters wave={wave} />
          {wave.attribution !== 'confidential' && <Blanks wave={wave} />}
        </div>
      </details>
    </section>
  );
}

/** Everybody with a letter to choose; at first those from whom an answer is awaited. */
function Letters({ wave }: Props) {
  const { paper: texts, wave: waveTexts } = useTexts();
  const awaited = wave.invitations.filter(isAwaited).map(({ id }) => id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(awaited));
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  const query = new URLSearchParams([...chosen].map((id) => ['invitation', id]));
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table ss-stacked ss-paper__people">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{waveTexts.person}</th>
            <th scope="col">{texts.letter}</th>
            <th scope="col">{texts.code}</th>
            {wave.attribution !== 'confidential' && <th scope="col">{texts.paper}</th>}
          </tr>
        </thead>
        <tbody>
          {wave.invitations.map((one) => (
            <Row key={one.id} wave={wave} invitation={one} isChosen={chosen.has(one.id)} onChoose={choose} />
          ))}
        </tbody>
      </table>
      {chosen.size === 0 ? (
        <Paragraph>{texts.none}</Paragraph>
      ) : (
        <div>
          <a className={buttonClass('secondary')} href={`${paths.letters(wave.id)}?${query}`} download>
            {texts.make(chosen.size)}
          </a>
        </div>
      )}
    </>
  );
}

type RowProps = Props & {
  readonly invitation: WaveInvitationBody;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
};

function Row({ wave, invitation: { id, person, organisation, code, progress, proxy }, isChosen, onChoose }: RowProps) {
  const { paper: texts } = useTexts();
  const isEnterable = wave.state === 'open' && (progress !== 'submitted' || proxy !== null);
  return (
    <tr>
      <th scope="row">
        {person} <span className="ss-soft ss-small ss-plain">{organisation}</span>
      </th>
      <td data-label={texts.letter}>
        <input
          type="checkbox"
          className="ss-check"
          aria-label={texts.letterFor(person)}
          checked={isChosen}
          onChange={(event) => onChoose(id, event.currentTarget.checked)}
        />
      </td>
      <td data-label={texts.code}>
        <code>{code}</code>
      </td>
      {wave.attribution !== 'confidential' && (
        <td data-label={texts.paper}>
          <ul className="ss-paper__acts">
            <li>
              <Link href={paths.invitationPaper(wave.id, id)} aria-label={texts.questionnaireOf(person)} download>
                {texts.questionnaire}
              </Link>
            </li>
            {isEnterable && (
              <li>
                <RouteLink to={pages.enter(wave.id, id)} aria-label={texts.enterOf(person)}>
                  {texts.enter}
                </RouteLink>
              </li>
            )}
          </ul>
        </td>
      )}
    </tr>
  );
}

function Blanks({ wave }: Props) {
  const { paper: texts } = useTexts();
  return (
    <div>
      <Paragraph>{texts.blank}</Paragraph>
      <ul>
        {ROLES.toReversed().flatMap((role) =>
          LOCALES.map((locale) => (
            <li key={`${role} ${locale}`}>
              <Link href={`${paths.blankPaper(wave.id)}?${new URLSearchParams({ role, locale })}`} download>
                {texts.blanks[role][locale]}
              </Link>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
