import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Heading } from './Heading.tsx';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Escape, or a button inside. */
  readonly onClose: () => void;
  /** Escape does nothing: one of the buttons has to be chosen. */
  readonly mustChoose?: boolean;
};

/** A native modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ open, title, children, onClose, mustChoose = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className="ss-dialog"
      aria-labelledby={titleId}
      onClose={() => (mustChoose && open ? ref.current?.showModal() : onClose())}
      onCancel={(event) => mustChoose && event.preventDefault()}
    >
      {open && (
        <>
          <Heading level={2} id={titleId}>
            {title}
          </Heading>
          {children}
        </>
      )}
    </dialog>
  );
}
