import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { Heading } from './Heading.tsx';
import { Paragraph } from './Paragraph.tsx';
import { RouteLink } from './RouteLink.tsx';

type Props = {
  readonly title: string;
  readonly lead?: string;
  /** Where this page hangs below, from the top. */
  readonly crumbs?: readonly { readonly to: string; readonly name: string }[];
  /** Beside the title: a badge, or what can be done with the whole page. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** The title of a page, in the heading and in the browser's tab; whoever comes from another page lands on it. */
export function Page({ title, lead, crumbs = [], beside, children }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · Samenspiegel`;
  }, [title]);
  useEffect(() => {
    // A field that asked for the focus when it was drawn keeps it.
    if (key === 'default' || page.current?.contains(document.activeElement)) return;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [key]);
  return (
    <div className="ss-stack ss-stack--large" ref={page}>
      <header className="ss-title">
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <div className="ss-row ss-row--apart ss-row--top">
          <div className="ss-title__words">
            <Heading level={1} ref={heading} tabIndex={-1}>
              {title}
            </Heading>
            {lead && (
              <Paragraph lead className="ss-narrow">
                {lead}
              </Paragraph>
            )}
          </div>
          {beside && <div className="ss-row">{beside}</div>}
        </div>
      </header>
      {children}
    </div>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: NonNullable<Props['crumbs']> }) {
  return (
    <nav className="ss-crumbs" aria-label={useTexts().common.crumbs}>
      <ol>
        {crumbs.map(({ to, name }) => (
          <li key={to}>
            <RouteLink to={to}>{name}</RouteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
