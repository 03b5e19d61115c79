import {
  grouped,
  list,
  names,
  ofPart,
  type Placed,
  type Places,
  part,
  sourced,
  text,
} from './placed-rows.ts';

/** Levels and scales, as the sheet Scales says them. */
export function scalesOf(rows: readonly Placed[], places: Places): { levels: unknown[]; scales: unknown[] } {
  const levels = ofPart(rows, 'level').map((placed, at) => {
    places.set(['levels', at], placed);
    return { id: text(placed, 'id'), names: names(placed) };
  });
  const others = rows.filter((placed) => text(placed, 'part') !== 'level');
  const scales = [...grouped(others, 'id')].map(([id, own], at) => {
    const [first] = own;
    if (first) places.set(['scales', at], first);
    const each = (name: string, key: string) =>
      ofPart(own, name).map((placed, place) => {
        places.set(['scales', at, key, place], placed);
        const { values } = placed;
        return part({
          value: values['step'],
          as: values['as'],
          points: values['points'],
          names: names(placed),
        });
      });
    const dropsOut = each('drops-out', 'dropsOut');
    const [range] = ofPart(own, 'range');
    if (!range)
      return part({
        kind: 'steps',
        id,
        steps: each('step', 'steps'),
        countsAs: each('counts-as', 'countsAs'),
        dropsOut,
      });
    const { from, to, better } = range.values;
    // Steps beside a range are kept in, so that they are refused and not lost.
    return part({ kind: 'number', id, from, to, better, dropsOut, steps: each('step', 'steps') });
  });
  return { levels, scales };
}

export function tablesOf(rows: readonly Placed[], places: Places): unknown[] {
  return [...grouped(rows, 'table')].map(([id, cells], at) => {
    const [first] = cells;
    if (first) places.set(['tables', at], first);
    return part({
      id,
      ...(first ? sourced(first) : {}),
      cells: cells.map((placed, place) => {
        places.set(['tables', at, 'cells', place], placed);
        const { scores, gives, otherwise } = placed.values;
        return part({ scores, gives, otherwise });
      }),
    });
  });
}

/** Screening and overrides, as their sheet says them. */
export function conditionsOf(
  rows: readonly Placed[],
  places: Places,
): { screening: unknown[]; overrides: unknown[] } {
  const asked = rows.filter((placed) => text(placed, 'part') !== 'override');
  const screening = [...grouped(asked, 'id')].map(([id, own], at) => {
    const [question] = ofPart(own, 'question');
    const [first] = own;
    if (first) places.set(['screening', at], question ?? first);
    const answers = ofPart(own, 'answer').map((placed, place) => {
      places.set(['screening', at, 'answers', place], placed);
      return part({
        value: placed.values['answer'],
        names: names(placed),
        switchesOff: list(placed, 'nodes'),
      });
    });
    return part({ id, names: question && names(question), answers, ...(question ? sourced(question) : {}) });
  });
  const overrides = ofPart(rows, 'override').map((placed, at) => {
    places.set(['overrides', at], placed);
    const { id, above, gives } = placed.values;
    return part({
      id,
      names: names(placed),
      abovePercent: above,
      gives,
      nodes: list(placed, 'nodes'),
      ...sourced(placed),
    });
  });
  return { screening, overrides };
}
