#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh         installs, builds with warnings as errors, runs all tests and the checks of format and translations
# test.sh asan    the same tests under the address and undefined-behaviour sanitizers
# test.sh tidy    a build with clang, with clang-tidy over all sources
set -eu
cd "$(dirname "$0")"
jobs=$(nproc)
mkdir -p build
log=build/test.log

. ./steps.sh

sources()
{
    find app bench core tests ui -name '*.cpp' -o -name '*.h'
}

format()
{
    # shellcheck disable=SC2046
    clang-format --dry-run -Werror $(sources)
}

translations()
{
    for language in da en; do
        ./translate.sh "$language" build/translations >/dev/null || return 1
        if ! diff "resources/translations/indblik_$language.ts" "build/translations/indblik_$language.ts"; then
            echo "The texts of the program and its $language catalogue differ: run ./translate.sh"
            return 1
        fi
        if grep -E 'type="(unfinished|obsolete|vanished)"' "resources/translations/indblik_$language.ts"; then
            echo "The $language catalogue is not complete."
            return 1
        fi
    done
}

run_tests()
{
    ctest --preset "$1" -j "$jobs" --output-on-failure
}

if [ "${1:-all}" = tidy ]; then ./install.sh tidy; else ./install.sh test; fi
case "${1:-all}" in
all)
    quietly $log "Checking the format" format
    quietly $log "Configuring" cmake --preset dev
    quietly $log "Building" cmake --build --preset dev
    quietly $log "Checking the translations" translations
    quietly $log "Testing" run_tests dev
    ;;
asan)
    quietly $log "Configuring" cmake --preset dev-asan
    quietly $log "Building" cmake --build --preset dev-asan
    quietly $log "Testing" run_tests dev-asan
    ;;
tidy)
    quietly $log "Configuring" cmake --preset tidy
    quietly $log "Building with clang and clang-tidy" cmake --build --preset tidy -- -k 0
    ;;
*)
    echo "Usage: ./test.sh [asan|tidy]" >&2
    exit 2
    ;;
esac
echo "All is well."
