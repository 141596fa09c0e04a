import type { Rule } from './rule.ts';
import type { RuleFinding } from './rule-finding.ts';
/** Finds rules whose short name or id another rule has: all of them, for none is the right one. */
export declare function namesTakenTwice(rules: readonly Rule[]): readonly RuleFinding[];
