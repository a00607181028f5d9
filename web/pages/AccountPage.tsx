import { pages } from '../../api/contract/paths.ts';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';
import { ChangePassword } from './account/ChangePassword.tsx';
import { OneTimeCode } from './account/OneTimeCode.tsx';

/** One's own account: the password, and the one-time code for who wants it. */
export function AccountPage() {
  const { account: texts, houseStyle } = useTexts();
  const { signedIn } = useSession();
  if (signedIn === null) return null;
  const toHouseStyle = (
    <RouteLink to={pages.houseStyle()} className="ss-link--alone">
      {houseStyle.link}
    </RouteLink>
  );
  return (
    <Page title={texts.title} lead={texts.signedInAs(signedIn.user.name, signedIn.user.email)} beside={toHouseStyle}>
      <ChangePassword />
      <OneTimeCode isOn={signedIn.user.twoFactorEnabled} />
    </Page>
  );
}
