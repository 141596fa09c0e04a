import type { Condition } from './condition.ts';
import type { PrincipalPattern } from './principal-pattern.ts';
/** Actions or resources of a statement: patterns with `*` and `?`, or everything but them. */
export interface Patterns {
    readonly not: boolean;
    readonly patterns: readonly string[];
}
/** Principals of a statement, or everybody but them. */
export interface Principals {
    readonly not: boolean;
    readonly patterns: readonly PrincipalPattern[];
}
/** A statement, checked and split into its parts. */
export interface Statement {
    readonly sid: string | undefined;
    readonly effect: 'Allow' | 'Deny';
    /** Patterns in lower case: actions are compared without case. */
    readonly actions: Patterns;
    /** Undefined in a trust policy. */
    readonly resources: Patterns | undefined;
    /** Undefined in a policy of an identity. */
    readonly principals: Principals | undefined;
    readonly conditions: readonly Condition[];
}
/** A policy document: the text as it was sent, and what it means. */
export interface Policy {
    readonly text: string;
    /** Version 2012-10-17: `${aws:username}` and the like are replaced. */
    readonly variables: boolean;
    readonly statements: readonly Statement[];
}
