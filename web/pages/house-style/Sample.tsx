import { canBeUsed } from '../../../analytics/charts/house-colours.ts';
import { COLORS } from '../../../analytics/charts/theme.ts';
import type { HouseStyleBody } from '../../../api/contract/house-style.ts';
import { PLAIN_STYLE } from '../../../survey/house-style.ts';
import { Heading } from '../../components/Heading.tsx';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly style: HouseStyleBody };

/** The cover and a chart in the chosen colour, while it is chosen. */
export function Sample({ style }: Props) {
  const { sample: texts } = useTexts().houseStyle;
  return (
    <section className="ss-style-sample" aria-labelledby="voorbeeld">
      <Heading level={2} look={3} id="voorbeeld">
        {texts.title}
      </Heading>
      <Cover style={style} />
      <SampleChart colour={canBeUsed(style.colour) ? style.colour : PLAIN_STYLE.colour} />
    </section>
  );
}

/** Room for the logo, as on the cover itself. */
const LOGO = { x: 20, y: 20, width: 71, height: 32 };

/** Where the band with the title begins. */
const BAND = 73;

/** A4 in millimetres. */
function Cover({ style: { colour, logo } }: Props) {
  const { sample: texts } = useTexts().houseStyle;
  const municipality = useSession().signedIn?.municipality.name ?? '';
  const lines = linesOf(texts.heading(new Date().getFullYear()), 20);
  return (
    <svg
      className="ss-style-sample__cover"
      viewBox="0 0 210 297"
      role="img"
      aria-label={texts.cover(municipality, colour)}
    >
      <rect width="210" height="297" fill={COLORS.surface} />
      <rect y={BAND} width="210" height={48 + lines.length * 16} fill={colour} />
      {logo && (
        <image href={`data:${logo.media};base64,${logo.base64}`} {...LOGO} preserveAspectRatio="xMinYMid meet" />
      )}
      <text className="ss-style-sample__title" fill={COLORS.surface}>
        {lines.map((line, at) => (
          <tspan key={line} x="20" y={BAND + 26 + at * 16}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="ss-style-sample__line" x="20" y={BAND + 30 + lines.length * 16} fill={COLORS.surface}>
        {municipality}
      </text>
      <text className="ss-style-sample__small" x="20" y={BAND + 66 + lines.length * 16} fill={COLORS.text}>
        {texts.audience}
      </text>
    </svg>
  );
}

/** Made-up levels, only to see colours: municipality and partners, on a line from 0 to 100. */
const LEVELS = [
  [82, 50],
  [58, 64],
  [70, 38],
] as const;

function SampleChart({ colour }: { readonly colour: string }) {
  const { sample: texts } = useTexts().houseStyle;
  return (
    <svg className="ss-style-sample__chart" viewBox="0 0 210 84" role="img" aria-label={texts.chart}>
      <rect width="210" height="84" fill={COLORS.surface} />
      {LEVELS.map(([municipality, partners], at) => (
        <g key={municipality} transform={`translate(0 ${16 + at * 18})`}>
          <text className="ss-style-sample__small" x="12" y="3.5" fill={COLORS.text}>
            {texts.themes[at]}
          </text>
          <line x1={75 + partners} x2={75 + municipality} stroke={COLORS.line} strokeWidth="2.5" />
          <circle cx={75 + partners} r="5" fill={COLORS.partners} />
          <rect x={75 + municipality - 3.5} y="-3.5" width="7" height="7" fill={colour} />
        </g>
      ))}
      <g transform="translate(0 72)" className="ss-style-sample__small">
        <rect x="12.5" y="-3.5" width="7" height="7" fill={colour} />
        <text x="24" y="3.5" fill={colour}>
          {texts.municipality}
        </text>
        <circle cx="98" r="5" fill={COLORS.partners} />
        <text x="107" y="3.5" fill={COLORS.partners}>
          {texts.partners}
        </text>
      </g>
    </svg>
  );
}

/** Words in lines of at most so many letters, where no word is longer. */
function linesOf(text: string, most: number): readonly string[] {
  return text.match(new RegExp(`\\S.{0,${most - 1}}(?=\\s|$)`, 'g')) ?? [text];
}
