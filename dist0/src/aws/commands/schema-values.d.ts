import type { OperationSchemaValue, SchemaValue } from './own-command.ts';
/** Simple values of the SDK's schema language, as @smithy/types numbers them. */
export declare const text = 0;
export declare const wholeNumber = 1;
export declare const truth = 2;
export declare const moment = 5;
/** A list of one type. */
export declare const listOf: (namespace: string, name: string, item: SchemaValue) => SchemaValue;
/** A structure: its members in the order of the service's model.
 * @example structure('com.amazonaws.rolesanywhere', 'Tag', { key: text, value: text }) */
export declare const structure: (namespace: string, name: string, members: Readonly<Record<string, SchemaValue>>) => SchemaValue;
/** A member that travels in the path. */
export declare const inPath: (schema: SchemaValue) => SchemaValue;
/** A member that travels in the query string. */
export declare const inQuery: (schema: SchemaValue, name: string) => SchemaValue;
/** An operation over HTTP: method, path, status of success. */
export declare const httpOperation: (operation: {
    readonly namespace: string;
    readonly name: string;
    readonly http: readonly [string, string, number];
    readonly input: SchemaValue;
    readonly output: SchemaValue;
}) => OperationSchemaValue;
