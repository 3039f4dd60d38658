#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# office.sh CLI FOLDER: LibreOffice opens the budget of the example as CSV and as workbook; both must show the same, and
# what it shows must be the budget of the file again, figure by figure, with marks and footnotes.
set -eu
cli=$1
folder=$2
rm -rf "$folder"
mkdir -p "$folder/csv" "$folder/xlsx"
"$cli" create "$folder/example.indblik" --example
"$cli" budget "$folder/example.indblik" --csv "$folder/budget.csv" --xlsx "$folder/budget.xlsx"
# Semicolons, quotes, UTF-8, Danish numbers; cells as they are shown.
show='csv:Text - txt - csv (StarCalc):59,34,76,1,,1030,false,true,false'
for kind in csv xlsx; do
    soffice "-env:UserInstallation=file://$(realpath "$folder")/profile" --headless --convert-to "$show" \
        --infilter='CSV:59,34,76,1,,1030,false,true' --outdir "$folder/$kind" "$folder/budget.$kind"
done
diff "$folder/csv/budget.csv" "$folder/xlsx/budget.csv"
"$cli" import budget "$folder/xlsx/budget.csv" --into "$folder/example.indblik" --year 2010 --json >"$folder/proposal.json"
grep -q '"differences"' "$folder/proposal.json"
if grep -E '"status": "(new|changed|refused)"' "$folder/proposal.json"; then
    echo "What LibreOffice shows is not the budget that was written: $folder/proposal.json" >&2
    exit 1
fi
