/** A copy of a tree without the places of its nodes, so that trees of different texts can be compared. */
export function withoutSpans(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'span' ? undefined : value)),
  )
}
