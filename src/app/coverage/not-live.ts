import type { CaseNeeds } from '../../scenario/played-case.ts'

/** Says why a case cannot be played in a real account; undefined where it can. */
export function notLive(needs: CaseNeeds): string | undefined {
  const { identities, places, history, recorded, cannotUndo } = needs
  const [lasting] = cannotUndo
  const reasons = [
    recorded ? 'is a recorded log' : undefined,
    identities.includes('root') ? 'acts as root' : undefined,
    identities.includes('aws-service') ? 'an AWS service acts' : undefined,
    places.length > 1 ? 'acts from several networks' : undefined,
    history > 0 ? 'needs a history of days' : undefined,
    lasting === undefined ? undefined : `nothing takes back "${lasting.step}"`,
  ].filter((reason) => reason !== undefined)
  return reasons.length === 0 ? undefined : reasons.join(', ')
}
