/** What tests read off a drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}="(-?[\\d.]+)%"`).exec(tag)?.[1] ?? Number.NaN);

/** Rectangles of a class, in percent of the plot. */
export const boxesOf = (markup: string, className: string): Box[] =>
  [...markup.matchAll(/<rect[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => new RegExp(`class="[^"]*\\b${className}\\b`).test(tag) && /\sx="[\d.-]+%/.test(tag))
    .map((tag) => ({
      x: attribute(tag, 'x'),
      y: attribute(tag, 'y'),
      width: attribute(tag, 'width'),
      height: attribute(tag, 'height'),
    }));

export const broken = /NaN|Infinity|undefined|\[object/;
