import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { PersonalResultPage } from './pages/PersonalResultPage.tsx';
import { PublishedPage } from './pages/PublishedPage.tsx';
import './styles/all.css';
import './styles/staff.css';
import './styles/respond.css';

/** `/r/<token>` is the link that everybody gets, `/v/<token>/resultaat` a personal one. */
const [, kind, token = ''] = window.location.pathname.split('/').map(decodeURIComponent);

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    {kind === 'r' ? <PublishedPage token={token} /> : <PersonalResultPage token={token} />}
  </LocaleProvider>,
);
