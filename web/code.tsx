import { createRoot } from 'react-dom/client';
import { LocaleProvider } from './locale.tsx';
import { CodePage } from './pages/CodePage.tsx';
import './styles/all.css';
import './styles/respond.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    <CodePage />
  </LocaleProvider>,
);
