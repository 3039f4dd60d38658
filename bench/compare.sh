#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench/compare.sh [-n RUNS]: what an officer waits for, measured beside the least that could do the same.
#
# Each pair is run in turn, ours and the floor, RUNS times (9 unless told) after one run of each that does not count;
# shown are medians [least-most] and the median of the ratios pair by pair. Times of two calls of this script cannot be
# compared, ratios can. Exit status 0: every target is met; 1: one is missed or could not be measured; 2: wrong usage.
#
# It builds the preset "bench" first. Where there is no DISPLAY it starts an Xvfb of its own. The programs read and write
# settings in a folder of their own. It is no test: a busy machine makes it fail.
set -euo pipefail

runs=9
while getopts n: option; do
    case $option in
    n) runs=$OPTARG ;;
    *) echo "Usage: bench/compare.sh [-n RUNS]" >&2; exit 2 ;;
    esac
done
if ! [[ $runs =~ ^[1-9][0-9]*$ ]]; then
    echo "-n takes a number of runs, 1 or more." >&2
    exit 2
fi

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$source/build/bench
# The files lie on the disk of the build, not in a temporary folder that may be memory.
mkdir -p "$build"
work=$(mktemp -d "$build/compare-XXXXXX")
xvfb=
trap 'rm -rf "$work"; [ -z "$xvfb" ] || kill "$xvfb"' EXIT

(cd "$source" && scripts/install.sh bench)
{ (cd "$source" && nice cmake --preset bench && nice cmake --build --preset bench) >"$work/build.log" 2>&1; } || {
    tail -n 40 "$work/build.log" >&2
    echo "The programs cannot be built." >&2
    exit 1
}

export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work/run
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"

account=$source/../shared/seed/000_73e40254de774042.txt
name="the account of 2010"
if ! [ -f "$account" ]; then
    account=$source/resources/example/redegoerelse-2010.txt
    name="the example account"
fi
cli=$build/indblik-cli
"$cli" create "$work/empty.indblik"
"$cli" create "$work/example.indblik" --example
"$cli" create "$work/real.indblik"
"$cli" import account "$account" --into "$work/real.indblik" --year 2010 --apply >"$work/import.log"

# Each of these runs once and prints "TIME_MS PEAK_MB"; no peak is "-".
ours_window() { "$build/usable_window" "$build/indblik" "$work/example.indblik" --language da | awk '{print $2, $8}'; }
floor_window() { "$build/usable_window" "$build/floor_window" | awk '{print $2, $8}'; }
timed() { "$build/timed" "$@" | awk '{print $2, $6}'; }
ours_import() { timed "$cli" import account "$account" --into "$work/empty.indblik" --year 2010 --json; }
floor_import() { timed "$cli" --version; }
ours_pdf() { timed "$cli" report "$work/real.indblik" --year 2010 --out "$work/ours.pdf"; }
floor_pdf() { timed "$build/floor_pdf" "$work/real.indblik" "$work/floor.pdf"; }
save() {
    "$build/core_bench" --benchmark_filter="^save/$1/" --benchmark_format=csv 2>"$work/bench.log" |
        awk -F, '{gsub(/"/, "")} $1 == "name" {for (i = 1; i <= NF; i++) if ($i == "median_ms") at = i}
                 $1 ~ /^save\// {print $at, "-"}'
}
ours_save() { save real; }
floor_save() { save bare; }

# pair NAME: alternates ours_NAME and floor_NAME; a line "OURS PEAK FLOOR PEAK" per run. Fails where one of them does.
pair() {
    local ours floor
    for ((run = 0; run <= runs; run++)); do
        ours=$("ours_$1") && floor=$("floor_$1") && [ -n "$ours" ] && [ -n "$floor" ] || return 1
        [ "$run" -eq 0 ] || echo "$ours $floor"
    done >"$work/$1.runs"
}

missed=0
# row TITLE NAME COLUMN KIND LIMIT UNIT: one line of the table. COLUMN is that of our figure, the floor's is two further;
# KIND says what the limit is for: "ratio" or "value".
row() {
    local line
    if [ -f "$work/$2.runs" ]; then
        line=$(awk -v title="$1" -v column="$3" -v kind="$4" -v limit="$5" -v unit="$6" '
            function median(all, count,    i, j, swap) {
                for (i = 2; i <= count; i++)
                    for (j = i; j > 1 && all[j - 1] > all[j]; j--) { swap = all[j]; all[j] = all[j - 1]; all[j - 1] = swap }
                return count % 2 ? all[(count + 1) / 2] : (all[count / 2] + all[count / 2 + 1]) / 2
            }
            function shown(middle, all, count) {
                return sprintf(middle < 10 ? "%.2f [%.2f-%.2f]" : "%.0f [%.0f-%.0f]", middle, all[1], all[count])
            }
            {
                ours[NR] = $column + 0; floor[NR] = $(column + 2) + 0
                ratios[NR] = floor[NR] > 0 ? ours[NR] / floor[NR] : 0
            }
            END {
                ratio = median(ratios, NR); a = median(ours, NR); b = median(floor, NR)
                met = kind == "ratio" ? ratio <= limit : a < limit
                printf "%-42s %-18s %-18s %6.2f  %-12s %s\n", title, shown(a, ours, NR), shown(b, floor, NR), ratio,
                    kind == "ratio" ? "<= " limit " x" : "< " limit " " unit, met ? "ok" : "MISSED"
            }' "$work/$2.runs")
    else
        line=$(printf '%-42s %-18s %-18s %6s  %-12s %s' "$1" - - - "" "NOT MEASURED")
    fi
    echo "$line"
    case $line in *" ok") ;; *) missed=1 ;; esac
}

start_display() {
    [ -z "${DISPLAY:-}" ] || return 0
    command -v Xvfb >/dev/null || { echo "No DISPLAY and no Xvfb: the window cannot be measured." >&2; return 1; }
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
    xvfb=$!
    read -r number <"$work/display" || { echo "Xvfb did not start:" >&2; cat "$work/xvfb.log" >&2; return 1; }
    export DISPLAY=:$number
}

pair import || rm -f "$work/import.runs"
pair save || rm -f "$work/save.runs"
pair pdf || rm -f "$work/pdf.runs"
if ! [ -x "$build/indblik" ]; then
    echo "The desktop program is not built: its window cannot be measured." >&2
elif start_display; then
    pair window || rm -f "$work/window.runs"
fi
# These have no floor, only targets; they are measured without a display of the machine's.
waits=MISSED
if [ -x "$build/window_bench" ]; then
    QT_QPA_PLATFORM=offscreen "$build/window_bench" >"$work/waits" 2>"$work/waits.log" && waits=ok || waits=MISSED
    [ -s "$work/waits" ] || cat "$work/waits.log" >&2
fi
# counter BENCHMARK COUNTER: one number of a benchmark of the core.
counter() {
    "$build/core_bench" --benchmark_filter="^$1/" --benchmark_format=csv 2>"$work/bench.log" |
        awk -F, -v counter="$2" '{gsub(/"/, "")} $1 == "name" {for (i = 1; i <= NF; i++) if ($i == counter) at = i; next}
                                 at && NF >= at {print $at}' | tail -n 1
}
opened=$(counter openYear/20_years median_ms) || opened=

echo "Real account: $name. $runs runs each, in turn; median [least-most]; ratio: median of the pairs."
printf '%-42s %-18s %-18s %6s  %-12s %s\n' measure ours floor ratio target ""
row "usable window, example open (ms)" window 1 ratio 1.6 ""
row "import of the real account, --json (ms)" import 1 value 300 ms
row "save of one answer (ms)" save 1 value 10 ms
row "tagged PDF of the real account (ms)" pdf 1 ratio 0.6 ""
row "peak memory, window (MB)" window 2 value 150 MB
row "peak memory, import (MB)" import 2 value 150 MB
row "peak memory, PDF (MB)" pdf 2 value 150 MB
awk -v ms="$opened" 'BEGIN {
    met = ms != "" && ms < 1000
    printf "%-42s %-18s %-18s %6s  %-12s %s\n", "opening a year of 100 cards (ms)", ms == "" ? "-" : sprintf("%.0f", ms), "-",
        "", "< 1000 ms", ms == "" ? "NOT MEASURED" : met ? "ok" : "MISSED"
    exit !met
}' || missed=1
echo "Floors: a minimal Qt Widgets window; the start of indblik-cli; the same text into a bare SQLite table, written as"
echo "safely; the same content by QTextDocument and QPdfWriter, without tags and not forced to disk."
echo
echo "In the window, 20 years of 100 cards and a list of 2,000; \"own\" is what the program itself worked:"
[ ! -s "$work/waits" ] || cat "$work/waits"
[ "$waits" = ok ] || missed=1
exit "$missed"
