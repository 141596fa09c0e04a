import type { Rule } from './rule.ts';
/** SHA-256 (hex) of what a rule says: all that the loader read of it but its description, and not where it stands. Comments,
 * line ends, the order of keys and other rules of the file change nothing; a correlation changes with the rules that it is
 * about, a rule with its exceptions. Why: docs/decisions/0006-what-makes-evidence-void.md. */
export declare function ruleHash(rule: Rule): string;
