import type { Inverse } from './inverse.ts';
/** How DynamoDB's mutating operations are taken back. */
export declare const dynamodbInverses: Readonly<Record<string, Inverse>>;
/** How Organizations' mutating operations are taken back: not at all. */
export declare const organizationsInverses: Readonly<Record<string, Inverse>>;
/** How the mutating operations of SES's first version are taken back. */
export declare const sesInverses: Readonly<Record<string, Inverse>>;
