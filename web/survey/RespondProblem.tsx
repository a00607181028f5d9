import type { ReactNode } from 'react';
import type { ProblemError } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useTexts } from '../texts/respond-texts.ts';

type Props = {
  readonly problem: ProblemError;
  readonly onRetry: () => Promise<void>;
  readonly children?: ReactNode;
};

/** A personal link that opens nothing now, and why. */
export function RespondProblem({ problem, onRetry, children }: Props) {
  const texts = useTexts();
  return (
    <div className="ss-narrow ss-stack">
      <Heading level={1}>{problem.title}</Heading>
      <Paragraph lead>{problem.detail}</Paragraph>
      {children}
      <Button onClick={() => void onRetry()}>{texts.retry}</Button>
    </div>
  );
}
