import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { PersonalResultPage } from './pages/PersonalResultPage.tsx';
import { PublishedPage } from './pages/PublishedPage.tsx';
import { RespondWaiting } from './survey/RespondFrame.tsx';
import './styles/all.css';
import './styles/staff.css';
import './styles/respond.css';

/** Who comes for a result waits for nothing that only a reply needs. */
const ReplyPage = lazy(async () => ({ default: (await import('./pages/ReplyPage.tsx')).ReplyPage }));

/** `/r/<token>` is the link that everybody gets, `/v/<token>/resultaat` a personal one; `/reactie` after a token is for a reply. */
const [, kind, token = '', place] = window.location.pathname.split('/').map(decodeURIComponent);

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    <Suspense fallback={<RespondWaiting />}>{pageOf()}</Suspense>
  </LocaleProvider>,
);

function pageOf() {
  const channel = kind === 'r' ? 'published' : 'personal';
  if (place === 'reactie') return <ReplyPage channel={channel} token={token} />;
  return kind === 'r' ? <PublishedPage token={token} /> : <PersonalResultPage token={token} />;
}
