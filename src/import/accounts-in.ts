import { isJsonList, isJsonObject } from '../cloudtrail/json.ts'
import type { Json } from '../cloudtrail/record.ts'
import { accountOfArn } from '../aws/arn.ts'

/** The account numbers that stand in values as such or in ARNs. */
export function accountsIn(values: readonly Json[]): ReadonlySet<string> {
  const accounts = new Set<string>()
  const look = (value: Json | undefined): void => {
    if (typeof value === 'string') {
      if (/^\d{12}$/.test(value)) accounts.add(value)
      const owner = value.startsWith('arn:') ? accountOfArn(value) : undefined
      if (owner !== undefined) accounts.add(owner)
    } else if (isJsonList(value)) value.forEach(look)
    else if (isJsonObject(value)) Object.values(value).forEach(look)
  }
  values.forEach(look)
  return accounts
}
