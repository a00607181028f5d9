import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Paragraph } from './Paragraph.tsx';

/** Asks before somebody leaves a page with something on it that is not saved; one of these on a page. */
export function LeaveGuard({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const { mail: texts } = useTexts();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isUnsaved) return;
    // Closing the tab or loading anew: there the browser asks, in its own words.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  const stay = () => blocker.reset?.();
  return (
    <Dialog open={blocker.state === 'blocked'} title={texts.leaveTitle} onClose={stay}>
      <Paragraph>{texts.leaveText}</Paragraph>
      <div className="ss-row">
        <Button look="primary" onClick={stay}>
          {texts.stay}
        </Button>
        <Button negative onClick={() => blocker.proceed?.()}>
          {texts.leave}
        </Button>
      </div>
    </Dialog>
  );
}
