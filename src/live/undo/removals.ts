import { isMembers, type Members } from '../../aws/members.ts'

/** Asks as the operator and gives the answer; nothing where there is nothing left to ask about. */
export type Ask = (operation: string, input: Members) => Promise<Members>

/** Removes one thing that a list of AWS told of, with all that hangs on it, in the order that AWS demands (IAM User Guide). */
export type Removal = (item: Members, ask: Ask) => Promise<void>

const pick = (item: Members, ...names: readonly string[]): Members =>
  Object.fromEntries(names.map((name) => [name, item[name]]))

/** Lists what hangs on a holder and removes each. */
async function each(
  ask: Ask,
  list: readonly [operation: string, input: Members, member: string],
  removal: (item: Members) => readonly [operation: string, input: Members],
): Promise<void> {
  const [operation, input, member] = list
  for (const answer of await pagesOf(ask, operation, input)) {
    for (const item of listIn(answer, member)) {
      await ask(...removal(isMembers(item) ? item : { name: item }))
    }
  }
}

/** Of a hundred things each: more than anything can have hanging on it (IAM quotas). */
const mostPages = 100

/** All pages of a list of IAM's, which may end a page before it is full (IAM API Reference, IsTruncated). */
async function pagesOf(ask: Ask, operation: string, input: Members): Promise<readonly Members[]> {
  const pages: Members[] = []
  for (let page: Members = {}; pages.length < mostPages;) {
    const answer = await ask(operation, { ...input, ...page })
    pages.push(answer)
    const { IsTruncated, Marker } = answer
    if (IsTruncated !== true || typeof Marker !== 'string') return pages
    page = { Marker }
  }
  return pages
}

function listIn(answer: Members, member: string): readonly unknown[] {
  const items = answer[member]
  return Array.isArray(items) ? items : []
}

export const removeUser: Removal = async (item, ask) => {
  const user = pick(item, 'UserName')
  await ask('DeleteLoginProfile', user)
  const own = (member: string) => (held: Members) => ({ ...user, [member]: held[member] })
  const key = own('AccessKeyId')
  await each(ask, ['ListAccessKeys', user, 'AccessKeyMetadata'], (item) => [
    'DeleteAccessKey',
    key(item),
  ])
  const device = own('SerialNumber')
  await each(ask, ['ListMFADevices', user, 'MFADevices'], (item) => [
    'DeactivateMFADevice',
    device(item),
  ])
  const certificate = own('CertificateId')
  await each(ask, ['ListSigningCertificates', user, 'Certificates'], (item) => [
    'DeleteSigningCertificate',
    certificate(item),
  ])
  const publicKey = own('SSHPublicKeyId')
  await each(ask, ['ListSSHPublicKeys', user, 'SSHPublicKeys'], (item) => [
    'DeleteSSHPublicKey',
    publicKey(item),
  ])
  const password = own('ServiceSpecificCredentialId')
  await each(
    ask,
    ['ListServiceSpecificCredentials', user, 'ServiceSpecificCredentials'],
    (item) => ['DeleteServiceSpecificCredential', password(item)],
  )
  await removePolicies('User', user, ask)
  const group = own('GroupName')
  await each(ask, ['ListGroupsForUser', user, 'Groups'], (item) => [
    'RemoveUserFromGroup',
    group(item),
  ])
  await ask('DeleteUser', user)
}

export const removeRole: Removal = async (found, ask) => {
  const role = pick(found, 'RoleName')
  await each(ask, ['ListInstanceProfilesForRole', role, 'InstanceProfiles'], (item) => [
    'RemoveRoleFromInstanceProfile',
    { ...role, ...pick(item, 'InstanceProfileName') },
  ])
  await removePolicies('Role', role, ask)
  await ask('DeleteRole', role)
}

export const removeGroup: Removal = async (found, ask) => {
  const group = pick(found, 'GroupName')
  await each(ask, ['GetGroup', group, 'Users'], (item) => [
    'RemoveUserFromGroup',
    { ...group, ...pick(item, 'UserName') },
  ])
  await removePolicies('Group', group, ask)
  await ask('DeleteGroup', group)
}

async function removePolicies(
  kind: 'User' | 'Role' | 'Group',
  holder: Members,
  ask: Ask,
): Promise<void> {
  await each(ask, [`List${kind}Policies`, holder, 'PolicyNames'], ({ name }) => [
    `Delete${kind}Policy`,
    { ...holder, PolicyName: name },
  ])
  await each(ask, [`ListAttached${kind}Policies`, holder, 'AttachedPolicies'], (item) => [
    `Detach${kind}Policy`,
    { ...holder, ...pick(item, 'PolicyArn') },
  ])
}

export const removePolicy: Removal = async (found, ask) => {
  const policy = { PolicyArn: found['Arn'] }
  for (const held of await pagesOf(ask, 'ListEntitiesForPolicy', policy)) {
    for (const kind of ['User', 'Role', 'Group'] as const) {
      for (const holder of listIn(held, `Policy${kind}s`).filter(isMembers)) {
        await ask(`Detach${kind}Policy`, { ...policy, ...pick(holder, `${kind}Name`) })
      }
    }
  }
  for (const answer of await pagesOf(ask, 'ListPolicyVersions', policy)) {
    for (const version of listIn(answer, 'Versions').filter(isMembers)) {
      if (version['IsDefaultVersion'] === true) continue
      await ask('DeletePolicyVersion', { ...policy, ...pick(version, 'VersionId') })
    }
  }
  await ask('DeletePolicy', policy)
}

export const removeInstanceProfile: Removal = async (item, ask) => {
  const profile = pick(item, 'InstanceProfileName')
  for (const role of listIn(item, 'Roles').filter(isMembers)) {
    await ask('RemoveRoleFromInstanceProfile', { ...profile, ...pick(role, 'RoleName') })
  }
  await ask('DeleteInstanceProfile', profile)
}

export const removeDevice: Removal = async (item, ask) => {
  const device = pick(item, 'SerialNumber')
  const user = item['User']
  if (isMembers(user) && user['UserName'] !== undefined) {
    await ask('DeactivateMFADevice', { ...device, ...pick(user, 'UserName') })
  }
  await ask('DeleteVirtualMFADevice', device)
}

/** Removes what nothing hangs on, by one call that takes a member of the item. */
export function removeBy(operation: string, member: string, from: string = member): Removal {
  return async (item, ask) => {
    await ask(operation, { [member]: item[from] })
  }
}
