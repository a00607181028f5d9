import { pages } from '../../api/contract/paths.ts';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useTexts } from '../texts/texts.ts';

export function NotFoundPage() {
  const { notFound } = useTexts();
  return (
    <Page title={notFound.title} lead={notFound.text}>
      <p>
        <RouteLink to={pages.home()} look="primary">
          {notFound.home}
        </RouteLink>
      </p>
    </Page>
  );
}
