import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { Decline } from './Decline.tsx';
import { PassOn } from './PassOn.tsx';

type Props = {
  readonly token: string;
  /** Asks the server how things stand now. */
  readonly onChanged: () => Promise<void>;
};

/** Two ways out for who cannot or will not answer; both can be taken back. */
export function NotMe({ token, onChanged }: Props) {
  const { notMe, decline, passOn } = useTexts();
  const [way, setWay] = useState<'decline' | 'pass-on' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const cancel = () => {
    flushSync(() => setWay(null));
    title.current?.focus();
  };
  return (
    <section className="ss-stack ss-not-me" aria-labelledby="niet-ik">
      <Heading level={2} id="niet-ik" ref={title} tabIndex={-1}>
        {notMe.title}
      </Heading>
      {way === 'decline' && <Decline token={token} onChanged={onChanged} onCancel={cancel} />}
      {way === 'pass-on' && <PassOn token={token} onChanged={onChanged} onCancel={cancel} />}
      {way === null && (
        <div className="ss-row">
          <Button onClick={() => setWay('pass-on')}>{passOn.action}</Button>
          <Button onClick={() => setWay('decline')}>{decline.action}</Button>
        </div>
      )}
    </section>
  );
}
