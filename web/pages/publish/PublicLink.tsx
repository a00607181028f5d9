import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly link: string;
  /** Where it leads, when that is not the result. */
  readonly label?: string;
};

/** The link to hand out: to be copied with one press, or by hand where a browser lets no page do that. */
export function PublicLink({ link, label }: Props) {
  const { publish: texts } = useTexts();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="ss-public-link">
      <TextField
        label={label ?? texts.live.link}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
        className="ss-public-link__field"
      />
      <Button onClick={() => void copy()}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {texts.live.copy}
      </Button>
      <p className="ss-small" role="status">
        {state === 'copied' && texts.live.copied}
        {state === 'failed' && texts.live.copyFailed}
      </p>
    </div>
  );
}
