#!/usr/bin/env bash
# Keeps one comment on the pull request: writes it once, then edits it.
set -euo pipefail

notice() {
  echo "::notice title=trailproof::$1"
  exit 0
}
[ -f "$BODY_FILE" ] || notice 'No comment: there is no report. The step of verify says why.'

# What stands inside an HTML comment must not end it.
key=$(printf %s "$COMMENT_KEY" | tr -cd 'A-Za-z0-9._/-' | sed 's/--*/-/g')
export MARKER="<!-- trailproof ${key:-verify} -->"
body=$(mktemp)
{
  echo "$MARKER"
  # The report begins with a marker of its own.
  tail -n +2 "$BODY_FILE"
} >"$body"

# Anybody may write a comment that begins like ours; only one of the same author is edited.
comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
mine='.[] | select(.user.login == env.COMMENT_AUTHOR and (.body | startswith(env.MARKER))) | .id'
found=$(gh api --paginate "$comments?per_page=100" --jq "$mine") ||
  notice 'No comment: the token may not read the comments. The summary of this run has the report.'
found=${found%%$'\n'*}

if [ -n "$found" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$found" -F "body=@$body" --silent ||
    notice 'No comment: the token may not edit it. The summary of this run has the report.'
elif [ "$COMMENT" = on-failure ] && [ "$VERDICT" = pass ]; then
  echo 'Nothing to comment on.'
else
  gh api --method POST "$comments" -F "body=@$body" --silent ||
    notice 'No comment: the token may not write to the pull request, as in one from a fork. The summary of this run has the report.'
fi
