import type { Rule } from '../../rule/rule.ts';
import type { Warn } from '../detector.ts';
import type { Admission } from './candidate.ts';
/** Every candidate becomes an alert, up to the rule's max_signals a run. */
export declare function unsuppressed(rule: Rule, warn: Warn): Admission;
