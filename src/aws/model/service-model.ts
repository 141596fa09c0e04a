import { rolesAnywhereSchemas } from '../commands/rolesanywhere-schemas.ts'
import { readStructure, type SchemaRef } from './read-shape.ts'
import { protocolOf } from './service-protocols.ts'
import type { ErrorModel, OperationModel, ServiceModel } from './shape.ts'

const loaded = new Map<string, Promise<ServiceModel>>()

/** Reads the model of a service out of the SDK's client; the first time takes as long as importing the client, 0.1 to 0.6 s.
 * @example (await serviceModelOf('iam')).operations.get('CreateUser')?.input.members.get('UserName') */
export function serviceModelOf(namespace: string): Promise<ServiceModel> {
  const before = loaded.get(namespace)
  if (before !== undefined) return before
  const model = readModel(namespace)
  loaded.set(namespace, model)
  return model
}

async function readModel(namespace: string): Promise<ServiceModel> {
  const client = protocolOf(namespace)?.client
  const values: readonly unknown[] =
    client === undefined
      ? Object.values(rolesAnywhereSchemas)
      : Object.values((await import(`@aws-sdk/client-${client}`)) as object)
  return {
    operations: byName(values.flatMap((value) => operationOf(value) ?? [])),
    errors: byName(values.flatMap((value) => errorOf(value) ?? [])),
  }
}

function byName<Value extends { readonly name: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.name, value]))
}

// As @smithy/core numbers them: 9 is an operation, -3 an error.
function operationOf(value: unknown): OperationModel | undefined {
  if (!Array.isArray(value) || value[0] !== 9 || typeof value[2] !== 'string') return undefined
  const [, , name, traits, input, output] = value as [
    9,
    string,
    string,
    unknown,
    SchemaRef,
    SchemaRef,
  ]
  const http = httpOf(traits)
  let shapes: Pick<OperationModel, 'input' | 'output'> | undefined
  const read = (): Pick<OperationModel, 'input' | 'output'> =>
    (shapes ??= { input: readStructure(input), output: readStructure(output) })
  return {
    name,
    get input() {
      return read().input
    },
    get output() {
      return read().output
    },
    ...(http === undefined ? {} : { http }),
  }
}

function httpOf(traits: unknown): OperationModel['http'] {
  if (typeof traits !== 'object' || traits === null || !('http' in traits)) return undefined
  const { http } = traits
  if (!Array.isArray(http)) return undefined
  const [method, path, code] = http as [string, string, number]
  return { method, path, code }
}

function errorOf(value: unknown): ErrorModel | undefined {
  if (!Array.isArray(value) || value[0] !== -3 || typeof value[2] !== 'string') return undefined
  const name = value[2]
  const traits: unknown = value[3]
  const said = typeof traits === 'object' && traits !== null ? traits : {}
  const query = 'awsQueryError' in said ? said.awsQueryError : undefined
  const status = 'httpError' in said ? said.httpError : undefined
  const [code, queryStatus] = Array.isArray(query) ? (query as [string, number]) : [name, status]
  return { name, code, status: typeof queryStatus === 'number' ? queryStatus : 400 }
}
