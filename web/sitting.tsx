import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { SittingPage } from './pages/SittingPage.tsx';
import './styles/all.css';
import './styles/respond.css';

const [, , token = ''] = window.location.pathname.split('/').map(decodeURIComponent);

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    <SittingPage token={token} />
  </LocaleProvider>,
);
