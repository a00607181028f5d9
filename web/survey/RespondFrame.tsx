import type { ReactNode } from 'react';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import { Logo } from '../components/Logo.tsx';
import { Masthead } from '../components/Masthead.tsx';
import { SkipLink } from '../components/SkipLink.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';

/** What stands around every page that a personal link opens. */
export function RespondFrame({ demo, children }: { readonly demo: boolean; readonly children: ReactNode }) {
  const texts = useTexts();
  const { locale, chooseLocale } = useLocale();
  return (
    <>
      <SkipLink>{texts.skip}</SkipLink>
      <Masthead demo={demo ? texts.demo : null}>
        <LanguageSwitch locale={locale} onChoose={chooseLocale} />
      </Masthead>
      <main className="ss-main" id="inhoud" tabIndex={-1}>
        <div className="ss-page">{children}</div>
      </main>
      <footer className="ss-footer">
        <div className="ss-page">
          <p>{texts.footer}</p>
        </div>
      </footer>
    </>
  );
}

/** Until the server has answered. What stands around a page comes with it, so that nothing moves. */
export function RespondWaiting() {
  return (
    <main className="ss-main" id="inhoud">
      <div className="ss-page">
        <RespondLoading />
      </div>
    </main>
  );
}

/** Until what is asked for is there. */
export function RespondLoading() {
  const { loading } = useTexts();
  return (
    <div className="ss-loading" role="status">
      <Logo className="ss-loading__mark" />
      {loading}
    </div>
  );
}
