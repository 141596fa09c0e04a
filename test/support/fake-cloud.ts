import type { Actor, Credentials } from '../../src/scenario/actor.ts'
import type { Call, CallResult, Cloud } from '../../src/scenario/port.ts'

/** A cloud that answers every call with success and one small record, but for the operations in `refuses`. */
export interface FakeCloud extends Cloud {
  readonly calls: readonly Call[]
}

export function fakeCloud(
  refuses: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {},
  answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): FakeCloud {
  const calls: Call[] = []
  return {
    calls,
    accountNumber: (alias) => (alias === undefined ? '111122223333' : '444455556666'),
    credentialsOf: (actor: Actor): Credentials =>
      actor.identity.kind === 'credentials'
        ? actor.identity.credentials
        : { AccessKeyId: `AKIA-${actor.name}` },
    addressOf: (actor) => `192.0.2.${actor.address}`,
    mfaCode: (_serialNumber, at) => String(at % 1_000_000).padStart(6, '0'),
    call: async (call): Promise<CallResult> => {
      calls.push(call)
      const error = refuses[call.operation]
      return {
        outcome:
          error === undefined
            ? { kind: 'output', output: answers[call.operation] ?? {} }
            : { kind: 'error', ...error },
        records: [
          {
            eventTime: `${new Date(call.at).toISOString().slice(0, 19)}Z`,
            eventSource: `${call.service}.amazonaws.com`,
            eventName: call.operation,
            eventID: call.key,
          },
        ],
      }
    },
  }
}
