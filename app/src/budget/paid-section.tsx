import { currencyOf } from '@groundwork-gov/money';
import { fieldWord, paymentsWith, type SumOfText } from '../payments/api.ts';
import { type Column, DataTable, Details } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { JoinedText, Paid } from './paid.ts';
import type { Classification } from './phases.ts';
import type { BudgetDocument } from './snapshot.ts';

const MOST_ROWS = 20;

export interface PaidProps {
  tongue: Tongue;
  code: string;
  document: BudgetDocument;
  classification: Classification;
  paid: Paid;
}

/** What was paid under a head, how budget and ledger were joined, how far they join, and what is missing. */
export function PaidSection(props: PaidProps) {
  const { tongue, document, paid } = props;
  if (document.side === 'revenue') return null;
  return (
    <section id="paid">
      <h2>{tongue.t('budget.paid')}</h2>
      {paid.state === 'joined' ? <Joined {...props} paid={paid} /> : <Missing {...props} paid={paid} />}
    </section>
  );
}

const classificationWord = (tongue: Tongue, each: Classification): string =>
  tongue.t(`reading.classification.${each}`);

function Missing(props: PaidProps & { paid: Exclude<Paid, { state: 'joined' }> }) {
  const { tongue, document, classification, paid } = props;
  const year = tongue.year(document.year);
  if (paid.state === 'no-ledger') return <p>{tongue.t('budget.paid-no-ledger', { year })}</p>;
  const what = classificationWord(tongue, classification);
  const others = paid.others.map((each) => classificationWord(tongue, each));
  return (
    <p>
      {tongue.t('budget.paid-not-said', { year: paid.ledger.yearName, what })}
      {others.length > 0 && ` ${tongue.t('budget.paid-said-of', { what: others })}`}
    </p>
  );
}

function Joined(props: PaidProps & { paid: Extract<Paid, { state: 'joined' }> }) {
  const { tongue, code, document, classification, paid } = props;
  const { ledger, field, here, joined, apart } = paid;
  const unit = currencyOf(ledger.currency);
  const money = (amount: bigint) => tongue.money(amount, unit);
  const year = ledger.yearName;
  const names = { field: fieldWord(tongue, field), what: classificationWord(tongue, classification) };
  const list = (value: string) => paymentsWith(code, document.year, field, value);
  return (
    <>
      <p class="lead">
        {here.payments === 0
          ? tongue.t('budget.paid-nothing', { year })
          : tongue.rich(
              'budget.paid-says',
              { year, n: here.payments, amount: money(here.amount) },
              { b: (children: unknown[]) => <b>{children}</b> },
            )}
      </p>
      {here.texts.length > 0 && (
        <SumsTable
          tongue={tongue}
          id="paid-here"
          caption={tongue.t('budget.paid-here', { currency: ledger.currency })}
          rows={here.texts}
          of={here.texts.length}
          columns={[
            textColumn(tongue, names.field, list),
            ...amountColumns<JoinedText>(tongue, unit),
            {
              head: tongue.t('budget.paid-by'),
              words: true,
              cell: ({ by, code: found }: JoinedText) => tongue.t(`budget.paid-by.${by}`, { code: found }),
            },
          ]}
        />
      )}
      <p>
        {tongue.t('budget.paid-how', {
          ...names,
          joined: joined.payments,
          all: ledger.payments,
          amount: money(joined.amount),
          total: money(ledger.total),
        })}
      </p>
      <p class="quiet">
        {tongue.t('budget.paid-mean', {
          year,
          from: ledger.months.first,
          until: ledger.months.last,
        })}
      </p>
      {apart.length > 0 && (
        <Details summary={tongue.t('budget.paid-apart', { n: apart.length })}>
          <SumsTable
            tongue={tongue}
            id="paid-apart"
            caption={tongue.t('budget.paid-apart-table', { currency: ledger.currency })}
            rows={apart}
            of={apart.length}
            columns={[textColumn(tongue, names.field, list), ...amountColumns<SumOfText>(tongue, unit)]}
          />
        </Details>
      )}
    </>
  );
}

interface SumsTableProps<Row> {
  tongue: Tongue;
  id: string;
  caption: string;
  rows: readonly Row[];
  of: number;
  columns: readonly Column<Row>[];
}

function SumsTable<Row>({ tongue, id, caption, rows, of, columns }: SumsTableProps<Row>) {
  return (
    <>
      <DataTable
        tongue={tongue}
        id={id}
        caption={caption}
        columns={columns}
        rows={rows.slice(0, MOST_ROWS)}
      />
      {of > MOST_ROWS && <p class="quiet">{tongue.t('budget.largest-only', { n: MOST_ROWS })}</p>}
    </>
  );
}

/** What stands in the ledger, leading to the payments that carry it. */
const textColumn = <Row extends SumOfText>(
  tongue: Tongue,
  head: string,
  list: (value: string) => string,
): Column<Row> => ({
  head,
  heading: true,
  words: true,
  cell: ({ value }) =>
    value === null ? (
      tongue.t('budget.paid-blank')
    ) : (
      <a class="ds-link" href={list(value)}>
        <bdi>{value}</bdi>
      </a>
    ),
});

const amountColumns = <Row extends SumOfText>(
  tongue: Tongue,
  unit: ReturnType<typeof currencyOf>,
): Column<Row>[] => [
  { head: tongue.t('budget.paid-count'), numeric: true, cell: ({ payments }) => tongue.number(payments) },
  {
    head: tongue.t('budget.amount'),
    numeric: true,
    cell: ({ amount }) => tongue.money(amount, unit, 'exact', { currency: false }),
  },
];
