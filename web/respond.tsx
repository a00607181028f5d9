import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { RespondPage } from './pages/RespondPage.tsx';
import './styles/all.css';
import './styles/respond.css';

const [, , token = ''] = window.location.pathname.split('/').map(decodeURIComponent);

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    <RespondPage token={token} />
  </LocaleProvider>,
);
