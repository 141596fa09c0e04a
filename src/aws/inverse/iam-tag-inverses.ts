import type { Members } from '../members.ts'
import type { Inverse, MadeCall } from './inverse.ts'
import { entriesOf, inversesOf, pick } from './inverse-makers.ts'

const { call, after } = inversesOf('iam')

/** What can have tags, and the member that names it. */
const tagged: Readonly<Record<string, string>> = {
  User: 'UserName',
  Role: 'RoleName',
  Policy: 'PolicyArn',
  InstanceProfile: 'InstanceProfileName',
  MFADevice: 'SerialNumber',
  SAMLProvider: 'SAMLProviderArn',
  OpenIDConnectProvider: 'OpenIDConnectProviderArn',
  ServerCertificate: 'ServerCertificateName',
}

function inversesOfKind(noun: string, name: string): readonly (readonly [string, Inverse])[] {
  const before = (input: Members) => call(`List${noun}Tags`, pick(input, name))
  const restored = (keys: readonly unknown[], { input, prior }: MadeCall) => {
    const lost = entriesOf(prior, 'Tags').filter((tag) => keys.includes(tag['Key']))
    return lost.length === 0 ? [] : [call(`Tag${noun}`, { ...pick(input, name), Tags: lost })]
  }
  return [
    [
      `Tag${noun}`,
      after(before, (made) => {
        const keys = entriesOf(made.input, 'Tags').map((tag) => tag['Key'])
        const untag = call(`Untag${noun}`, { ...pick(made.input, name), TagKeys: keys })
        return [untag, ...restored(keys, made)]
      }),
    ],
    [
      `Untag${noun}`,
      after(before, (made) => {
        const keys: unknown = made.input['TagKeys']
        return restored(Array.isArray(keys) ? keys : [], made)
      }),
    ],
  ]
}

/** How tags are taken back. */
export const iamTagInverses: Readonly<Record<string, Inverse>> = Object.fromEntries(
  Object.entries(tagged).flatMap(([noun, name]) => inversesOfKind(noun, name)),
)
