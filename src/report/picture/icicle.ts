import type { Grown, GrownStack } from "../../model/report-heap.ts";

/** One call in a picture of stacks: callers stand above, and a call is as wide as what was allocated below it. */
export interface IcicleFrame {
  readonly name: string;
  /** Of the largest stack through it. */
  readonly owner: string;
  /** 0: the root of the stacks. */
  readonly depth: number;
  /** From the left, and its width, as shares of the whole picture. */
  readonly left: number;
  readonly width: number;
  /** What the stacks through it hold more, or less, without a sign. */
  readonly bytes: number;
  readonly objects: number;
}

/** Narrower ones could not be seen, nor pointed at. */
const LEAST_WIDTH = 1 / 1_000;

/** The frames of the uppermost rows, as many as have a frame of that width or more; the narrower ones among them stay. */
export function upperRows(frames: readonly IcicleFrame[], leastWidth: number, most: number): readonly IcicleFrame[] {
  const last = Math.max(0, ...frames.filter(({ width }) => width >= leastWidth).map(({ depth }) => depth));
  return frames.filter(({ depth }) => depth <= Math.min(last, most - 1));
}

interface Node {
  readonly name: string;
  owner: string;
  ownerBytes: number;
  bytes: number;
  objects: number;
  readonly callees: Map<number, Node>;
}

/**
 * The stacks that grew, or those that shrank, laid out from the root down; the largest callee stands first. A caller comes before its
 * callees, which follow it until one is no deeper.
 */
export function icicle(
  { functions, stacks }: Pick<Grown, "functions" | "stacks">,
  direction: "grew" | "shrank",
): readonly IcicleFrame[] {
  const sign = direction === "grew" ? 1 : -1;
  const root = newNode("");
  for (const stack of stacks) if (stack.bytes * sign > 0) addStack(root, stack, sign, functions);
  return framesBelow(root, { total: root.bytes, depth: 0, left: 0 });
}

function newNode(name: string): Node {
  return { name, owner: "", ownerBytes: 0, bytes: 0, objects: 0, callees: new Map() };
}

function addStack(root: Node, stack: GrownStack, sign: 1 | -1, functions: readonly string[]): void {
  const add = (node: Node) => {
    const bytes = stack.bytes * sign;
    node.bytes += bytes;
    node.objects += stack.objects * sign;
    if (bytes > node.ownerBytes) [node.owner, node.ownerBytes] = [stack.owner, bytes];
  };
  let node = root;
  add(node);
  for (const place of stack.frames) {
    const callee = node.callees.get(place) ?? newNode(functions[place] ?? "");
    node.callees.set(place, callee);
    add(callee);
    node = callee;
  }
}

function framesBelow(
  { callees }: Node,
  at: { readonly total: number; readonly depth: number; readonly left: number },
): readonly IcicleFrame[] {
  const { total, depth } = at;
  let { left } = at;
  return [...callees.values()]
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
    .flatMap((node) => {
      const { name, owner, bytes, objects } = node;
      const width = bytes / total;
      if (width < LEAST_WIDTH) return [];
      const frame = { name, owner, depth, left, width, bytes, objects };
      const frames = [frame, ...framesBelow(node, { total, depth: depth + 1, left })];
      left += width;
      return frames;
    });
}
