import { proposalSentence } from '../../../analytics/conversation/proposal-sentence.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { ConversationBody } from '../../../api/contract/conversation.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { rowOfGap } from './row-of-gap.ts';
import type { Choosing } from './use-choosing.ts';

type Props = { readonly body: ConversationBody; readonly choosing: Choosing };

/** What the rules propose, each with why. */
export function Proposals({ body, choosing }: Props) {
  const { choose } = useTexts().conversation;
  const rows = body.proposals.flatMap((proposal) => {
    const row = rowOfGap(body.dashboard, proposal.gap);
    return row ? [{ proposal, row }] : [];
  });
  return (
    <div className="ss-stack">
      <Heading level={3}>{choose.proposals}</Heading>
      <Paragraph className="ss-narrow ss-soft">{rows.length > 0 ? choose.proposalsLead : choose.nothing}</Paragraph>
      {rows.length > 0 && (
        <ul className="ss-proposals">
          {rows.map(({ proposal, row }) => (
            <Proposed key={`${row.kind} ${row.subject} ${row.id}`} {...{ proposal, row, choosing }} />
          ))}
        </ul>
      )}
    </div>
  );
}

type ProposedProps = Pick<Props, 'choosing'> & {
  readonly proposal: ConversationBody['proposals'][number];
  readonly row: GapRow;
};

function Proposed({ proposal, row, choosing }: ProposedProps) {
  const { choose, sheets } = useTexts().conversation;
  const { locale } = useLocale();
  const isChosen = choosing.isChosen(proposal.gap);
  return (
    <li className={isChosen ? 'ss-proposal ss-proposal--chosen' : 'ss-proposal'}>
      <p className="ss-soft ss-small ss-proposal__kind">
        {sheets[row.kind]} {isChosen && <Badge tone="open">{choose.isChosen}</Badge>}
      </p>
      <p className="ss-proposal__title" lang={languageOf(row.title, locale)}>
        {row.title[locale]}
      </p>
      <p>{proposalSentence(locale, proposal, row)}</p>
      <Button
        look={isChosen ? 'secondary' : 'primary'}
        busy={choosing.busy}
        onClick={() => choosing.turn(proposal.gap)}
      >
        {isChosen ? choose.leave : choose.take}
        <span className="ss-visually-hidden"> {row.title[locale]}</span>
      </Button>
    </li>
  );
}
