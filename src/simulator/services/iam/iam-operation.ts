import type { Operation } from '../../operation.ts'

/** An operation of IAM. */
export function iamOperation(name: string, parts: Omit<Operation, 'service' | 'name'>): Operation {
  return { service: 'iam', name, ...parts }
}
