import type { Operation } from '../../operation.ts'
import { serviceCalls } from '../service-call.ts'

/** Read-only calls of the SES API's first version, for an account in the sandbox. */
export const sesOperations: readonly Operation[] = serviceCalls('ses', [
  {
    name: 'GetSendQuota',
    run: () => ({ Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 }),
  },
  { name: 'GetAccountSendingEnabled', run: () => ({ Enabled: true }) },
  { name: 'GetSendStatistics', run: () => ({ SendDataPoints: [] }) },
  { name: 'ListIdentities', run: () => ({ Identities: [] }) },
])
