import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { LocaleProvider } from './locale.tsx';
import { router } from './router.tsx';
import { SessionProvider } from './session.tsx';
import './styles/all.css';
import './styles/staff.css';
import './styles/board.css';
import './styles/mail.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <LocaleProvider>
    <SessionProvider>
      <RouterProvider router={router} />
    </SessionProvider>
  </LocaleProvider>,
);
