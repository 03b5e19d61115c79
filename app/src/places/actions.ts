// The act that tests and commands begin with. Others are imported from the file of their idea.
export { appoint } from './people/appoint-actions.ts';
