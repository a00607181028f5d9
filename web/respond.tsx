import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { RemindersPage } from './pages/RemindersPage.tsx';
import { RespondPage } from './pages/RespondPage.tsx';
import { SittingPage } from './pages/SittingPage.tsx';
import './styles/all.css';
import './styles/respond.css';
import './styles/survey.css';

const [, kind, token = '', part] = window.location.pathname.split('/').map(decodeURIComponent);
const personal = part === undefined ? <RespondPage token={token} /> : <RemindersPage token={token} />;

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>{kind === 's' ? <SittingPage token={token} /> : personal}</LocaleProvider>,
);
