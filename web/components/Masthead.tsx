import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';

type Props = {
  /** Where the name leads; without it the name is plain text, as on the respondent's page. */
  readonly brand?: (inside: ReactNode) => ReactNode;
  /** Shown only on an installation with made-up data. */
  readonly demo?: string | null;
  /** Language switch, account, sign out. */
  readonly children?: ReactNode;
};

export function Masthead({ brand = (inside) => <span className="ss-brand">{inside}</span>, demo, children }: Props) {
  return (
    <header className="ss-masthead">
      {demo && (
        <div className="ss-demo-strip">
          <div className="ss-page">{demo}</div>
        </div>
      )}
      <div className="ss-page ss-masthead__inner">
        {brand(
          <>
            <Logo className="ss-brand__mark" />
            <span>Samenspiegel</span>
          </>,
        )}
        <div className="ss-masthead__actions">{children}</div>
      </div>
    </header>
  );
}
