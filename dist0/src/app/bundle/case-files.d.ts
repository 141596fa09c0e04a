import type { ScenarioReport } from '../../report/verify-report.ts';
/** The records and ECS documents of every case, a file each: `records/attack-by-name.ndjson`. */
export declare function caseFiles({ cases }: ScenarioReport): ReadonlyMap<string, string>;
