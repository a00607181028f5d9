import { type ReactNode, useState } from 'react';

type Props = {
  readonly summary: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

/** Something long behind a line that says what it is; it is not made before somebody opens it. */
export function Folded({ summary, isOpen, children }: Props) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="ss-details" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
