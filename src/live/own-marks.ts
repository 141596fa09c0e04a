import { listIn, type Members } from '../aws/members.ts'
import type { PlainCall } from '../aws/inverse/inverse.ts'
import type { RunNames } from './names/run-names.ts'

const pathed: ReadonlySet<string> = new Set([
  'CreateUser',
  'CreateRole',
  'CreateGroup',
  'CreatePolicy',
  'CreateInstanceProfile',
])
const tagged: ReadonlySet<string> = new Set([
  'CreateUser',
  'CreateRole',
  'CreatePolicy',
  'CreateInstanceProfile',
  'CreateVirtualMFADevice',
  'CreateSAMLProvider',
])
const taggedAnywhere: ReadonlySet<string> = new Set(['CreateTrustAnchor', 'CreateProfile'])

/** What marks are made of. */
export interface Marks {
  readonly run: string
  readonly names: RunNames
  /** The boundary of `user/mallory` as a parameter. */
  readonly boundaryOf?: ((holder: string) => Members) | undefined
}

/** The input of a call with the marks of its run: whatever it creates carries the run's path and tag, as far as AWS lets it. */
export function withOwnMarks(
  { service, operation, input }: PlainCall,
  { run, names, boundaryOf }: Marks,
): Members {
  if (service === 'rolesanywhere' && taggedAnywhere.has(operation)) {
    return { ...input, tags: [...listIn(input, 'tags'), { key: runTag, value: run }] }
  }
  if (service !== 'iam') return input
  return {
    ...boundary(operation, { input, names, boundaryOf }),
    ...input,
    ...(pathed.has(operation) && input['Path'] === undefined ? { Path: names.path } : {}),
    ...(tagged.has(operation)
      ? { Tags: [...listIn(input, 'Tags'), { Key: runTag, Value: run }] }
      : {}),
  }
}

/** Users and roles get the boundary of their run, unless they are given one. */
function boundary(
  operation: string,
  { input, names, boundaryOf }: Omit<Marks, 'run'> & { readonly input: Members },
): Members {
  const kind = operation === 'CreateUser' ? 'user' : operation === 'CreateRole' ? 'role' : undefined
  const name = input['UserName'] ?? input['RoleName']
  if (kind === undefined || typeof name !== 'string' || boundaryOf === undefined) return {}
  const own = boundaryOf(`${kind}/${names.fromRun(name)}`)
  return names.toRun({ service: 'iam', operation, input: own })
}

/** The tag that says which run made something. */
export const runTag = 'trailproof-run'
