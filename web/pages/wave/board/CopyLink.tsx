import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useTexts } from '../../../texts/texts.ts';

type Props = { readonly person: string; readonly link: string };

/** Copies a personal link, or shows it to be copied by hand: not every browser lets a page write to the clipboard. */
export function CopyLink({ person, link }: Props) {
  const { wave: texts } = useTexts();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const isCopied = state === 'copied';
  return (
    <div className="ss-copy">
      <Button look="subtle" aria-label={texts.copyOf(person)} onClick={() => void copy()}>
        <Icon name={isCopied ? 'check' : 'copy'} />
        {isCopied ? texts.copied : texts.copy}
      </Button>
      <p className="ss-visually-hidden" role="status">
        {isCopied && texts.copiedOf(person)}
      </p>
      {state === 'failed' && (
        <>
          <p className="ss-small" role="alert">
            {texts.copyFailed}
          </p>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            readOnly
            value={link}
            aria-label={texts.linkOf(person)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
