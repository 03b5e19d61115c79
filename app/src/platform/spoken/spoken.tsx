import type { Child } from 'hono/jsx';

/** What people wrote, as they wrote it: each in its own direction, with its line ends, and nothing in it a link. */
export const Spoken = ({ text, language }: { text: string; language?: string | undefined }): Child => (
  <p class="spoken" dir="auto" lang={language}>
    {text}
  </p>
);
