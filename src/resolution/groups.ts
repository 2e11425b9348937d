/**
 * Disjoint groups of things numbered from 0, with pairs that must stay apart. Joining is refused where it would bring
 * such a pair together. The root of a group is its smallest number, so the outcome names are the same in any order.
 */
export interface Groups {
  /** The smallest number of the group that holds `item`. */
  readonly rootOf: (item: number) => number;
  /** Whether the two groups hold a pair that must stay apart. */
  readonly apart: (left: number, right: number) => boolean;
  /** Joins the groups of two items; false where they are one already or must stay apart. */
  readonly join: (left: number, right: number) => boolean;
  /** Keeps the groups of two items apart from now on; false where they are one already. */
  readonly part: (left: number, right: number) => boolean;
}

export const groupsOf = (size: number): Groups => {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const enemies = new Map<number, Set<number>>();

  const rootOf = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = item; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };

  const enemiesOf = (root: number): Set<number> => {
    const known = enemies.get(root) ?? new Set<number>();
    enemies.set(root, known);
    return known;
  };

  const apart = (left: number, right: number): boolean => enemies.get(rootOf(left))?.has(rootOf(right)) ?? false;

  const join = (left: number, right: number): boolean => {
    const [a, b] = [rootOf(left), rootOf(right)];
    if (a === b || apart(a, b)) return false;
    const [root, other] = a < b ? [a, b] : [b, a];
    parent[other] = root;
    const moved = enemies.get(other);
    if (moved === undefined) return true;
    enemies.delete(other);
    for (const enemy of moved) {
      enemiesOf(enemy).delete(other);
      enemiesOf(enemy).add(root);
      enemiesOf(root).add(enemy);
    }
    return true;
  };

  const part = (left: number, right: number): boolean => {
    const [a, b] = [rootOf(left), rootOf(right)];
    if (a === b) return false;
    enemiesOf(a).add(b);
    enemiesOf(b).add(a);
    return true;
  };

  return { rootOf, apart, join, part };
};
