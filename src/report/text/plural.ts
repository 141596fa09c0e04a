/** A count with its noun.
 * @example plural(1, 'case') // '1 case' */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
