import type { ReportThemesTexts, ThemeTotals } from './report-themes-nl.ts';

const at = (count: number) => (count === 1 ? '1 coalition' : `${count} coalitions`);

function all(close: number, total: number): string {
  if (close < total || total === 1) return at(close);
  return total === 2 ? 'both coalitions' : `all ${total} coalitions`;
}

function theme({ title, subject, total, higher, lower, close, unsaid }: ThemeTotals): string {
  const name = `“${title}”${subject === 'coalition' ? ' (about the coalition)' : ''}`;
  if (total === unsaid) return `On ${name} no gap can be named in any coalition.`;
  const rest = unsaid === 0 ? '' : ` In ${at(unsaid)} it cannot be said.`;
  if (higher === 0 && lower === 0)
    return `On ${name} municipality and partners think about the same in ${all(close, total)}.${rest}`;
  const said = [
    higher > 0 && `more positive than the partners in ${at(higher)}`,
    lower > 0 && `less positive ${higher > 0 ? '' : 'than the partners '}in ${at(lower)}`,
  ].filter((part) => part !== false);
  const alike = close === 0 ? '' : ` In ${at(close)} they think about the same.`;
  return `On ${name} the municipality is ${said.join(' and ')}.${alike}${rest}`;
}

export const themes: ReportThemesTexts = {
  theme,
  ofCoalition: (title) => `${title} (about the coalition)`,
  explanation:
    'Here a gap counts from half a point on, also where it is not certain. How certain a gap is stands with the perception gaps and coalition by coalition.',
  none: 'There are no themes to tell of.',
  table: 'The themes over all coalitions',
  columns: {
    theme: 'Theme',
    coalitions: 'Coalitions',
    municipality: 'Municipality, mean',
    partners: 'Partners, mean',
    higher: 'Municipality higher',
    close: 'About the same',
    lower: 'Municipality lower',
    unsaid: 'Cannot be said',
  },
  means: 'The means are of the coalitions of which both figures may be shown; every coalition counts once.',
};
