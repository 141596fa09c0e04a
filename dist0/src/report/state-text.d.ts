import type { CoverageStep } from '../coverage/coverage-report.ts';
/** How well a technique is covered, in words.
 * @example stateText({ grade: 'fired', seen: 1, of: 2 }) // 'fired, 1 of 2' */
export declare const stateText: ({ grade, seen, of }: CoverageStep['before']) => string;
