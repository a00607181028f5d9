import { useState } from 'react';
import type { HouseStyleBody } from '../../api/contract/house-style.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useTexts } from '../texts/texts.ts';
import { ColourForm } from './house-style/ColourForm.tsx';
import { readColour } from './house-style/colour.ts';
import { LogoForm } from './house-style/LogoForm.tsx';
import { Sample } from './house-style/Sample.tsx';

/** How the municipality looks on paper. */
export function HouseStylePage() {
  const { houseStyle: texts } = useTexts();
  const toReports = (
    <RouteLink to={pages.reports()} className="ss-link--alone">
      {texts.toReports}
    </RouteLink>
  );
  return (
    <Page title={texts.title} lead={texts.lead} beside={toReports}>
      <Load<HouseStyleBody> path={paths.houseStyle()}>{(kept) => <Chosen kept={kept} />}</Load>
    </Page>
  );
}

function Chosen({ kept }: { readonly kept: HouseStyleBody }) {
  const [style, setStyle] = useState(kept);
  const [typed, setTyped] = useState(kept.colour);
  const colour = readColour(typed) ?? style.colour;
  return (
    <div className="ss-house-style">
      <div className="ss-stack ss-stack--large">
        <ColourForm typed={typed} kept={style.colour} onType={setTyped} onKept={setStyle} />
        <LogoForm logo={style.logo} onKept={setStyle} />
      </div>
      <Sample style={{ colour, logo: style.logo }} />
    </div>
  );
}
