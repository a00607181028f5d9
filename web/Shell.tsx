import { Suspense, useMemo } from 'react';
import { Link, Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { pages } from '../api/contract/paths.ts';
import { Alert } from './components/Alert.tsx';
import { Button } from './components/Button.tsx';
import { LanguageSwitch } from './components/LanguageSwitch.tsx';
import { Loading } from './components/Loading.tsx';
import { Masthead } from './components/Masthead.tsx';
import { SkipLink } from './components/SkipLink.tsx';
import { useLocale } from './locale.tsx';
import { useSession } from './session.tsx';
import { useTexts } from './texts/texts.ts';

/** What stands around every page of the staff: masthead, the page, footer. */
export function Shell() {
  const { locale, chooseLocale } = useLocale();
  const { installation, signedIn } = useSession();
  const texts = useTexts();
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
      <main className="ss-main" id="inhoud" tabIndex={-1}>
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

/** Who may see which page: an empty installation is set up first, then one signs in, then all pages are open. */
function Gate() {
  const { installation, signedIn, hasLeft, problem, refresh } = useSession();
  const { pathname, search } = useLocation();
  const texts = useTexts();
  const isMoving = useNavigation().state === 'loading';
  const next = hasLeft || pathname === pages.home() ? null : pathname + search;
  // Navigate goes again whenever its state is another object, also while the page it goes to is still being fetched.
  const state = useMemo(() => ({ next }), [next]);
  if (problem) {
    return (
      <Alert kind="error" title={texts.common.failedTitle} announce>
        <p>{problem.detail}</p>
        <Button onClick={() => void refresh()}>{texts.common.retry}</Button>
      </Alert>
    );
  }
  if (installation === null) return <Loading />;
  if (!installation.ready && pathname !== pages.setUp()) return <Navigate to={pages.setUp()} replace />;
  if (installation.ready && pathname === pages.setUp()) return <Navigate to={pages.home()} replace />;
  if (installation.ready && signedIn === null && pathname !== pages.signIn())
    return <Navigate to={pages.signIn()} replace state={state} />;
  return (
    <div aria-busy={isMoving}>
      <Outlet />
    </div>
  );
}
