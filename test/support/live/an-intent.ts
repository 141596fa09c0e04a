/** A line of a ledger before the making of a user. */
export const anIntent = {
  kind: 'intent',
  id: 1,
  phase: 'judged',
  step: 'it',
  service: 'iam',
  operation: 'CreateUser',
  region: 'us-east-1',
  undo: [],
  at: 0,
} as const
