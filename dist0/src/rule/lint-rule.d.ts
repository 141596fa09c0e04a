import type { Finding } from '../diagnostic/finding.ts';
import type { Rule } from './rule.ts';
import type { TomlDocument } from './toml/toml-document.ts';
/** What is suspicious about a rule that loads, and the one thing that its parts cannot tell apart:
 * a history inside the look-back. */
export declare function lintRule(rule: Rule, document: TomlDocument): readonly Finding[];
