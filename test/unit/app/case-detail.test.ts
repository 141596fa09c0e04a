import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/app/verify.ts'
import type { CaseDetail } from '../../../src/report/case-detail.ts'

async function detailOf(options: {
  readonly scenario: string
  readonly case: string
  readonly details?: boolean
}): Promise<CaseDetail | undefined> {
  const { scenario, details = true } = options
  const report = await verify({ folder: '/', only: [scenario], case: [options.case], details })
  return report.scenarios[0]?.cases[0]?.detail
}

describe('the details of a case', () => {
  const attack = { scenario: 'iam-mfa-deactivation', case: 'attack/the device of another user' }

  it('are its calls without undo, with the alerts beside the calls that they are about', async () => {
    const detail = await detailOf(attack)
    const calls = detail?.calls.map(({ phase, step, time, error }) => [phase, step, time, error])
    const alerts = detail?.alerts.map(({ alert, calls }) => [alert.rule.shortName, calls])
    expect({ calls, alerts, silent: detail?.silent }).toMatchInlineSnapshot(`
      {
        "alerts": [
          [
            "iam-mfa-device-deactivated",
            [
              1,
            ],
          ],
        ],
        "calls": [
          [
            "judged",
            "list-mfa-devices",
            "2026-03-02T09:00:00.000Z",
            undefined,
          ],
          [
            "judged",
            "deactivate-mfa-device",
            "2026-03-02T09:00:02.000Z",
            undefined,
          ],
        ],
        "silent": [],
      }
    `)
  })

  it('hold the record and the document of a call, and what people want to know of it first', async () => {
    const call = (await detailOf(attack))?.calls.at(-1)
    const { record, document, ...told } = call!
    expect({
      ...told,
      record: record['eventName'],
      document: Object.keys(document),
    }).toMatchInlineSnapshot(`
      {
        "action": "DeactivateMFADevice",
        "actor": "arn:aws:iam::120147023047:user/mallory",
        "address": "192.0.2.2",
        "document": [
          "@timestamp",
          "actor",
          "aws",
          "cloud",
          "data_stream",
          "ecs",
          "entity",
          "event",
          "related",
          "source",
          "tags",
          "target",
          "tls",
          "user",
          "user_agent",
        ],
        "error": undefined,
        "phase": "judged",
        "provider": "iam.amazonaws.com",
        "record": "DeactivateMFADevice",
        "step": "deactivate-mfa-device",
        "time": "2026-03-02T09:00:02.000Z",
      }
    `)
  })

  it('say why a rule is silent in a benign twin, where that is wanted', async () => {
    const report = await verify({ folder: '/', only: [attack.scenario], details: true })
    const silent = report.scenarios[0]?.cases
      .filter(({ kind }) => kind === 'benign')
      .flatMap(({ name, detail }) => detail?.silent.map((one) => ({ name, ...one })) ?? [])
    expect(silent).toMatchInlineSnapshot(`
      [
        {
          "because": [
            "event.outcome is "failure", not "success"",
          ],
          "isWanted": true,
          "name": "a device that is not there",
          "rule": "iam-mfa-device-deactivated",
        },
        {
          "because": [
            "event.action is "ListMFADevices", not "DeactivateMFADevice"",
          ],
          "isWanted": true,
          "name": "looking at the devices",
          "rule": "iam-mfa-device-deactivated",
        },
        {
          "because": [
            "event.action is "CreateVirtualMFADevice", not "DeactivateMFADevice"",
          ],
          "isWanted": true,
          "name": "enrolling a device",
          "rule": "iam-mfa-device-deactivated",
        },
      ]
    `)
  })

  it('are made only where they are asked for', async () => {
    expect(await detailOf({ ...attack, details: false })).toBeUndefined()
  })
})
