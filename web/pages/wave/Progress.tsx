import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';

/** How many answers are in: one of each partner, also of one for which nobody is invited, and one of each person of the municipality. */
export function Progress({ wave: { invitations, uninvited } }: { readonly wave: WaveDetailBody }) {
  const { wave: texts } = useTexts();
  const partners = Map.groupBy(
    invitations.filter(({ role }) => role === 'partner'),
    ({ organisationId }) => organisationId,
  );
  const answered = [...partners.values()].filter(([first]) => first?.progress === 'submitted').length;
  const own = invitations.filter(({ role }) => role === 'municipality');
  const uninvitedPartners = uninvited.length - (own.length === 0 ? 1 : 0);
  const ownAnswered = own.filter(({ progress }) => progress === 'submitted').length;
  return (
    <section className="ss-stack" aria-labelledby="respons">
      <Heading level={2} id="respons">
        {texts.response}
      </Heading>
      <div className="ss-meters">
        <Meter label={texts.partnersAnswered} value={answered} total={partners.size + uninvitedPartners} />
        <Meter label={texts.peopleAnswered} value={ownAnswered} total={own.length} />
      </div>
    </section>
  );
}

function Meter({ label, value, total }: { readonly label: string; readonly value: number; readonly total: number }) {
  const { wave: texts } = useTexts();
  if (total === 0) return null;
  return (
    <div className="ss-meter">
      <p>
        <strong>{texts.of(value, total)}</strong> {label}
      </p>
      <meter min={0} max={total} value={value} aria-label={label}>
        {texts.of(value, total)}
      </meter>
    </div>
  );
}
