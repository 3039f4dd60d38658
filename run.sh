#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and opens the program on the example account. Where there is no display it
# does the main job without one: writes the example's PDF and prints its path.
set -eu
cd "$(dirname "$0")"
build=build/release
example="$build/Eksempel 2010.indblik"

. scripts/steps.sh

scripts/install.sh run
mkdir -p build
[ -f $build/build.ninja ] || quietly "$build.log" "Configuring" cmake --preset release
if ! ninja -C $build -n | grep -q 'no work to do'; then
    quietly "$build.log" "Building (some minutes the first time)" cmake --build $build --target indblik indblik-cli
fi
[ -f "$example" ] || quietly "$build.log" "Making the example account" $build/indblik-cli create "$example" --example

write_pdf()
{
    pdf="$PWD/$build/Eksempel 2010.pdf"
    $build/indblik-cli report "$example" --year 2010 --out "$pdf"
    echo "There is no display, so here is the example account as a PDF:"
    echo "$pdf"
}

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    write_pdf
    exit 0
fi
status=0
$build/indblik "$example" "$@" 2>"$build.log" || status=$?
# Qt aborts where the display that is named does not answer.
if [ $status -eq 134 ] && grep -q 'display' "$build.log"; then
    write_pdf
    exit 0
fi
[ $status -eq 0 ] || cat "$build.log" >&2
exit $status
