import { type ReactNode, useState } from 'react';
import { Button, type ButtonLook } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useAct } from '../../../survey/use-act.ts';
import { useTexts } from '../../../texts/texts.ts';

type Props = {
  readonly label: string;
  readonly title: string;
  readonly confirm: string;
  readonly look?: ButtonLook;
  readonly negative?: boolean;
  /** What will happen. */
  readonly children: ReactNode;
  readonly onConfirm: () => Promise<void>;
};

/** A press that asks first, because others notice what it does. */
export function Ask({ label, title, confirm, look = 'secondary', negative = false, children, onConfirm }: Props) {
  const { common } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const { busy, problem, act } = useAct(async () => {
    await onConfirm();
    setIsAsking(false);
  });
  return (
    <>
      <Button look={look} negative={negative} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
      <Dialog open={isAsking} title={title} onClose={() => setIsAsking(false)}>
        <FormProblem problem={problem} />
        {children}
        <div className="ss-row">
          <Button look="primary" negative={negative} busy={busy} onClick={() => void act()}>
            {confirm}
          </Button>
          <Button look="subtle" onClick={() => setIsAsking(false)}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
