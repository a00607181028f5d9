import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';

/** Asks before what was not saved is left behind; when the whole tab closes, the browser has to ask. */
export function Leaving({ isDirty }: { readonly isDirty: boolean }) {
  const { editions: texts } = useTexts();
  const blocker = useBlocker(({ nextLocation, currentLocation }) => {
    return isDirty && nextLocation.pathname !== currentLocation.pathname;
  });
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  return (
    <Dialog open={blocker.state === 'blocked'} title={texts.leaveTitle} onClose={() => blocker.reset?.()}>
      <Paragraph>{texts.leaveText}</Paragraph>
      <div className="ss-row">
        <Button look="primary" onClick={() => blocker.reset?.()}>
          {texts.stay}
        </Button>
        <Button look="subtle" negative onClick={() => blocker.proceed?.()}>
          {texts.leave}
        </Button>
      </div>
    </Dialog>
  );
}
