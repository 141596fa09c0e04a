/** The ARN by which policies name who calls: a session's role, else the caller itself.
 * @example principalOf('arn:aws:sts::123456789012:assumed-role/ops/eve') // 'arn:aws:iam::123456789012:role/ops' */
export function principalOf(arn: string): string {
  const session = /^(arn:[\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn)
  if (session === null) return arn
  const [, head = '', account = '', role = ''] = session
  return `${head}:iam::${account}:role/${role}`
}
