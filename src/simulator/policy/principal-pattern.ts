/** One entry of a Principal element. */
export type PrincipalPattern =
  | { readonly kind: 'everyone' }
  /** An account: its number, or its root ARN. */
  | { readonly kind: 'account'; readonly account: string }
  /** A user, role or session, by ARN. After creation AWS holds its unique id instead, so that a re-created namesake does not match. */
  | { readonly kind: 'arn'; readonly arn: string; readonly id: string | undefined }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'federated'; readonly provider: string }
