/** Simple values of the SDK's schema language, as @smithy/types numbers them. */
export const text = 0;
export const wholeNumber = 1;
export const truth = 2;
export const moment = 5;
/** A list of one type. */
export const listOf = (namespace, name, item) => [
    1,
    namespace,
    name,
    0,
    item,
];
/** A structure: its members in the order of the service's model.
 * @example structure('com.amazonaws.rolesanywhere', 'Tag', { key: text, value: text }) */
export const structure = (namespace, name, members) => [3, namespace, name, 0, Object.keys(members), Object.values(members)];
/** A member that travels in the path. */
export const inPath = (schema) => [schema, 1];
/** A member that travels in the query string. */
export const inQuery = (schema, name) => [
    schema,
    { httpQuery: name },
];
/** An operation over HTTP: method, path, status of success. */
export const httpOperation = (operation) => [
    9,
    operation.namespace,
    operation.name,
    { http: operation.http },
    () => operation.input,
    () => operation.output,
];
//# sourceMappingURL=schema-values.js.map