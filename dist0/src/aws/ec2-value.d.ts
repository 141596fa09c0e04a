import type { Json, JsonObject } from '../cloudtrail/record.ts';
import { type Members } from './members.ts';
/** What EC2 puts in the place of a secret. */
export declare const sensitive = "<sensitiveDataRemoved>";
/** Writes a value as EC2 does: lists as `{ items: […] }`, empty ones as `{}`, moments in milliseconds, secrets hidden, names
 * with a small first letter unless `names` says otherwise. Undefined for what is not logged. */
export declare function ec2Value(value: unknown, names?: Readonly<Record<string, string>>): Json | undefined;
/** The members of an object, each as `ec2Value` writes it. */
export declare function ec2Members(value: Members, names?: Readonly<Record<string, string>>): JsonObject;
/** True for what is written as it is. */
export declare function isScalar(value: unknown): value is string | number | boolean;
