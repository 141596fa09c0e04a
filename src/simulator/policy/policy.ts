import type { Condition } from './condition.ts'
import type { PrincipalPattern } from './principal-pattern.ts'

/** Actions or resources of a statement: patterns with `*` and `?`, or everything but them. */
export interface Patterns {
  readonly not: boolean
  readonly patterns: readonly string[]
}

/** A statement, checked and split into its parts. */
export interface Statement {
  readonly sid: string | undefined
  readonly effect: 'Allow' | 'Deny'
  /** Patterns in lower case: actions are compared without case. */
  readonly actions: Patterns
  /** Undefined in a trust policy. */
  readonly resources: Patterns | undefined
  /** Undefined in a policy of an identity. */
  readonly principals:
    { readonly not: boolean; readonly patterns: readonly PrincipalPattern[] } | undefined
  readonly conditions: readonly Condition[]
}

/** A policy document: the text as it was sent, and what it means. */
export interface Policy {
  readonly text: string
  readonly statements: readonly Statement[]
}
