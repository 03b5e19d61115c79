/** An address of content, or an id: read from left to right in every language, and broken anywhere. */
export const Hash = ({ value }: { value: string }) => (
  <code class="hash" dir="ltr">
    {value}
  </code>
);
