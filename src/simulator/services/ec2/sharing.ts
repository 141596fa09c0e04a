import type { Input, Output } from '../../operation.ts'
import { objectOf, objectsOf, textOf, textsOf } from '../../read-input.ts'

/** With whom an image or a snapshot is shared. */
export interface Sharing {
  readonly accounts: Set<string>
  isPublic: boolean
}

/** Whether somebody of this account may use it. */
export function isSharedWith({ accounts, isPublic }: Sharing, account: string): boolean {
  return isPublic || accounts.has(account)
}

/** Changes a sharing as ModifySnapshotAttribute and ModifyImageAttribute ask: by added and removed permissions, or by
 * operation type with user ids and groups. */
export function changeSharing(sharing: Sharing, input: Input, member: string): void {
  const permission = objectOf(input, member)
  const isRemoval = textOf(input, 'OperationType') === 'remove'
  const older = [
    ...textsOf(input, 'UserIds').map((UserId): Input => ({ UserId })),
    ...[...textsOf(input, 'GroupNames'), ...textsOf(input, 'UserGroups')].map((Group): Input => ({
      Group,
    })),
  ]
  const given = permission ?? {}
  for (const one of [...objectsOf(given, 'Add'), ...(isRemoval ? [] : older)]) {
    const user = textOf(one, 'UserId')
    if (user !== undefined) sharing.accounts.add(user)
    if (textOf(one, 'Group') === 'all') sharing.isPublic = true
  }
  for (const one of [...objectsOf(given, 'Remove'), ...(isRemoval ? older : [])]) {
    const user = textOf(one, 'UserId')
    if (user !== undefined) sharing.accounts.delete(user)
    if (textOf(one, 'Group') === 'all') sharing.isPublic = false
  }
}

/** A sharing as DescribeSnapshotAttribute and DescribeImageAttribute give it. */
export function sharingView({ accounts, isPublic }: Sharing): readonly Output[] {
  return [...(isPublic ? [{ Group: 'all' }] : []), ...[...accounts].map((UserId) => ({ UserId }))]
}
