import { Logo } from '../components/Logo.tsx';
import { useTexts } from '../texts/respond-texts.ts';

/** Until the server has answered. */
export function RespondLoading() {
  const { loading } = useTexts();
  return (
    <div className="ss-loading" role="status">
      <Logo className="ss-loading__mark" />
      {loading}
    </div>
  );
}
