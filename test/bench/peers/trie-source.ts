type Branch = { next: Map<string, Branch>; isEnd: boolean };

const escaped = (unit: string) => (/[\\^$.*+?()[\]{}|/]/.test(unit) ? `\\${unit}` : unit);

/** The source of a RegExp that finds any of the names, the longest at each place; common beginnings are written once. */
export function trieSource(names: Iterable<string>): string {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const name of names) {
    let branch = root;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charAt(at);
      let next = branch.next.get(unit);
      if (!next) {
        next = { next: new Map(), isEnd: false };
        branch.next.set(unit, next);
      }
      branch = next;
    }
    branch.isEnd = true;
  }
  return sourceOf(root);
}

function sourceOf(branch: Branch): string {
  const choices: string[] = [];
  for (let [unit, next] of branch.next) {
    // A chain without branches is written in one go, which also keeps the recursion flat.
    let chain = escaped(unit);
    while (!next.isEnd && next.next.size === 1) {
      [unit, next] = [...next.next][0] as [string, Branch];
      chain += escaped(unit);
    }
    choices.push(chain + sourceOf(next));
  }
  if (choices.length === 0) return '';
  const source = choices.length === 1 && !branch.isEnd ? choices.join('') : `(?:${choices.join('|')})`;
  return branch.isEnd ? `${source}?` : source;
}
