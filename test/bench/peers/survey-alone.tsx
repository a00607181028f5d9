import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

// The least that shows a SurveyJS form in React: what the respondent's page is weighed against.
const survey = new Model({ elements: [{ type: 'rating', name: 'one' }] });
createRoot(document.body).render(<Survey model={survey} />);
