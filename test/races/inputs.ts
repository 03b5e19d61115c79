import type { Action } from '../../app/src/platform/access/action.ts';
import { slices } from '../../app/src/slices.ts';
import { assessmentInputs } from './assessment-inputs.ts';
import { budgetInputs } from './budget-inputs.ts';
import { draftInputs } from './draft-inputs.ts';
import { interviewInputs } from './interview-inputs.ts';
import type { InputMaker } from './moment.ts';
import { paymentInputs } from './payment-inputs.ts';
import { peopleInputs } from './people-inputs.ts';
import { placeInputs } from './place-inputs.ts';
import { talkInputs } from './talk-inputs.ts';
import { workbookInputs } from './workbook-inputs.ts';

const makers: Readonly<Record<string, InputMaker>> = {
  ...placeInputs,
  ...peopleInputs,
  ...workbookInputs,
  ...budgetInputs,
  ...talkInputs,
  ...paymentInputs,
  ...assessmentInputs,
  ...draftInputs,
  ...interviewInputs,
};

export interface RacedAction {
  action: Action;
  makeInput: InputMaker;
  /** Done in the programme, and not in a town. */
  ofProgramme: boolean;
}

const OF_PROGRAMME = new Set([
  'places.add',
  'places.add-from-workbook',
  'places.describe-programme',
  'places.receive-municipalities',
  'places.import-municipalities',
]);

/** Every action of the manifests with the maker of its input; throws when one lacks it, or one is left over. */
export function racedActions(): RacedAction[] {
  const actions = slices.flatMap((slice) => slice.actions) as Action[];
  const missing = actions.map(({ name }) => name).filter((name) => !Object.hasOwn(makers, name));
  const gone = Object.keys(makers).filter((name) => !actions.some((action) => action.name === name));
  if (missing.length > 0 || gone.length > 0) {
    throw new Error(
      `test/races/*-inputs.ts lacks ${missing.join(', ') || 'none'}, and has ${gone.join(', ') || 'none'} too many`,
    );
  }
  return actions.map((action) => ({
    action,
    makeInput: makers[action.name] as InputMaker,
    ofProgramme: OF_PROGRAMME.has(action.name),
  }));
}
