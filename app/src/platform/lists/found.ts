import type { Found } from './list.ts';

/** Two ways of reading the same rows, with the means to add to them. */
export function found<Row>(rows: Omit<Found<Row>, 'map'>): Found<Row> {
  return {
    ...rows,
    map: (change) =>
      found({
        async page() {
          const one = await rows.page();
          return { ...one, rows: await change(one.rows) };
        },
        async *every() {
          for await (const batch of rows.every()) yield await change(batch);
        },
      }),
  };
}
