import { alertExamples } from './alert/examples.tsx';
import { amountFieldExamples } from './amount-field/examples.tsx';
import { breadcrumbsExamples } from './breadcrumbs/examples.tsx';
import { buttonExamples } from './button/examples.tsx';
import { checkGroupExamples } from './check-group/examples.tsx';
import { checkLinkExamples } from './check-link/examples.tsx';
import { confirmPageExamples } from './confirm-page/examples.tsx';
import { dataTableExamples } from './data-table/examples.tsx';
import { dateFieldExamples } from './date-field/examples.tsx';
import { definitionListExamples } from './definition-list/examples.tsx';
import { detailsExamples } from './details/examples.tsx';
import { downloadListExamples } from './download-list/examples.tsx';
import { emptyStateExamples } from './empty-state/examples.tsx';
import type { ExampleSet } from './example.ts';
import { factCardExamples } from './fact-card/examples.tsx';
import { fileFieldExamples } from './file-field/examples.tsx';
import { formExamples } from './form/examples.tsx';
import { formulaExamples } from './formula/examples.tsx';
import { gradeBadgeExamples } from './grade-badge/examples.tsx';
import { hashExamples } from './hash/examples.tsx';
import { linkButtonExamples } from './link-button/examples.tsx';
import { localizedFieldsExamples } from './localized-fields/examples.tsx';
import { meterExamples } from './meter/examples.tsx';
import { notKnownExamples } from './not-known/examples.tsx';
import { numberFieldExamples } from './number-field/examples.tsx';
import { pagerExamples } from './pager/examples.tsx';
import { qrCodeExamples } from './qr-code/examples.tsx';
import { radioGroupExamples } from './radio-group/examples.tsx';
import { selectExamples } from './select/examples.tsx';
import { stateTagExamples } from './state-tag/examples.tsx';
import { textFieldExamples } from './text-field/examples.tsx';
import { threadExamples } from './thread/examples.tsx';

export const componentExamples: readonly ExampleSet[] = [
  factCardExamples,
  dataTableExamples,
  threadExamples,
  gradeBadgeExamples,
  hashExamples,
  qrCodeExamples,
  checkLinkExamples,
  stateTagExamples,
  meterExamples,
  notKnownExamples,
  formulaExamples,
  detailsExamples,
  definitionListExamples,
  downloadListExamples,
  breadcrumbsExamples,
  pagerExamples,
  alertExamples,
  emptyStateExamples,
  buttonExamples,
  linkButtonExamples,
  textFieldExamples,
  selectExamples,
  dateFieldExamples,
  amountFieldExamples,
  numberFieldExamples,
  checkGroupExamples,
  radioGroupExamples,
  localizedFieldsExamples,
  fileFieldExamples,
  formExamples,
  confirmPageExamples,
];
