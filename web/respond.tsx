import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { RemindersPage } from './pages/RemindersPage.tsx';
import { RespondPage } from './pages/RespondPage.tsx';
import './styles/all.css';
import './styles/respond.css';

const [, , token = '', part] = window.location.pathname.split('/').map(decodeURIComponent);

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    {part === undefined ? <RespondPage token={token} /> : <RemindersPage token={token} />}
  </LocaleProvider>,
);
