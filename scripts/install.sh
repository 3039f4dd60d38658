#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh run|test|tidy|office|bench: installs the packages of packages.txt beside it that are missing. Silent when there is nothing to do.
set -eu
cd "$(dirname "$0")/.."

case ${1:-run} in
run) purposes='run' ;;
test) purposes='run|test' ;;
tidy) purposes='run|test|tidy' ;;
office) purposes='run|test|office' ;;
bench) purposes='run|bench' ;;
*) echo "Usage: scripts/install.sh [run|test|tidy|office|bench]" >&2; exit 2 ;;
esac
wanted=$(awk -v purposes="^($purposes)\$" '$1 ~ purposes { print $2 }' scripts/packages.txt)
missing=
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    command -v sudo >/dev/null || { echo "Ask an administrator to run: apt-get install$missing" >&2; exit 1; }
fi
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
if ! { $as_root apt-get -q update && $as_root apt-get -q install -y --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed; the whole log is in $log" >&2
    exit 1
fi
rm -f "$log"
