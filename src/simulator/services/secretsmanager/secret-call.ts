import type { ServiceCall } from '../service-call.ts'
import { secretArn, secretKeys, secretPolicy } from './secrets.ts'

/** A call on one secret, named by SecretId. */
export function secretCall(name: string, parts: Pick<ServiceCall, 'run' | 'record'>): ServiceCall {
  return { name, resource: secretArn, keys: secretKeys, policy: secretPolicy, ...parts }
}
