import { useMemo } from 'react';
import { Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { pages } from '../api/contract/paths.ts';
import { Alert } from './components/Alert.tsx';
import { Button } from './components/Button.tsx';
import { Loading } from './components/Loading.tsx';
import { useSession } from './session.tsx';
import { useTexts } from './texts/texts.ts';

/** Who may see which page: an empty installation is set up first, then one signs in, then all pages are open. */
export function Gate() {
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
