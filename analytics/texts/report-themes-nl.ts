import type { Subject } from '../../survey/criterion.ts';

/** In how many coalitions a theme is seen how; `unsaid` where it may not or cannot be said. */
export type ThemeTotals = {
  readonly title: string;
  readonly subject: Subject;
  readonly total: number;
  readonly higher: number;
  readonly lower: number;
  readonly close: number;
  readonly unsaid: number;
};

const at = (count: number) => (count === 1 ? '1 coalitie' : `${count} coalities`);

/** So many of them: all, both, or the number. */
function all(close: number, total: number): string {
  if (close < total || total === 1) return at(close);
  return total === 2 ? 'beide coalities' : `alle ${total} coalities`;
}

function theme({ title, subject, total, higher, lower, close, unsaid }: ThemeTotals): string {
  const name = `“${title}”${subject === 'coalition' ? ' (over de coalitie)' : ''}`;
  if (total === unsaid) return `Over ${name} is in geen enkele coalitie een verschil te noemen.`;
  const rest = unsaid === 0 ? '' : ` Bij ${at(unsaid)} is het niet te zeggen.`;
  if (higher === 0 && lower === 0)
    return `Over ${name} denken gemeente en partners bij ${all(close, total)} ongeveer hetzelfde.${rest}`;
  const said = [
    higher > 0 && `bij ${at(higher)} positiever dan de partners`,
    lower > 0 && `bij ${at(lower)} minder positief${higher > 0 ? '' : ' dan de partners'}`,
  ].filter((part) => part !== false);
  const alike = close === 0 ? '' : ` Bij ${at(close)} denken zij ongeveer hetzelfde.`;
  return `Over ${name} is de gemeente ${said.join(' en ')}.${alike}${rest}`;
}

export const themes = {
  theme,
  ofCoalition: (title: string) => `${title} (over de coalitie)`,
  explanation:
    'Een verschil telt hier vanaf een half punt, ook als het niet zeker is. Hoe zeker een verschil is, staat bij de verschillen in beleving en per coalitie.',
  none: 'Er zijn geen thema’s om over te vertellen.',
  table: 'De thema’s over alle coalities',
  columns: {
    theme: 'Thema',
    coalitions: 'Coalities',
    municipality: 'Gemeente, gemiddeld',
    partners: 'Partners, gemiddeld',
    higher: 'Gemeente hoger',
    close: 'Ongeveer gelijk',
    lower: 'Gemeente lager',
    unsaid: 'Niet te zeggen',
  },
  means:
    'De gemiddelden zijn van de coalities waarvan beide cijfers getoond mogen worden; elke coalitie telt één keer.',
};

export type ReportThemesTexts = typeof themes;
