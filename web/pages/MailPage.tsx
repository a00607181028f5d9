import { useState } from 'react';
import { useParams } from 'react-router';
import type { WaveMailBody } from '../../api/contract/mail.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { LeaveGuard } from '../components/LeaveGuard.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { useTexts } from '../texts/texts.ts';
import { type Edits, unsavedIn } from './mail/edits.ts';
import { Mailings } from './mail/Mailings.tsx';
import { isPlanChanged, type Plan, planOf } from './mail/plan.ts';
import { Reminders } from './mail/Reminders.tsx';
import { Templates } from './mail/Templates.tsx';

/** What the participants of a wave are sent, and when they are reminded. */
export function MailPage() {
  const { waveId = '' } = useParams();
  return (
    <Load<WaveDetailBody> path={paths.wave(waveId)}>
      {(wave) => <Load<WaveMailBody> path={paths.waveMail(waveId)}>{(mail) => <Mail wave={wave} first={mail} />}</Load>}
    </Load>
  );
}

type Props = { readonly wave: WaveDetailBody; readonly first: WaveMailBody };

/** Every change is answered with the whole, so nothing is loaded again under what somebody is typing. */
function Mail({ wave, first }: Props) {
  const { mail: texts, home } = useTexts();
  const [mail, setMail] = useState(first);
  const [edits, setEdits] = useState<Edits>({});
  const [plan, setPlan] = useState<Plan>(planOf(first.reminders));
  const isUnsaved = unsavedIn(edits, mail.templates).length > 0 || isPlanChanged(plan, mail.reminders);
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(wave.coalition.id), name: wave.coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
  ];
  return (
    <Page title={texts.title} lead={texts.lead} crumbs={crumbs}>
      <LeaveGuard isUnsaved={isUnsaved} />
      <Templates wave={wave} templates={mail.templates} edits={edits} onEdits={setEdits} onSaved={setMail} />
      <Reminders wave={wave} saved={mail.reminders} plan={plan} onPlan={setPlan} onSaved={setMail} />
      <Mailings mailings={mail.mailings} />
    </Page>
  );
}
