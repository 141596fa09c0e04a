import type { PolicyDocument, PolicyStatement } from '../../../scenario/world.ts'

/** Actions by service, their names separated by blanks. */
export type Actions = Readonly<Record<string, string>>

/** Documents by path and name, as they stand in an ARN behind `policy/`. */
export type AwsManagedDocuments = Readonly<Record<string, PolicyDocument>>

type Texts = string | readonly string[]

/** What a statement is limited to; everything when nothing is said. */
interface Limits {
  /** ARNs. */
  readonly on?: Texts | undefined
  readonly when?: PolicyStatement['Condition']
}

export function document(...statements: readonly PolicyStatement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements }
}

export function allow(actions: Actions, limits: Limits = {}): PolicyStatement {
  return statement('Allow', actions, limits)
}

export function deny(actions: Actions, limits: Limits = {}): PolicyStatement {
  return statement('Deny', actions, limits)
}

function statement(
  effect: 'Allow' | 'Deny',
  actions: Actions,
  { on, when }: Limits,
): PolicyStatement {
  const names = Object.entries(actions).flatMap(([service, list]) =>
    list.split(' ').map((name) => (service === '*' ? '*' : `${service}:${name}`)),
  )
  return {
    Effect: effect,
    Action: names,
    Resource: on ?? '*',
    ...(when === undefined ? {} : { Condition: when }),
  }
}
