import type { CDPSession, Page } from 'playwright-core';

/** What a screen reader is told of one thing on a page. */
export interface Heard {
  role: string;
  name: string;
  isFocused: boolean;
}

/** Reads pages as the browser tells them to whoever listens instead of looking. */
export interface Hearing {
  /** Everything that can take the focus, but for the page itself. */
  focusable(): Promise<Heard[]>;
  focused(): Promise<Heard | null>;
  /** Alerts and states, with what they say. */
  messages(): Promise<Heard[]>;
  /** The names by which the fields that match are announced, in the order of the page. */
  namesOf(selector: string): Promise<string[]>;
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const MESSAGES = new Set(['alert', 'status']);

export async function listenTo(page: Page): Promise<Hearing> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const tree = async (): Promise<Node[]> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes as Node[];
  };
  const focusable = async () => (await tree()).filter(takesFocus).map(heard);
  return {
    focusable,
    focused: async () => (await focusable()).find((node) => node.isFocused) ?? null,
    async messages() {
      const nodes = await tree();
      return nodes
        .filter((node) => !node.ignored && MESSAGES.has(node.role?.value ?? ''))
        .map((node) => ({ ...heard(node), name: textWithin(node, nodes) }));
    },
    namesOf: (selector) => namesOf(session, selector),
  };
}

const has = (node: Node, property: string): boolean =>
  node.properties?.some(({ name, value }) => name === property && value.value === true) ?? false;

const takesFocus = (node: Node): boolean =>
  !node.ignored && node.role?.value !== 'RootWebArea' && has(node, 'focusable');

const heard = (node: Node): Heard => ({
  role: node.role?.value ?? '',
  name: node.name?.value ?? '',
  isFocused: has(node, 'focused'),
});

function textWithin(node: Node, nodes: readonly Node[]): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? '';
  const below = nodes.filter((each) => node.childIds?.includes(each.nodeId));
  return below.map((each) => textWithin(each, nodes)).join(' ');
}

async function namesOf(session: CDPSession, selector: string): Promise<string[]> {
  const every = `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((each) => each.checkVisibility())`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${every}.length`,
    returnByValue: true,
  });
  const names: string[] = [];
  for (let at = 0; at < Number(result.value); at += 1) {
    const { result: element } = await session.send('Runtime.evaluate', { expression: `${every}[${at}]` });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: element.objectId ?? '',
      fetchRelatives: false,
    });
    names.push(String(nodes[0]?.name?.value ?? ''));
  }
  return names;
}
