import { atLuminance, chromaAndHue, contrast, hexOf, luminance } from './oklch.ts';

/**
 * Designsystemet does not take one colour but a scale of sixteen steps, each with a role, in light and in dark.
 * Contrast depends on luminance alone, so a scale of any hue with the luminances of Designsystemet's own scales
 * (theme 1.11.0) keeps their contrasts. The second figure is the share of the colour's chroma that a step carries.
 */
type Step = readonly [luminance: number, chroma: number];

const light = {
  'background-default': [1, 0],
  'background-tinted': [0.9, 0.08],
  'surface-default': [1, 0],
  'surface-tinted': [0.81, 0.22],
  'surface-hover': [0.7, 0.35],
  'surface-active': [0.59, 0.5],
  'border-subtle': [0.5, 0.6],
  'border-default': [0.19, 1],
  'border-strong': [0.11, 1],
  'text-subtle': [0.11, 1],
  'text-default': [0.0245, 1],
} as const satisfies Record<string, Step>;

const dark = {
  'background-default': [0.0091, 0.3],
  'background-tinted': [0.014, 0.35],
  'surface-default': [0.021, 0.4],
  'surface-tinted': [0.0272, 0.5],
  'surface-hover': [0.036, 0.55],
  'surface-active': [0.0557, 0.65],
  'border-subtle': [0.0796, 0.7],
  'border-default': [0.2197, 1],
  'border-strong': [0.389, 1],
  'text-subtle': [0.389, 1],
  'text-default': [0.84, 0.2],
} as const satisfies Record<string, Step>;

export type Mode = 'light' | 'dark';
export type ColourScale = Readonly<Record<string, string>>;

/** Sixteen steps of a colour, keyed by Designsystemet's names without their prefix. */
export function colourScale(hex: string, mode: Mode): ColourScale {
  const { chroma, hue } = chromaAndHue(hex);
  const steps = Object.entries<Step>(mode === 'light' ? light : dark).map(([name, [target, share]]) => [
    name,
    target === 1 ? '#ffffff' : atLuminance(target, chroma * share, hue),
  ]);
  const base =
    mode === 'light' ? hex.toLowerCase() : atLuminance(Math.max(luminance(hex), 0.26), chroma, hue);
  const away = luminance(base) > 0.18 ? 1.35 : 0.65;
  const shade = (times: number) => atLuminance(Math.min(0.9, luminance(base) * away ** times), chroma, hue);
  const on = contrast(base, '#ffffff') >= contrast(base, '#000000') ? '#ffffff' : '#000000';
  return {
    ...Object.fromEntries(steps),
    'base-default': base,
    'base-hover': shade(1),
    'base-active': shade(2),
    'base-contrast-subtle': on === '#ffffff' ? atLuminance(0.8, chroma * 0.2, hue) : hexOf([0.1, 0.1, 0.1]),
    'base-contrast-default': on,
  };
}

const declarations = (name: string, scale: ColourScale) =>
  Object.entries(scale)
    .map(([step, hex]) => `--ds-color-${name}-${step}:${hex};`)
    .join('');

/** The style text that gives Designsystemet these scales. On paper it is always light. */
export function scaleCss(colours: Readonly<Record<string, string>>): string {
  const block = (mode: Mode) =>
    Object.entries(colours)
      .map(([name, hex]) => declarations(name, colourScale(hex, mode)))
      .join('');
  return `@layer groundwork{:root{${block('light')}}@media screen and (prefers-color-scheme:dark){:root{${block('dark')}}}}`;
}
