/**
 * Where a frame hangs below the top one: the number at each level, "0/2"; "" for the top frame. Only windows are
 * compared, which works across sites. Null below a frame in a shadow root: windows do not number those.
 */
export function framePath(own: Window): string | null {
  const numbers: number[] = [];
  for (let at = own; at !== at.parent; at = at.parent) {
    const { parent } = at;
    let index = 0;
    while (index < parent.length && parent[index] !== at) index += 1;
    if (index === parent.length) return null;
    numbers.unshift(index);
  }
  return numbers.join('/');
}
