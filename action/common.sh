# What the scripts of the steps share; they source it. Works with the bash 3.2 of macOS.

# Adds to the array `arguments` a flag for each line of a text that is not empty.
add_each() {
  local flag=$1 line
  while read -r line; do
    if [ -n "$line" ]; then arguments+=("$flag" "$line"); fi
  done <<<"$2"
}

# Runs trailproof with `arguments`. Names of rules and texts of records are printed: none of them is a command to the runner.
run_shielded() {
  local stop code=0
  stop=$(node -p 'crypto.randomUUID()')
  echo "::stop-commands::$stop"
  node "$TRAILPROOF" "$@" ${arguments[@]+"${arguments[@]}"} || code=$?
  echo "::$stop::"
  return "$code"
}

# Shows a file where there is one: a run that ended early has written none.
show() {
  if [ -f "$1" ]; then cat "$1"; fi
}
