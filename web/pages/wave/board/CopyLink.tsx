import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useTexts } from '../../../texts/texts.ts';

type Props = { readonly person: string; readonly link: string; readonly onSaid: (said: string) => void };

/** Copies a personal link, or shows it to be copied by hand: not every browser lets a page write to the clipboard. */
export function CopyLink({ person, link, onSaid }: Props) {
  const { wave: texts } = useTexts();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
      onSaid(texts.copiedOf(person));
    } catch {
      setState('failed');
      onSaid(texts.copyFailed);
    }
  };
  const isCopied = state === 'copied';
  return (
    <div className="ss-copy">
      <Button look="subtle" aria-label={texts.copyOf(person)} onClick={() => void copy()}>
        <Icon name={isCopied ? 'check' : 'copy'} />
        {isCopied ? texts.copied : texts.copy}
      </Button>
      {state === 'failed' && (
        <>
          <p className="ss-small">{texts.copyFailed}</p>
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
