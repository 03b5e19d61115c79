import type { Child } from 'hono/jsx';

/** Names and what they stand for: beside each other where there is room, under each other where not. */
export const DefinitionList = ({ items }: { items: readonly { term: Child; says: Child }[] }) => (
  <dl class="definitions">
    {items.map(({ term, says }) => (
      <div>
        <dt>{term}</dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
);
