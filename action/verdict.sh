#!/usr/bin/env bash
# Ends as verify did, else as the check of the rules did, and says why in one line.
set -euo pipefail
fail() {
  # The text has no line breaks, which would have to be escaped as well.
  local text=${2//'%'/%25}
  echo "::error title=trailproof::$text"
  exit "$1"
}
if [ "$VERIFY_CODE" != 0 ]; then fail "$VERIFY_CODE" "$SUMMARY"; fi
if [ "$CHECK_CODE" != 0 ]; then fail "$CHECK_CODE" "trailproof rules check ended $CHECK_CODE: see its step"; fi
if [ "$COVERAGE_CODE" != 0 ]; then fail "$COVERAGE_CODE" 'The coverage falls short of a gate: the summary says what would lift it'; fi
echo 'The detections are as reviewed.'
