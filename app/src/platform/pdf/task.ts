import type { Paper } from './paper.ts';

/** What the process that prints is told, in one piece. It finds nothing by itself. */
export interface Task {
  paper: Paper;
  /** Files: how it looks, the compiler, the fonts. */
  template: string;
  compiler: string;
  fonts: readonly string[];
}
