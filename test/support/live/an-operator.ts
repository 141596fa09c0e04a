import type { Members } from '../../../src/aws/members.ts'
import type { AwsCaller, AwsRequest } from '../../../src/live/aws-caller.ts'
import type { Sandbox } from '../../../src/live/guard/sandbox.ts'

/** An account that a guard lets in. */
export const aSandbox = (parts: Partial<Sandbox> = {}): Sandbox => ({
  id: '111122223333',
  alias: 'sandbox-*',
  marker: 'role:attacks-allowed',
  regions: ['us-east-1', 'eu-central-1'],
  partition: 'aws',
  ...parts,
})

/** What AWS answers: an output, or an error's code. */
export type Answers = Readonly<Record<string, Members | string>>

const allowed: Answers = {
  GetCallerIdentity: {
    Account: '111122223333',
    Arn: 'arn:aws:sts::111122223333:assumed-role/ops/eve',
  },
  ListAccountAliases: { AccountAliases: ['sandbox-purple'] },
  GetRole: { Role: { RoleName: 'attacks-allowed' } },
  GetParameter: { Parameter: { Value: 'allowed' } },
  DescribeOrganization: { Organization: { Id: 'o-abc', MasterAccountId: '999988887777' } },
}

/** A caller that answers as said, and remembers what it was asked. */
export function anOperator(answers: Answers = {}): {
  readonly call: AwsCaller
  readonly asked: readonly AwsRequest[]
} {
  const asked: AwsRequest[] = []
  const all: Answers = { ...allowed, ...answers }
  return {
    asked,
    call: async (request) => {
      asked.push(request)
      const answer = all[request.operation] ?? 'InternalFailure'
      return {
        outcome:
          typeof answer === 'string'
            ? { kind: 'error', code: answer, message: 'no' }
            : { kind: 'output', output: answer },
      }
    },
  }
}
