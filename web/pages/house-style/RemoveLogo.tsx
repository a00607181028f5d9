import { useState } from 'react';
import type { HouseStyleBody } from '../../../api/contract/house-style.ts';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';

/** Asks before the logo is taken away. */
export function RemoveLogo({ onRemoved }: { readonly onRemoved: (style: HouseStyleBody) => void }) {
  const { houseStyle, common } = useTexts();
  const texts = houseStyle.logo;
  const [isAsking, setIsAsking] = useState(false);
  const { busy, problem, act } = useAct(async () => {
    const style = await send<HouseStyleBody>('DELETE', paths.houseStyleLogo());
    setIsAsking(false);
    onRemoved(style);
  });
  return (
    <>
      <Button look="subtle" negative onClick={() => setIsAsking(true)}>
        {texts.remove}
      </Button>
      <Dialog open={isAsking} title={texts.removeTitle} onClose={() => setIsAsking(false)}>
        <FormProblem problem={problem} />
        <Paragraph>{texts.removeText}</Paragraph>
        <div className="ss-row">
          <Button look="primary" negative busy={busy} onClick={() => void act()}>
            {texts.remove}
          </Button>
          <Button look="subtle" onClick={() => setIsAsking(false)}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
