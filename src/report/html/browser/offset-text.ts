const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Writes the time from the start of a play: `+0s`, `+1m 30s`, `-3d 2h`; the two largest units.
 * @example offsetText('2026-03-02T09:01:30.000Z', '2026-03-02T09:00:00.000Z') // '+1m 30s' */
export function offsetText(time: string, start: string): string {
  const offset = Date.parse(time) - Date.parse(start)
  const sign = offset < 0 ? '−' : '+'
  const parts: string[] = []
  let left = Math.abs(offset)
  for (const [unit, letter] of [
    [day, 'd'],
    [hour, 'h'],
    [minute, 'm'],
    [second, 's'],
  ] as const) {
    const count = Math.floor(left / unit)
    left -= count * unit
    if (count > 0) parts.push(`${count}${letter}`)
  }
  return `${sign}${parts.slice(0, 2).join(' ') || '0s'}`
}
