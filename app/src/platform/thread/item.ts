/** Anything with a place on the golden thread. */
export interface ThreadItem {
  id: string;
  kind: string;
  title: string;
}

export interface ThreadStep {
  relation: string;
  item: ThreadItem;
}
