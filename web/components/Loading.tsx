import { useTexts } from '../texts/texts.ts';
import { Logo } from './Logo.tsx';

export function Loading() {
  return (
    <div className="ss-loading" role="status">
      <Logo className="ss-loading__mark" />
      {useTexts().common.loading}
    </div>
  );
}
