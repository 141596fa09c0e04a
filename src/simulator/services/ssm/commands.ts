import type { Instant } from '../../../time/duration.ts'
import { seconds } from '../../../time/duration.ts'
import type { Input, Output } from '../../operation.ts'
import { numberOf, textOf, textsOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'

/** A command that was sent. Nothing runs: it succeeds after two seconds and prints nothing. */
export interface SentCommand {
  readonly id: string
  readonly region: string
  readonly documentName: string
  readonly instanceIds: readonly string[]
  readonly input: Input
  readonly requested: Instant
}

/** The commands of an account, by id. */
export const commandsOf: (account: AccountState) => Map<string, SentCommand> = stateSlot(
  () => new Map<string, SentCommand>(),
)

/** How far a command is. */
export function statusAt({ requested }: SentCommand, at: Instant): string {
  if (at === requested) return 'Pending'
  return at - requested < seconds(2) ? 'InProgress' : 'Success'
}

/** A command as SendCommand and ListCommands give it. */
export function commandView(command: SentCommand, at: Instant): Output {
  const { input, requested, instanceIds } = command
  const status = statusAt(command, at)
  const timeout = numberOf(input, 'TimeoutSeconds') ?? 3_600
  return {
    CommandId: command.id,
    DocumentName: command.documentName,
    DocumentVersion: textOf(input, 'DocumentVersion') ?? '$DEFAULT',
    Comment: textOf(input, 'Comment') ?? '',
    // An hour for the document beside the time that it may wait to begin.
    ExpiresAfter: new Date(requested + seconds(timeout + 3_600)),
    ...(input['Parameters'] === undefined ? {} : { Parameters: input['Parameters'] }),
    InstanceIds: textsOf(input, 'InstanceIds'),
    Targets: input['Targets'] ?? [],
    RequestedDateTime: new Date(requested),
    Status: status,
    StatusDetails: status,
    OutputS3Region: textOf(input, 'OutputS3Region') ?? command.region,
    OutputS3BucketName: textOf(input, 'OutputS3BucketName') ?? '',
    OutputS3KeyPrefix: textOf(input, 'OutputS3KeyPrefix') ?? '',
    MaxConcurrency: textOf(input, 'MaxConcurrency') ?? '50',
    MaxErrors: textOf(input, 'MaxErrors') ?? '0',
    TargetCount: instanceIds.length,
    CompletedCount: status === 'Success' ? instanceIds.length : 0,
    ErrorCount: 0,
    DeliveryTimedOutCount: 0,
    ServiceRole: textOf(input, 'ServiceRoleArn') ?? '',
    NotificationConfig: { NotificationArn: '', NotificationEvents: [], NotificationType: '' },
    CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
    TimeoutSeconds: timeout,
    AlarmConfiguration: { Alarms: [], IgnorePollAlarmFailure: false },
    TriggeredAlarms: [],
  }
}
