import type { RoleDeclaration } from '../../scenario/world.ts'

/** Roles in an order in which those that a trust policy names come first: AWS refuses a principal that is not there.
 * Roles that name each other stay in their order. */
export function inTrustOrder(
  roles: Readonly<Record<string, RoleDeclaration>>,
): readonly (readonly [string, RoleDeclaration])[] {
  const left = new Map(Object.entries(roles))
  const ordered: (readonly [string, RoleDeclaration])[] = []
  while (left.size > 0) {
    const free = [...left].find(([name, role]) => !namesAny(role, [...left.keys()], name))
    const [next = ['', { trust: { Statement: [] } }] as const] = free === undefined ? left : [free]
    ordered.push(next)
    left.delete(next[0])
  }
  return ordered
}

function namesAny({ trust }: RoleDeclaration, names: readonly string[], own: string): boolean {
  const text = JSON.stringify(trust)
  return names.some((name) => name !== own && new RegExp(`:role/(?:[^"]*/)?${name}"`).test(text))
}
