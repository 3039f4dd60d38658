# SPDX-License-Identifier: GPL-3.0-or-later
# For run.sh and test.sh: one line per step, and the words of a command only where it fails.

# quietly LOG WHAT COMMAND...
quietly()
{
    log=$1
    echo "$2"
    shift 2
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "The whole log is in $log" >&2
        exit 1
    fi
}
