import { useEffect, useRef, useState } from 'react';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { TextAreaField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';
import type { Replies } from './use-replying.ts';

type Props = { readonly unsent: Replies['unsent'] };

/** What somebody was still writing when the time to reply was over: not sent, and not lost. */
export function Unsent({ unsent }: Props) {
  const { unsent: texts, stances } = useReplyTexts();
  const { locale } = useLocale();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), []);
  const wordsOf = ({ gap, draft }: Replies['unsent'][number]) => {
    const stance = draft.stance === '' ? [] : [stances[draft.stance].name];
    return { id: gap.id, title: gap.title[locale], words: [...stance, draft.text.trim()].filter(Boolean).join('\n') };
  };
  const all = unsent.map(wordsOf);
  return (
    <div className="ss-narrow ss-stack">
      <Alert kind="warning" title={texts.title} ref={told}>
        {texts.text}
      </Alert>
      {all.map(({ id, title, words }) => (
        <TextAreaField key={id} label={texts.of(title)} readOnly rows={4} value={words} />
      ))}
      <Copy text={all.map(({ title, words }) => `${title}\n${words}`).join('\n\n')} />
    </div>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { unsent: texts } = useReplyTexts();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.copyFailed);
    }
  };
  return (
    <div className="ss-row">
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <p className="ss-small" role="status">
        {said}
      </p>
    </div>
  );
}
