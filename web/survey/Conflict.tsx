import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useTexts } from '../texts/respond-texts.ts';

type Props = { readonly open: boolean; readonly onMine: () => void; readonly onTheirs: () => void };

/** Two screens changed the same answer: nobody's is overwritten without being asked. */
export function Conflict({ open, onMine, onTheirs }: Props) {
  const { conflict: texts } = useTexts();
  return (
    <Dialog open={open} title={texts.title} onClose={() => {}} mustChoose>
      <Paragraph>{texts.text}</Paragraph>
      <div className="ss-row">
        <Button look="primary" onClick={onMine}>
          {texts.mine}
        </Button>
        <Button onClick={onTheirs}>{texts.theirs}</Button>
      </div>
    </Dialog>
  );
}
