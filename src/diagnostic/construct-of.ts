/** What a code says is not supported, as people allow it: `machine_learning`.
 * @example constructOf('MACHINE_LEARNING_UNSUPPORTED') // 'machine_learning' */
export function constructOf(code: string): string {
  return code.toLowerCase().replace(/_unsupported$/, '')
}
