import type { AlertDetail } from './replay-report.ts';
/** Says who did what from where: `CreateUser ×2, DeleteUser by arn:… from 192.0.2.1`; not escaped. */
export declare function whoText({ actions, actor, address }: AlertDetail): string;
