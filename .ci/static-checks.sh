#!/usr/bin/env bash
# Format, lint, types, unused code: the format, which takes one processor, beside the others.
set -uo pipefail

told=$(mktemp)
trap 'rm -f "$told"' EXIT
npx prettier --check . >"$told" 2>&1 &
format=$!

npm run lint && npm run types && npx knip
rest=$?

wait "$format" || rest=1
cat "$told"
exit "$rest"
