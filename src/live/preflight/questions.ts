/** What the simulation of a policy is asked: some actions on a resource. */
export interface PreflightQuestion {
  readonly actions: readonly string[]
  readonly resource: string
  /** Values of condition keys that the calls of a run bear. */
  readonly context: readonly { readonly key: string; readonly values: readonly string[] }[]
}

/** A statement of the policy that a run needs. */
export interface NeededStatement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?:
    Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> | undefined
}

/** The id that stands for that of a run. */
const anyRun = 'preflt'

/** Makes questions of the policy that a run needs: one for each resource of a statement, so that each answer is about one. */
export function preflightQuestions(
  { Statement }: { readonly Statement: readonly NeededStatement[] },
  account: string,
): readonly PreflightQuestion[] {
  const real = (text: string): string => {
    const named = text.replaceAll('<account>', account)
    return named === '*' ? named : named.replaceAll('*', anyRun)
  }
  return Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) =>
    listOf(statement.Resource).map((resource) => ({
      actions: statement.Action,
      resource: real(resource),
      context: contextOf(statement).map(({ key, value }) => {
        return { key, values: [value === '*' ? anyRun : real(value)] }
      }),
    })),
  )
}

/** The values that conditions ask for; a call bears one of them. */
function contextOf({
  Condition = {},
}: NeededStatement): readonly { readonly key: string; readonly value: string }[] {
  return Object.values(Condition).flatMap((keys) =>
    Object.entries(keys).flatMap(([key, values]) => {
      const [value] = listOf(values)
      return value === undefined ? [] : [{ key, value }]
    }),
  )
}

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value
