/** Hears what is going on; the words are made only when they are said. */
export type Progress = (words: () => string) => void;

const EVERY_MS = 5000;

/** Says a line once in five seconds at most, so that short work stays silent. */
export function seldom(progress: Progress | undefined): Progress {
  let last = performance.now();
  return (words) => {
    const now = performance.now();
    if (progress === undefined || now - last < EVERY_MS) return;
    last = now;
    progress(words);
  };
}
