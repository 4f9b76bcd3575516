import type { ChainGrowth } from "../../profile/reference-growth.ts";

/** A place of a chain of references, and what grew at it and at all that hangs on it. */
export interface ChainNode {
  readonly name: string;
  readonly parent: ChainNode | undefined;
  readonly children: ReadonlyMap<string, ChainNode>;
  readonly objects: number;
  readonly bytes: number;
  /** The chains that end at it or below it. */
  readonly chains: readonly ChainGrowth[];
}

interface Growing extends ChainNode {
  readonly children: Map<string, Growing>;
  objects: number;
  bytes: number;
  readonly chains: ChainGrowth[];
}

/** Nodes of a tree. The difference of two profiles of a gopls has some hundred. */
const MOST_NODES = 50_000;

/** The chains as trees, by their roots. Undefined: there are more nodes than any gopls has. */
export function chainTree(chains: readonly ChainGrowth[]): readonly ChainNode[] | undefined {
  const roots = new Map<string, Growing>();
  let count = 0;
  for (const chain of chains) {
    let [siblings, parent]: [Map<string, Growing>, Growing | undefined] = [roots, undefined];
    for (const name of chain.path) {
      const known = siblings.get(name);
      if (!known && ++count > MOST_NODES) return undefined;
      const node: Growing = known ?? { name, parent, children: new Map(), objects: 0, bytes: 0, chains: [] };
      siblings.set(name, node);
      node.objects += chain.objects;
      node.bytes += chain.bytes;
      node.chains.push(chain);
      [siblings, parent] = [node.children, node];
    }
  }
  return [...roots.values()];
}

/** The names from the root to a node. */
export function pathOf(node: ChainNode): readonly string[] {
  const names: string[] = [];
  for (let at: ChainNode | undefined = node; at; at = at.parent) names.push(at.name);
  return names.reverse();
}
