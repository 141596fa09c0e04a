import type { Operation, OperationContext } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { regionalArn } from '../service-call.ts'
import { ec2Calls } from './ec2-calls.ts'

interface RegionSettings {
  encryptsByDefault: boolean
  hasSerialConsole: boolean
  snapshotBlock: string
}

const regionsOf: (account: AccountState) => Map<string, RegionSettings> = stateSlot(
  () => new Map<string, RegionSettings>(),
)

function settingsOf({ account, call }: OperationContext): RegionSettings {
  const regions = regionsOf(account)
  const known = regions.get(call.region)
  if (known !== undefined) return known
  const made = {
    encryptsByDefault: false,
    hasSerialConsole: false,
    snapshotBlock: 'unblocked',
  }
  regions.set(call.region, made)
  return made
}

/** EC2's calls on what an account has set for a region. */
export const accountSettingCalls: readonly Operation[] = ec2Calls([
  ebsEncryption('GetEbsEncryptionByDefault', undefined),
  ebsEncryption('EnableEbsEncryptionByDefault', true),
  ebsEncryption('DisableEbsEncryptionByDefault', false),
  {
    name: 'GetEbsDefaultKmsKeyId',
    run: (_, context) => ({ KmsKeyId: regionalArn('kms', 'alias/aws/ebs', context) }),
  },
  serialConsole('GetSerialConsoleAccessStatus', undefined),
  serialConsole('EnableSerialConsoleAccess', true),
  serialConsole('DisableSerialConsoleAccess', false),
  snapshotBlock('GetSnapshotBlockPublicAccessState', undefined),
  snapshotBlock('EnableSnapshotBlockPublicAccess', 'block-all-sharing'),
  snapshotBlock('DisableSnapshotBlockPublicAccess', 'unblocked'),
])

function ebsEncryption(name: string, to: boolean | undefined) {
  return {
    name,
    run: (_: unknown, context: OperationContext) => {
      const settings = settingsOf(context)
      settings.encryptsByDefault = to ?? settings.encryptsByDefault
      return { EbsEncryptionByDefault: settings.encryptsByDefault }
    },
  }
}

function serialConsole(name: string, to: boolean | undefined) {
  return {
    name,
    run: (_: unknown, context: OperationContext) => {
      const settings = settingsOf(context)
      settings.hasSerialConsole = to ?? settings.hasSerialConsole
      return { SerialConsoleAccessEnabled: settings.hasSerialConsole }
    },
  }
}

function snapshotBlock(name: string, to: string | undefined) {
  return {
    name,
    run: (_: unknown, context: OperationContext) => {
      const settings = settingsOf(context)
      settings.snapshotBlock = to ?? settings.snapshotBlock
      return { State: settings.snapshotBlock }
    },
  }
}
