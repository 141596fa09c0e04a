import type { PolicyDocument } from '../../scenario/world.ts'
import { principalOf } from '../principal-of.ts'

/** A trust policy that also lets the operator in, so that the sessions of a cast can be begun. */
export function operatorTrust(trust: PolicyDocument, operator: string): PolicyDocument {
  const own = {
    Sid: 'TrailproofOperator',
    Effect: 'Allow',
    Principal: { AWS: principalOf(operator) },
    Action: 'sts:AssumeRole',
  } as const
  return { ...trust, Statement: [...trust.Statement, own] }
}
