export { type HeardSurveys, type SurveyVoices, surveyVoices, type Unheard } from './voices/survey-voices.ts';
