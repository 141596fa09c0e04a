/** Names the steps of one case: the operation in kebab case, or what the scenario says; `#2` for a second use. */
export interface StepNames {
  readonly next: (operation: string, given?: string) => string
}

export function stepNames(): StepNames {
  const uses = new Map<string, number>()
  return {
    next: (operation, given) => {
      const name = given ?? kebabCase(operation)
      const use = (uses.get(name) ?? 0) + 1
      uses.set(name, use)
      return use === 1 ? name : `${name}#${use}`
    },
  }
}

/** Writes an API's name in kebab case.
 * @example kebabCase('UpdateSAMLProvider') // 'update-saml-provider' */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
