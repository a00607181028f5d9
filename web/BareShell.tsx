import { Suspense } from 'react';
import { Loading } from './components/Loading.tsx';
import { Gate } from './Gate.tsx';

/** Around a page that has the whole screen, for a room full of people. */
export function BareShell() {
  return (
    <main className="ss-bare" id="inhoud">
      <Suspense fallback={<Loading />}>
        <Gate />
      </Suspense>
    </main>
  );
}
