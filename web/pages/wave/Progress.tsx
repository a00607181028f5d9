import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';

/**
 * How many answers are in: one of each partner, also of one for which nobody is invited, and one of each person of the
 * municipality. In a confidential wave everybody gives one.
 */
export function Progress({ wave: { invitations, uninvited, attribution } }: { readonly wave: WaveDetailBody }) {
  const { wave: texts, confidential } = useTexts();
  const people = invitations.filter(({ role }) => role === 'partner');
  const partners = Map.groupBy(people, ({ organisationId }) => organisationId);
  const answered = [...partners.values()].filter(([first]) => first?.progress === 'submitted').length;
  const peopleAnswered = people.filter(({ progress }) => progress === 'submitted').length;
  const own = invitations.filter(({ role }) => role === 'municipality');
  const uninvitedPartners = uninvited.length - (own.length === 0 ? 1 : 0);
  const ownAnswered = own.filter(({ progress }) => progress === 'submitted').length;
  return (
    <section className="ss-stack" aria-labelledby="respons">
      <Heading level={2} id="respons">
        {texts.response}
      </Heading>
      <div className="ss-meters">
        {attribution === 'confidential' ? (
          <Meter label={confidential.peopleAnswered} value={peopleAnswered} total={people.length} />
        ) : (
          <Meter label={texts.partnersAnswered} value={answered} total={partners.size + uninvitedPartners} />
        )}
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
