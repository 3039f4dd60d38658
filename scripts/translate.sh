#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# translate.sh [LANGUAGE [FOLDER]]: takes the texts of the sources into the catalogues, in place or in copies in FOLDER.
set -eu
cd "$(dirname "$0")/.."
lupdate=/usr/lib/qt6/bin/lupdate
[ -x $lupdate ] || lupdate=lupdate

for language in ${1:-da en}; do
    catalogue=resources/translations/indblik_$language.ts
    if [ -n "${2:-}" ]; then
        mkdir -p "$2"
        cp "$catalogue" "$2/"
        catalogue=$2/indblik_$language.ts
    fi
    case $language in
    da) options="-target-language da_DK" ;;
    en) options="-target-language en_GB -pluralonly" ;; # the sources are English
    *) echo "There are catalogues for da and en." >&2; exit 2 ;;
    esac
    # shellcheck disable=SC2086
    $lupdate core ui app -I . -locations none -no-obsolete -source-language en_GB $options -ts "$catalogue"
done
