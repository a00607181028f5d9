import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { RespondPage } from './pages/RespondPage.tsx';
import { SittingPage } from './pages/SittingPage.tsx';
import './styles/all.css';
import './styles/respond.css';
import './styles/survey.css';

const [, kind, token = ''] = window.location.pathname.split('/').map(decodeURIComponent);

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>{kind === 's' ? <SittingPage token={token} /> : <RespondPage token={token} />}</LocaleProvider>,
);
