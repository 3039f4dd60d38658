#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench/figures.sh [-n RUNS] [-c CLI]: 1,400,000 figures of a CSV file read, compared and stored by
# "indblik-cli import figures --apply", in turn with "sqlite3 .import" of the same figures into a table keyed the same.
#
# Each is run RUNS times (5 unless told) into a new file; shown are the least and the median of the seconds, our peak
# memory and the ratios of the leasts and of the medians, to be held against 1.2. CLI is build/bench/indblik-cli unless
# told. It is no test: a busy machine makes both slow, and the ratio uncertain.
set -euo pipefail

source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=5
cli=$source/build/bench/indblik-cli
while getopts n:c: option; do
    case $option in
    n) runs=$OPTARG ;;
    c) cli=$OPTARG ;;
    *) echo "Usage: bench/figures.sh [-n RUNS] [-c CLI]" >&2; exit 2 ;;
    esac
done
mkdir -p "$source/build"
work=$(mktemp -d "$source/build/figures-XXXXXX")
trap 'rm -rf "$work"' EXIT

awk 'BEGIN {
    split("residents adults18to64 outsideLabourMarket transferIncome nonWestern withoutWorkOrEducation adults18plus convicted adults30to59 basicSchoolOnly", keys, " ")
    srand(7)
    print "area;year;indicator;value"
    for (area = 0; area < 7000; area++)
        for (i = 1; i <= 10; i++) {
            whole = i == 1 || i == 2 || i == 7 || i == 9
            for (year = 2000; year < 2020; year++)
                printf "Område %d;%d;%s;%d\n", area, year, keys[i], whole ? 2000 + int(rand() * 7000) : 10 + int(rand() * 1890)
        }
}' >"$work/figures.csv"

table='create table figure(area text not null, year int not null, indicator text not null, value int not null,
       primary key(area, indicator, year)) without rowid'
time_of() { local TIMEFORMAT=%R; { time "$@" >"$work/log" 2>&1; } 2>&1; }
least_and_median() { sort -n "$1" | awk '{all[NR] = $1} END {print all[1], all[int((NR + 1) / 2)]}'; }
bare() {
    sqlite3 "$work/bare.db" "$table" 
    sqlite3 "$work/bare.db" -cmd '.mode csv' -cmd '.separator ;' ".import --skip 1 $work/figures.csv figure"
}
# The file does not say what its shares are counted in, so it is told.
units=()
for key in outsideLabourMarket transferIncome nonWestern withoutWorkOrEducation convicted basicSchoolOnly; do
    units+=(--unit "$key=per10000")
done
ours() { "$cli" import figures "$work/figures.csv" --into "$work/ours.indblik" --apply "${units[@]}"; }
: >"$work/ours"; : >"$work/bare"
for ((run = 0; run < runs; run++)); do
    rm -f "$work"/ours.indblik* "$work"/bare.db*
    "$cli" create "$work/ours.indblik" >/dev/null
    time_of ours >>"$work/ours"
    time_of bare >>"$work/bare"
done
rm -f "$work"/ours.indblik*
"$cli" create "$work/ours.indblik" >/dev/null
peak=$(python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)' \
    "$cli" import figures "$work/figures.csv" --into "$work/ours.indblik" --apply "${units[@]}")
stored=$(sqlite3 "$work/ours.indblik" 'select count(*) from area_figure')
read -r ours_least ours_median < <(least_and_median "$work/ours")
read -r bare_least bare_median < <(least_and_median "$work/bare")
awk -v a="$ours_least" -v b="$bare_least" -v c="$ours_median" -v d="$bare_median" -v peak="$peak" -v stored="$stored" 'BEGIN {
    printf "ours     %s s least, %s s median, %d MB, %d figures stored\n", a, c, peak, stored
    printf "sqlite3  %s s least, %s s median\n", b, d
    printf "ratio    %.2f of the leasts, %.2f of the medians (target 1.2)\n", a / b, c / d
}'
