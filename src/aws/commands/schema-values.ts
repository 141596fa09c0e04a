import type { OperationSchemaValue, SchemaValue } from './own-command.ts'

/** Simple values of the SDK's schema language, as @smithy/types numbers them. */
export const text = 0
export const wholeNumber = 1
export const truth = 2
export const moment = 5

/** A list of one type. */
export const listOf = (namespace: string, name: string, item: SchemaValue): SchemaValue => [
  1,
  namespace,
  name,
  0,
  item,
]

/** A structure: its members in the order of the service's model.
 * @example structure('com.amazonaws.rolesanywhere', 'Tag', { key: text, value: text }) */
export const structure = (
  namespace: string,
  name: string,
  members: Readonly<Record<string, SchemaValue>>,
): SchemaValue => [3, namespace, name, 0, Object.keys(members), Object.values(members)]

/** A member that travels in the path. */
export const inPath = (schema: SchemaValue): SchemaValue => [schema, 1]

/** A member that travels in the query string. */
export const inQuery = (schema: SchemaValue, name: string): SchemaValue => [
  schema,
  { httpQuery: name },
]

/** An operation over HTTP: method, path, status of success. */
export const httpOperation = (operation: {
  readonly namespace: string
  readonly name: string
  readonly http: readonly [string, string, number]
  readonly input: SchemaValue
  readonly output: SchemaValue
}): OperationSchemaValue => [
  9,
  operation.namespace,
  operation.name,
  { http: operation.http },
  () => operation.input,
  () => operation.output,
]
