#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh         installs, builds with warnings as errors, runs all tests and the checks of format and translations
# test.sh release the release and the benchmark programs built, and the example's PDF made without a display
# test.sh asan [core]    the tests under the address and undefined-behaviour sanitizers; with core, those of core alone
# test.sh tidy    a build with clang, with clang-tidy over all sources
# test.sh office  the tables we write, opened by LibreOffice
# test.sh fuzz [SECONDS]    each reader of foreign files under libFuzzer, 30 seconds unless said otherwise
# test.sh long    10,000 random sequences of edits, undone and redone: 500 from each of 20 seeds
set -eu
cd "$(dirname "$0")"
jobs=$(nproc)
mkdir -p build
log=build/test.log

. scripts/steps.sh

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
        scripts/translate.sh "$language" build/translations >/dev/null || return 1
        if ! diff "resources/translations/indblik_$language.ts" "build/translations/indblik_$language.ts"; then
            echo "The texts of the program and its $language catalogue differ: run scripts/translate.sh"
            return 1
        fi
        if grep -E 'type="(unfinished|obsolete|vanished)"' "resources/translations/indblik_$language.ts"; then
            echo "The $language catalogue is not complete."
            return 1
        fi
    done
}

# Each edit waits for the disk, which is not what is tried here: in memory it takes less than half the time.
random_edits()
{
    if [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi
    seed=1
    while [ $seed -le 20 ]; do
        RC_PARAMS="max_success=500 seed=$seed" build/dev/core_tests --gtest_brief=1 --gtest_filter='RandomEdits*' || return 1
        seed=$((seed + 1))
    done
}

run_tests()
{
    ctest --preset "$1" -j "$jobs" --output-on-failure
}

core_tests()
{
    export GTEST_TOTAL_SHARDS="$jobs" GTEST_BRIEF=1 LSAN_OPTIONS="suppressions=$PWD/tests/leaks.txt:print_suppressions=0"
    running=
    shard=0
    while [ $shard -lt "$jobs" ]; do
        GTEST_SHARD_INDEX=$shard build/dev-asan/core_tests &
        running="$running $!"
        shard=$((shard + 1))
    done
    status=0
    for each in $running; do wait "$each" || status=1; done
    return $status
}

example_pdf()
{
    rm -f build/bench/Example.indblik build/bench/Example.pdf
    env -u DISPLAY -u WAYLAND_DISPLAY build/bench/indblik-cli create build/bench/Example.indblik --example
    env -u DISPLAY -u WAYLAND_DISPLAY build/bench/indblik-cli report build/bench/Example.indblik --year 2010 \
        --out build/bench/Example.pdf
    qpdf --check build/bench/Example.pdf
}

# fuzz TARGET SECONDS: what it finds new stays in build/, a crash is kept there too
fuzz()
{
    found=build/fuzz/found/$1
    mkdir -p "$found"
    "build/fuzz/$1_fuzz" -max_total_time="$2" -timeout=2 -rss_limit_mb=1024 -max_len=65536 \
        -artifact_prefix="build/fuzz/$1-" "$found" "tests/data/fuzz/$1"
}

case "${1:-all}" in
office) scripts/install.sh office ;;
tidy|fuzz) scripts/install.sh tidy ;;
release) scripts/install.sh test && scripts/install.sh bench ;;
*) scripts/install.sh test ;;
esac
case "${1:-all}" in
all)
    quietly $log "Checking the format" format
    quietly $log "Configuring" cmake --preset dev
    quietly $log "Building" cmake --build --preset dev
    quietly $log "Checking the translations" translations
    quietly $log "Testing" run_tests dev
    ;;
release)
    quietly $log "Configuring" cmake --preset bench
    quietly $log "Building the release and the benchmark programs" cmake --build --preset bench
    quietly $log "Making the example's PDF" example_pdf
    ;;
asan)
    quietly $log "Configuring" cmake --preset dev-asan
    if [ "${2:-}" = core ]; then
        quietly $log "Building" cmake --build --preset dev-asan --target core_tests
        quietly $log "Testing" core_tests
    else
        quietly $log "Building" cmake --build --preset dev-asan
        quietly $log "Testing" run_tests dev-asan
    fi
    ;;
tidy)
    quietly $log "Configuring" cmake --preset tidy
    quietly $log "Building with clang and clang-tidy" cmake --build --preset tidy -- -k 0
    ;;
office)
    quietly $log "Configuring" cmake --preset dev
    quietly $log "Building" cmake --build --preset dev --target indblik-cli
    quietly $log "Opening our tables in LibreOffice" tests/office.sh build/dev/indblik-cli build/office
    ;;
fuzz)
    quietly $log "Configuring" cmake --preset fuzz
    quietly $log "Building" cmake --build --preset fuzz
    for target in csv figures px xlsx; do
        quietly "build/fuzz/$target.log" "Fuzzing $target" fuzz $target "${2:-30}"
    done
    ;;
long)
    quietly $log "Configuring" cmake --preset dev
    quietly $log "Building" cmake --build --preset dev --target core_tests
    quietly $log "Undoing and redoing random edits" random_edits
    ;;
*)
    echo "Usage: ./test.sh [release|asan [core]|tidy|fuzz [SECONDS]|office|long]" >&2
    exit 2
    ;;
esac
echo "All is well."
