import { respondentPages } from '../../api/contract/respondent-paths.ts';
import { Alert } from '../components/Alert.tsx';
import { useTexts } from '../texts/respond-texts.ts';

/** Where the holder of a personal link finds the published result. */
export function ResultLink({ token }: { readonly token: string }) {
  const { result: texts } = useTexts();
  return (
    <div className="ss-narrow">
      <Alert kind="info">
        <p>{texts.text}</p>
        <p>
          <a className="nl-link ss-link--alone" href={respondentPages.personalResult(token)}>
            {texts.action}
          </a>
        </p>
      </Alert>
    </div>
  );
}
