export { explainForm, formPlace } from './explain.ts';
export type { FormFinding, RefusalCode, WarningCode } from './finding.ts';
export type {
  AnswerKind,
  Choice,
  ChoiceSource,
  Form,
  FormReading,
  Group,
  Item,
  Question,
  Rule,
  Texts,
} from './form.ts';
export { everyItem, isSeen, textIn } from './form.ts';
export { type PackedForm, packForm, unpackForm } from './packed.ts';
export { type Condition, conditionOf } from './paper/condition.ts';
export {
  describeForm,
  type PaperChoice,
  type PaperForm,
  type PaperItem,
  type Skip,
} from './paper/describe-form.ts';
export { saySkip } from './paper/say-skip.ts';
export { type ReadFormOptions, readForm } from './read-form.ts';
export type { Answer, AnswerCode, AnswerFault, Answers, Submission } from './submission/answers.ts';
export {
  type AskedForm,
  type AskedGroup,
  type AskedItem,
  type AskedQuestion,
  type AskedRepeat,
  askedOf,
} from './submission/asked.ts';
export { validateSubmission } from './submission/validate.ts';
export type { Moment } from './submission/world.ts';
export { type FormSheets, writeFormBook } from './write-form.ts';
