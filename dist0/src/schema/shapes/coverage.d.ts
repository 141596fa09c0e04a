import { z } from 'zod';
import type { TechniqueCoverage } from '../../coverage/coverage-report.ts';
import type { CoverageJson } from '../../report/json/coverage-json.ts';
/** What `coverage --format ndjson` prints a line of. */
export declare const techniqueShape: z.ZodType<TechniqueCoverage>;
/** What `coverage --format json` prints. */
export declare const coverageShape: z.ZodType<CoverageJson>;
