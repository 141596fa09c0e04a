import type { ToldCase } from '../told-verdict.ts';
import type { CaseReport } from '../verify-report.ts';
import { type Markup } from './markup.ts';
/** What is not as reviewed in a case: why, the golden's alert beside what happened, and how to see it again. */
export declare function differences({ told }: ToldCase, one: CaseReport): readonly Markup[];
