import { Button, Details } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import { AmountFilter } from './amount-filter.tsx';
import type { Filter } from './filters.ts';
import type { List, ListContext, ListQuery } from './list.ts';
import { SIZES } from './query.ts';

interface Props<Row, C extends ListContext> {
  list: List<Row, C>;
  tongue: Tongue;
  path: string;
  query: ListQuery;
}

/** One form for search, filters, order and columns. It asks with GET, so that every answer has an address. */
export function FilterForm<Row, C extends ListContext>({ list, tongue, path, query }: Props<Row, C>) {
  const filters = Object.entries(list.filters ?? {});
  const inUse = Object.keys(query.filters).length > 0 || query.columns !== null;
  return (
    <form class="list-form" method="get" action={path} role="search">
      {list.search && (
        <div class="list-search">
          <label class="ds-label" for="list-q">
            {tongue.t(list.search)}
          </label>
          <input class="ds-input" type="search" id="list-q" name="q" value={query.q} />
          <Button variant="secondary">{tongue.t('list.search')}</Button>
        </div>
      )}
      <Details
        summary={tongue.t(filters.length > 0 ? 'list.filter-and-sort' : 'list.sort-and-columns')}
        open={inUse}
      >
        <div class="list-filters">
          {filters.map(([name, filter]) => (
            <FilterField name={name} filter={filter} tongue={tongue} value={query.filters[name] ?? ''} />
          ))}
          <SortField list={list} tongue={tongue} query={query} />
          <SizeField tongue={tongue} size={query.size} />
        </div>
        <ColumnBoxes list={list} tongue={tongue} columns={query.columns} />
        <Button variant="secondary">{tongue.t('list.apply')}</Button>
      </Details>
    </form>
  );
}

interface FieldProps {
  name: string;
  filter: Filter;
  tongue: Tongue;
  value: string;
}

function FilterField({ name, filter, tongue, value }: FieldProps) {
  const id = `list-${name}`;
  if (filter.kind === 'amount') return <AmountFilter {...{ id, name, tongue, value }} label={filter.label} />;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {tongue.t(filter.label)}
      </label>
      {filter.kind === 'choice' ? (
        <select class="ds-input" id={id} name={name}>
          <option value="">{tongue.t('list.any')}</option>
          {filter.values.map((each) => (
            <option value={each} selected={each === value}>
              {filter.word(tongue, each)}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="ds-input"
          type={filter.kind === 'day' ? 'date' : 'text'}
          id={id}
          name={name}
          value={value}
        />
      )}
    </div>
  );
}

/** The heads of the columns sort too; on a phone, where rows are cards, there are no heads. */
function SortField<Row, C extends ListContext>({ list, tongue, query }: Omit<Props<Row, C>, 'path'>) {
  const now = `${query.sort.descending ? '-' : ''}${query.sort.by}`;
  return (
    <div class="ds-field">
      <label class="ds-label" for="list-sort">
        {tongue.t('list.sort-by')}
      </label>
      <select class="ds-input" id="list-sort" name="sort">
        {list.columns
          .filter((column) => column.sort)
          .flatMap(({ name, head }) =>
            [name, `-${name}`].map((value) => (
              <option value={value} selected={value === now}>
                {tongue.t(value === name ? 'list.from-the-beginning' : 'list.from-the-end', {
                  column: tongue.t(head),
                })}
              </option>
            )),
          )}
      </select>
    </div>
  );
}

const SizeField = ({ tongue, size }: { tongue: Tongue; size: number }) => (
  <div class="ds-field">
    <label class="ds-label" for="list-size">
      {tongue.t('list.rows-a-page')}
    </label>
    <select class="ds-input" id="list-size" name="size">
      {SIZES.map((each) => (
        <option value={String(each)} selected={each === size}>
          {tongue.number(each)}
        </option>
      ))}
    </select>
  </div>
);

function ColumnBoxes<Row, C extends ListContext>({
  list,
  tongue,
  columns,
}: Pick<Props<Row, C>, 'list' | 'tongue'> & { columns: readonly string[] | null }) {
  const offered = list.columns.filter((column) => !column.filesOnly && !column.heading);
  if (offered.length < 2) return null;
  return (
    <fieldset class="ds-fieldset list-columns">
      <legend class="ds-label">{tongue.t('list.columns')}</legend>
      {offered.map(({ name, head }) => (
        <label class="check">
          <input
            class="ds-input"
            type="checkbox"
            name="columns"
            value={name}
            checked={columns?.includes(name) ?? true}
          />
          {tongue.t(head)}
        </label>
      ))}
    </fieldset>
  );
}
