import { timeOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import type { SaveState } from './draft-keeper.ts';

/** How the newest answers are kept, in words. A reader is told only of what is out of the ordinary. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { saving: texts } = useTexts();
  const { locale } = useLocale();
  if (state.kind === 'offline') return <span role="status">{state.isKept ? texts.offline : texts.offlineOpen}</span>;
  if (state.kind === 'refused' || state.kind === 'conflict') return <span>{texts.unsaved}</span>;
  if (state.kind === 'saving') return <span>{texts.saving}</span>;
  if (state.kind === 'saved' && state.at !== null) return <span>{texts.saved(timeOf(locale, state.at))}</span>;
  return <span>{texts.untouched}</span>;
}
