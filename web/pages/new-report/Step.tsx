import { type ReactNode, useId } from 'react';
import { Heading } from '../../components/Heading.tsx';

type Props = { readonly number: number; readonly title: string; readonly children: ReactNode };

/** One of the choices that a report is made of. */
export function Step({ number, title, children }: Props) {
  const id = useId();
  return (
    <section className="ss-card ss-stack ss-report-step" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {number}. {title}
      </Heading>
      {children}
    </section>
  );
}
