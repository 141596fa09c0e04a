import type { PlayedCase } from './played-case.ts'

/** True when AWS refused every judged step of a case; false where there is none. */
export function isRefused({ records }: PlayedCase): boolean {
  const judged = records.filter(({ phase }) => phase === 'judged')
  // A refused sign-in has a message and no code.
  return (
    judged.length > 0 &&
    judged.every(({ record }) => (record['errorCode'] ?? record['errorMessage']) !== undefined)
  )
}
