export { type AskedSurvey, surveysAskedFor } from './survey-store.ts';
export { type HeardSurveys, type SurveyVoices, surveyVoices, type Unheard } from './voices/survey-voices.ts';
