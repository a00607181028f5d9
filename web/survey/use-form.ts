import { useEffect, useState } from 'react';

/** SurveyJS and what draws with it. */
export type Form = {
  readonly buildModel: typeof import('./build-model.ts').buildModel;
  readonly Questions: typeof import('./Questions.tsx').Questions;
};

/** Milliseconds; a phone that loses its connection for a moment gets it back within a few of these. */
const AGAIN_AFTER = 2000;

/**
 * The form, which is four fifths of what a respondent downloads: fetched while the first page is read, so that this page
 * is there a few seconds sooner on a phone. Null until it is there; without a connection it is asked for again and again.
 */
export function useForm(): Form | null {
  const [form, setForm] = useState<Form | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const fetch = () =>
      fetchForm().then(
        (fetched) => isCurrent && setForm(fetched),
        () => {
          if (isCurrent) timer = setTimeout(fetch, AGAIN_AFTER);
        },
      );
    void fetch();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, []);
  return form;
}

async function fetchForm(): Promise<Form> {
  const [{ buildModel }, { Questions }] = await Promise.all([import('./build-model.ts'), import('./Questions.tsx')]);
  return { buildModel, Questions };
}
