import { isMembers, listIn, objectsIn, type Members } from '../../aws/members.ts'
import { allPages, marker } from '../all-pages.ts'

/** Asks as the operator and gives the answer; nothing where there is nothing left to ask about. */
export type Ask = (operation: string, input: Members) => Promise<Members>

/** Removes one thing that a list of AWS told of, with all that hangs on it, in the order that AWS demands (IAM User Guide). */
export type Removal = (item: Members, ask: Ask) => Promise<void>

const pick = (item: Members, ...names: readonly string[]): Members =>
  Object.fromEntries(names.map((name) => [name, item[name]]))

/** All pages of a list of IAM's, before anything of it is removed. */
const all = (ask: Ask, operation: string, input: Members): Promise<readonly Members[]> =>
  allPages((page) => ask(operation, { ...input, ...page }), marker)

/** Lists what hangs on a holder and removes each. */
async function each(
  ask: Ask,
  list: readonly [operation: string, input: Members, member: string],
  removal: (item: Members) => readonly [operation: string, input: Members],
): Promise<void> {
  const [operation, input, member] = list
  for (const answer of await all(ask, operation, input)) {
    for (const item of listIn(answer, member)) {
      await ask(...removal(isMembers(item) ? item : { name: item }))
    }
  }
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
  for (const held of await all(ask, 'ListEntitiesForPolicy', policy)) {
    for (const kind of ['User', 'Role', 'Group'] as const) {
      for (const holder of objectsIn(held, `Policy${kind}s`)) {
        await ask(`Detach${kind}Policy`, { ...policy, ...pick(holder, `${kind}Name`) })
      }
    }
  }
  for (const answer of await all(ask, 'ListPolicyVersions', policy)) {
    for (const version of objectsIn(answer, 'Versions')) {
      if (version['IsDefaultVersion'] === true) continue
      await ask('DeletePolicyVersion', { ...policy, ...pick(version, 'VersionId') })
    }
  }
  await ask('DeletePolicy', policy)
}

export const removeInstanceProfile: Removal = async (item, ask) => {
  const profile = pick(item, 'InstanceProfileName')
  for (const role of objectsIn(item, 'Roles')) {
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
