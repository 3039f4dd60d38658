# SPDX-License-Identifier: GPL-3.0-or-later
# One place for what every target of ours is compiled with.
add_library(indblik_warnings INTERFACE)
target_compile_options(indblik_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
    # Values are made by naming the members that differ from their defaults.
    -Wno-missing-field-initializers)
if(INDBLIK_WERROR)
    target_compile_options(indblik_warnings INTERFACE -Werror)
endif()
target_compile_definitions(indblik_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    INDBLIK_VERSION="${PROJECT_VERSION}")
