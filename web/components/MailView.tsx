import { useState } from 'react';
import type { PreviewBody } from '../../api/contract/mail.ts';
import { useTexts } from '../texts/texts.ts';
import { MailLayout } from './MailLayout.tsx';

type Look = 'formatted' | 'plain';

/** A mail as its reader gets it: who, to whom, what; with its layout, or as the text that every mail program can show. */
export function MailView({ mail }: { readonly mail: PreviewBody }) {
  const { mail: texts } = useTexts();
  const [look, setLook] = useState<Look>('formatted');
  return (
    <div className="ss-mail">
      <dl className="ss-mail__head">
        <div>
          <dt>{texts.from}</dt>
          <dd>{mail.from}</dd>
        </div>
        <div>
          <dt>{texts.to}</dt>
          <dd>{mail.to}</dd>
        </div>
        <div>
          <dt>{texts.subject}</dt>
          <dd>
            <strong>{mail.subject}</strong>
          </dd>
        </div>
      </dl>
      <fieldset className="ss-mail__looks ss-no-print">
        <legend className="ss-visually-hidden">{texts.look}</legend>
        {(['formatted', 'plain'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="ss-mail__look"
            aria-pressed={one === look}
            onClick={() => setLook(one)}
          >
            {texts[one]}
          </button>
        ))}
      </fieldset>
      {look === 'formatted' ? (
        <MailLayout html={mail.html} title={texts.layoutOf(mail.subject)} />
      ) : (
        <p className="ss-mail__text">{mail.text}</p>
      )}
    </div>
  );
}
