import { currencyOf } from '@groundwork-gov/money';
import { type BudgetField, budgetFields, type TextField } from '@groundwork-gov/payments';
import { Alert, Breadcrumbs, DefinitionList } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import { TEXT_FIELDS } from './fields.ts';
import { crumbsTo } from './import-page.tsx';
import type { paymentAt } from './lists-store.ts';
import type { QuestionRow } from './question-store.ts';
import { budgetLink, type ToBudget } from './to-budget.tsx';
import { fieldKey, sayQuestion } from './words.ts';

type Payment = NonNullable<Awaited<ReturnType<typeof paymentAt>>>;

const isBudgetField = (field: TextField): field is BudgetField =>
  (budgetFields as readonly TextField[]).includes(field);

/** One payment as its file said it, and what is asked about it. The bank account is for who answers questions. */
export function paymentPage(
  { tongue, place, actor }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>,
  payment: Payment,
  to: ToBudget,
  questions: readonly QuestionRow[],
): PageContent {
  const money = tongue.money(payment.amount, currencyOf(place.currency));
  const title = tongue.t('payments.one-title', {
    amount: money,
    supplier: String(payment['supplier'] ?? tongue.t('payments.not-known')),
  });
  const mayReview = actor.permissions.has('payments.review');
  const texts = TEXT_FIELDS.filter((field) => field !== 'bankAccount' || mayReview).flatMap((field) => {
    const value = payment[field];
    const says = isBudgetField(field) ? budgetLink(place.code, to, field, value ?? null) : <bdi>{value}</bdi>;
    return value ? [{ term: tongue.t(fieldKey(field)), says }] : [];
  });
  const base = `/work/places/${place.code}`;
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>{title}</h1>
        {payment.takenBack !== null && (
          <Alert tongue={tongue} kind="info">
            {tongue.t('payments.of-taken-back', { reason: payment.takenBack })}
          </Alert>
        )}
        <DefinitionList
          items={[
            {
              term: tongue.t('payments.day'),
              says: payment.day === null ? tongue.t('payments.not-known') : tongue.date(payment.day),
            },
            { term: tongue.t('payments.amount'), says: money },
            ...texts,
            {
              term: tongue.t('payments.file'),
              says: (
                <a class="ds-link" href={`${base}/items/${payment.fileId}`}>
                  {tongue.t('payments.line-of-file', { line: String(payment.line), file: payment.file })}
                </a>
              ),
            },
          ]}
        />
        <h2>{tongue.t('payments.asked-about')}</h2>
        {questions.length === 0 ? (
          <p>{tongue.t('payments.asked-nothing')}</p>
        ) : (
          <ul>
            {questions.map((question) => (
              <li>
                <a class="ds-link" href={`${base}/payments/questions/${question.questionId}`}>
                  {sayQuestion(tongue, question, place.currency)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}
