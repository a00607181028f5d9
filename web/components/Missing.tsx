import { pages } from '../../api/contract/paths.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from './Page.tsx';
import { RouteLink } from './RouteLink.tsx';

type Props = { readonly title: string; readonly text: string };

/** What the address names is not there, and trying again will not bring it back: the way on is to the overview. */
export function Missing({ title, text }: Props) {
  const { notFound } = useTexts();
  return (
    <Page title={title} lead={text}>
      <p>
        <RouteLink to={pages.home()} look="primary">
          {notFound.home}
        </RouteLink>
      </p>
    </Page>
  );
}
