/** Words of AWS's error messages, in lower case. What is not among them may be a name, and is replaced. */
export const errorWords = new Set(`a about access accessed account accounts action actions active add admin already allow allowed allows an and any api
  are argument as assume assumed at attached attempt attribute authorization authorized available back based
  be because been being between boundary bucket but by call called calls can cannot certificate change changed
  check closed code condition conflict contact contain contains could create created credentials current
  currently customer date default define defined delete deleted denied deny depends detach detached device
  disabled do document does doesn't don't during encoded enabled entity error errors exceed exceeded exceeds
  exist existing exists expired explicit explicitly fail failed failure field first following for format forbidden
  found from function get given group groups has have id identifier identity if implicitly in inactive incorrect
  insufficient instance invalid is it item its key keys kms label later leave least length less limit lock login made
  malformed managed management master match matching maximum member message method mfa minimum missing
  model modification modified modify more most must name named names no not null object of on once one only
  operation operations or organization organizations other owner parameter parameters passed password pending
  perform permission permissions permitted please policies policy principal principals process profile provide
  provided provider public put quota rate reached read reason refer region remove request requested requests require
  required requires resource resource-based identity-based session-based policy-based resources role roles root run running same sandbox scp secret
  secure security see service services session set signature simultaneous size snapshot specified
  specify state statement status still stop subject subordinate subscription such support supported syntax temporarily
  temporary than that the their there this throttled throttling time to token too trail try trust type
  unable unauthorized under unknown unless unmodifiable up update updated use used user users using valid validation
  value values version virtual volume was we when which while who will with within without write
  wrong you your explicit-deny denying encoded authorization-failure user's role's
  api: permissions-boundary session-policy service-control identity-center try-again again`.split(/\s+/));
//# sourceMappingURL=error-words.js.map