import type { ReactNode } from 'react';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';

type Props = {
  /** The anchor that contents and findings point to. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
};

/** One question that the results answer: a card with a heading of its own. */
export function Section({ id, title, lead, quiet = false, children }: Props) {
  return (
    <section className={`ss-card ss-stack ${quiet ? 'ss-card--quiet' : ''}`} aria-labelledby={`${id}-titel`} id={id}>
      <Heading level={2} id={`${id}-titel`} tabIndex={-1}>
        {title}
      </Heading>
      {lead && <Paragraph className="ss-narrow ss-soft">{lead}</Paragraph>}
      {children}
    </section>
  );
}
