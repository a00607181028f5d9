import { Suspense } from 'react';
import { Link, useMatch } from 'react-router';
import { pages } from '../api/contract/paths.ts';
import { BareShell } from './BareShell.tsx';
import { Button } from './components/Button.tsx';
import { classes } from './components/classes.ts';
import { LanguageSwitch } from './components/LanguageSwitch.tsx';
import { Loading } from './components/Loading.tsx';
import { Masthead } from './components/Masthead.tsx';
import { SkipLink } from './components/SkipLink.tsx';
import { Gate } from './Gate.tsx';
import { useLocale } from './locale.tsx';
import { useSession } from './session.tsx';
import { useTexts } from './texts/texts.ts';

/** What stands around every page of the staff: masthead, the page, footer. */
export function Shell() {
  const { locale, chooseLocale } = useLocale();
  const { installation, signedIn, problem } = useSession();
  const texts = useTexts();
  const isWide = useMatch(pages.dashboard(':waveId')) !== null;
  // The masthead would grow when it is known who is here, and push the page down.
  if (installation === null && problem === null) return <BareShell />;
  return (
    <>
      <SkipLink>{texts.common.skip}</SkipLink>
      <Masthead
        demo={installation?.demo ? texts.common.demo : null}
        brand={(inside) => (
          <Link className="ss-brand" to={pages.home()}>
            {inside}
          </Link>
        )}
      >
        {signedIn && <Menu />}
        <LanguageSwitch locale={locale} onChoose={chooseLocale} />
      </Masthead>
      <main className={classes('ss-main', isWide && 'ss-main--wide')} id="inhoud" tabIndex={-1}>
        <div className="ss-page">
          <Suspense fallback={<Loading />}>
            <Gate />
          </Suspense>
        </div>
      </main>
      <footer className="ss-footer">
        <div className="ss-page ss-stack ss-stack--small">
          <p>{texts.common.footer}</p>
          <p>{texts.common.source}</p>
        </div>
      </footer>
    </>
  );
}

function Menu() {
  const texts = useTexts();
  const { signOut } = useSession();
  return (
    <nav className="ss-menu" aria-label={texts.common.navigation}>
      <Link className="ss-menu__item" to={pages.home()}>
        {texts.nav.coalitions}
      </Link>
      <Link className="ss-menu__item" to={pages.overview()}>
        {texts.nav.overview}
      </Link>
      <Link className="ss-menu__item" to={pages.reports()}>
        {texts.nav.reports}
      </Link>
      <Link className="ss-menu__item" to={pages.editions()}>
        {texts.nav.questionnaires}
      </Link>
      <Link className="ss-menu__item" to={pages.addressBook()}>
        {texts.nav.addressBook}
      </Link>
      <Link className="ss-menu__item" to={pages.outbox()}>
        {texts.nav.outbox}
      </Link>
      <Link className="ss-menu__item" to={pages.account()}>
        {texts.nav.account}
      </Link>
      <Button look="subtle" className="ss-menu__item" onClick={() => void signOut()}>
        {texts.nav.signOut}
      </Button>
    </nav>
  );
}
