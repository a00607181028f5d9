import type { WaveInvitationBody } from '../../../api/contract/waves.ts';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

/** That answers were entered by somebody of the municipality: how, by whom and when; nothing when they were not. */
export function ProxyMark({ proxy }: Pick<WaveInvitationBody, 'proxy'>) {
  const { paper: texts } = useTexts();
  const { locale } = useLocale();
  if (proxy === null) return null;
  const moment = momentOf(locale, proxy.at);
  return <span className="ss-soft ss-small ss-plain">{texts.entered(proxy.medium, proxy.by, moment)}</span>;
}
