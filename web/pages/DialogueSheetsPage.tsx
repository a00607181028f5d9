import { useParams } from 'react-router';
import type { ConversationBody } from '../../api/contract/conversation.ts';
import { pages } from '../../api/contract/paths.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useTexts } from '../texts/texts.ts';
import { LoadConversation } from './conversation/LoadConversation.tsx';
import { rowOfGap } from './conversation/row-of-gap.ts';
import { Sheet } from './conversation/Sheet.tsx';

/** The dialogue sheets of a conversation: a page of paper for each gap, also to read on a screen. */
export function DialogueSheetsPage() {
  const { waveId = '' } = useParams();
  return <LoadConversation waveId={waveId}>{(body) => <Sheets key={waveId} body={body} />}</LoadConversation>;
}

function Sheets({ body }: { readonly body: ConversationBody }) {
  const { conversation, home } = useTexts();
  const texts = conversation.sheets;
  const { coalition, wave, dashboard } = body;
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
    { to: pages.conversation(wave.id), name: texts.crumb },
  ];
  const sheets = body.gaps.flatMap((chosen) => {
    const row = rowOfGap(dashboard, chosen.gap);
    return row ? [{ chosen, row }] : [];
  });
  const print = sheets.length > 0 && (
    <Button look="primary" onClick={() => window.print()}>
      {texts.print}
    </Button>
  );
  return (
    <Page title={texts.title} lead={texts.lead} crumbs={crumbs} beside={print}>
      {sheets.length === 0 && <Nothing waveId={wave.id} />}
      <div className="ss-sheets">
        {sheets.map(({ chosen, row }, i) => (
          <Sheet key={chosen.id} {...{ body, chosen, row }} place={i + 1} total={sheets.length} />
        ))}
      </div>
      <p className="ss-no-print">
        <RouteLink to={pages.conversation(wave.id)}>{texts.back}</RouteLink>
      </p>
    </Page>
  );
}

function Nothing({ waveId }: { readonly waveId: string }) {
  const texts = useTexts().conversation.sheets;
  return (
    <Alert kind="info" title={texts.nothingTitle}>
      <p>{texts.nothing}</p>
      <p>
        <RouteLink to={pages.conversation(waveId)}>{texts.nothingAction}</RouteLink>
      </p>
    </Alert>
  );
}
