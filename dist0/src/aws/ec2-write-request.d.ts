import type { JsonObject } from '../cloudtrail/record.ts';
import { type Members } from './members.ts';
type Writer = (input: Members) => JsonObject;
/** How EC2 logs the calls that change something and are older than the wrapped form. */
export declare const ec2Writers: Readonly<Record<string, Writer>>;
export {};
