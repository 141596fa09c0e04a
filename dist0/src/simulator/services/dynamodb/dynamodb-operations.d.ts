import type { Operation } from '../../operation.ts';
/** DynamoDB's calls of the control plane; items are not modelled. */
export declare const dynamodbOperations: readonly Operation[];
