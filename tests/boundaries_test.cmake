# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when an include breaks the table of docs/architecture.md: who may include whom; when a test is in no program; and
# when the tree of that paper is not the tree.
# cmake -DSOURCE=<the tree> -DQT_CORE_HEADERS=<folder of QString> -P boundaries_test.cmake

cmake_minimum_required(VERSION 3.25)

# Tiers by the beginning of a path, the longer first. example is workspace's neighbour: it fills one.
set(subjects account areas budget cards check goals trends)
list(TRANSFORM subjects PREPEND ui/ OUTPUT_VARIABLE rooms)
set(tiers
    core/domain core/import/files core/import/tables core/import/account core/import/budget core/import/figures core/import
    core/storage core/judge/budget core/judge/cards core/judge/facts core/judge/areas core/judge/goals core/judge/trends core/judge
    core/chart core/report/draw core/report/pages core/report/compose core/report core/export core/workspace core/example core
    ui/parts ui/window ${rooms} app)

set(may_core core)
set(may_core/domain core core/domain)
# From bytes to cells, from cells to tables; what a printed account, a budget and figures are read from. What stands at
# the root makes proposals of them.
set(may_core/import/files core core/domain core/import/files)
set(may_core/import/tables ${may_core/import/files} core/import/tables)
set(may_core/import/account ${may_core/import/tables} core/import/account)
set(may_core/import/budget ${may_core/import/account} core/import/budget)
set(may_core/import/figures ${may_core/import/tables} core/import/figures)
set(all_import core/import/files core/import/tables core/import/account core/import/budget core/import/figures core/import)
set(may_core/import core core/domain ${all_import})
set(may_core/storage core core/domain core/storage)
# Forms are held against the budget, goals against areas, charts show both. The check at the root sees all.
set(may_core/judge/budget core core/domain core/judge/budget)
set(may_core/judge/cards ${may_core/judge/budget} core/judge/cards)
# Facts are found in prose by the same readers of years and amounts as forms are held against the budget with.
set(may_core/judge/facts ${may_core/judge/cards} core/judge/facts)
set(may_core/judge/areas core core/domain core/judge/areas)
set(may_core/judge/goals ${may_core/judge/areas} core/judge/goals)
set(may_core/judge/trends ${may_core/judge/goals} core/judge/trends)
set(all_judge core/judge/budget core/judge/cards core/judge/facts core/judge/areas core/judge/goals core/judge/trends core/judge)
set(may_core/judge core core/domain ${all_judge})
# Charts are planned once, for the screen and for paper.
set(may_core/chart core core/domain ${all_judge} core/chart)
# The document at the root is what is composed and what is set on pages; neither sees the other.
set(may_core/report ${may_core/chart} core/report)
set(may_core/report/draw ${may_core/report} core/report/draw)
set(may_core/report/pages ${may_core/report/draw} core/report/pages)
set(may_core/report/compose ${may_core/report/draw} core/report/compose)
set(all_report core/report/draw core/report/pages core/report/compose core/report)
set(may_core/export core core/domain ${all_judge} core/export)
set(may_core/workspace core core/domain ${all_import} core/storage ${all_judge} ${all_report} core/workspace)
set(may_core/example ${may_core/workspace} core/example)
# What officers work on has a room each; parts are what several of them are made of, and see none.
set(may_ui/parts ${may_core/chart} core/workspace ${all_report} ui/parts)
foreach(room IN LISTS rooms)
    set(may_${room} ${may_ui/parts} ${all_import} core/export ${room})
endforeach()
# A goal shows the chart of its series.
list(APPEND may_ui/goals ui/trends)
# It stacks the pages, and makes the example.
set(may_ui/window ${may_ui/parts} core/example core/export ${rooms} ui/window)
set(may_app ${may_core/example} ${may_ui/window} app)
# What a view shows is told from values; how they are read from files, printed and written is not for models.
set(hidden_from_models ${all_import} ${all_report} core/export)

# What workspace.h hands on from storage; these know nothing of databases.
set(values_of_storage
    core/storage/store.h core/storage/edits.h core/storage/standing.h core/storage/filelock.h core/storage/historyfilter.h)

set(breaches 0)

function(breach text)
    message("${text}")
    math(EXPR breaches "${breaches} + 1")
    set(breaches ${breaches} PARENT_SCOPE)
endfunction()

function(tier_of path result)
    foreach(tier IN LISTS tiers)
        if(path MATCHES "^${tier}[/.]")
            set(${result} ${tier} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    set(${result} "" PARENT_SCOPE)
endfunction()

# An include of ours, in quotes.
function(check_ours file tier included)
    tier_of(${included} other)
    if(included MATCHES "^(ui_[a-z]+\\.h|[a-z]+\\.moc)$")
        return()
    endif()
    if(NOT other)
        breach("${file} includes \"${included}\": write the full path from the tier, such as \"core/figure.h\"")
    elseif(NOT other IN_LIST may_${tier} AND NOT included IN_LIST may_${tier})
        list(JOIN may_${tier} ", " allowed)
        breach("${file} includes ${included}: ${tier} may include only ${allowed}")
    elseif(file MATCHES "^ui/[a-z]+/[a-z]*model\\.(h|cpp)$" AND other IN_LIST hidden_from_models
        AND NOT included STREQUAL "core/import/proposal.h")
        breach("${file} includes ${included}: models see no files and no pages")
    elseif(file IN_LIST values_of_storage AND other STREQUAL "core/storage" AND NOT included IN_LIST values_of_storage)
        breach("${file} includes ${included}: workspace.h hands it on, so it may include only values")
    endif()
    set(breaches ${breaches} PARENT_SCOPE)
endfunction()

# An include of a library, in angle brackets.
function(check_library file tier included)
    string(REGEX REPLACE "^QtCore/" "" included ${included})
    if(included MATCHES "^(QtSql/|QSql|sqlite3)")
        if(NOT tier STREQUAL "core/storage")
            breach("${file} includes <${included}>: only core/storage knows the database")
        elseif(file IN_LIST values_of_storage)
            breach("${file} includes <${included}>: workspace.h hands it on, so it must hide the database")
        elseif(included MATCHES "^sqlite3" AND NOT file MATCHES "\\.cpp$")
            breach("${file} includes <${included}>: only .cpp files of core/storage include it")
        endif()
    elseif(included MATCHES "^(pango/|cairo|hb|harfbuzz/|qpdf/)")
        if(NOT tier MATCHES "^core/report")
            breach("${file} includes <${included}>: only core/report sets and writes pages")
        # drawing.h is what the two painters share; everything else hides its library.
        elseif(NOT file MATCHES "\\.cpp$" AND NOT file STREQUAL "core/report/draw/drawing.h")
            breach("${file} includes <${included}>: headers of core/report hide their libraries")
        endif()
    elseif(included MATCHES "^(xlsxwriter|zip)")
        if(NOT tier MATCHES "^core/(export|import/files)$" OR NOT file MATCHES "\\.cpp$")
            breach("${file} includes <${included}>: only .cpp files of core/export and core/import/files know how files are packed")
        endif()
    elseif(included MATCHES "^(QtCharts|Q[A-Za-z]*(Chart|ChartView|Series|Axis|BarSet)$)")
        if(NOT file STREQUAL "ui/parts/chartlayer.cpp")
            breach("${file} includes <${included}>: only ui/parts/chartlayer.cpp knows Qt Charts")
        endif()
    elseif(tier MATCHES "^core" AND included MATCHES "^Q" AND NOT EXISTS "${QT_CORE_HEADERS}/${included}")
        breach("${file} includes <${included}>: core may include only Qt Core")
    endif()
    set(breaches ${breaches} PARENT_SCOPE)
endfunction()

if(NOT EXISTS "${QT_CORE_HEADERS}/QString")
    message(FATAL_ERROR "QT_CORE_HEADERS (${QT_CORE_HEADERS}) does not hold Qt Core")
endif()
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/core/*.h ${SOURCE}/core/*.cpp ${SOURCE}/ui/*.h ${SOURCE}/ui/*.cpp
    ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp)
list(LENGTH files count)
if(count LESS 50)
    message(FATAL_ERROR "Only ${count} files below ${SOURCE}: the wrong folder?")
endif()
foreach(file IN LISTS files)
    tier_of(${file} tier)
    file(STRINGS ${SOURCE}/${file} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<]")
    foreach(line IN LISTS includes)
        if(line MATCHES "\"([^\"]+)\"")
            check_ours(${file} ${tier} ${CMAKE_MATCH_1})
        elseif(line MATCHES "<([^>]+)>")
            check_library(${file} ${tier} ${CMAKE_MATCH_1})
        endif()
    endforeach()
endforeach()
if(breaches GREATER 0)
    message(FATAL_ERROR "${breaches} includes cross a boundary")
endif()
message("${count} files keep their boundaries")

# A test that no program is made of is never red.
file(STRINGS ${SOURCE}/tests/CMakeLists.txt listed REGEX "_test\\.cpp")
list(TRANSFORM listed STRIP)
set(globbed "")
foreach(line IN LISTS listed)
    if(line MATCHES "^file\\(GLOB [a-z_]+ CONFIGURE_DEPENDS ([a-z/]+\\*_test\\.cpp)\\)$")
        file(GLOB found RELATIVE ${SOURCE}/tests ${SOURCE}/tests/${CMAKE_MATCH_1})
        list(APPEND globbed ${found})
    endif()
endforeach()
file(GLOB_RECURSE tests RELATIVE ${SOURCE}/tests ${SOURCE}/tests/*_test.cpp)
list(LENGTH tests test_count)
set(unlisted ${tests})
list(REMOVE_ITEM unlisted ${listed} ${globbed})
if(unlisted OR test_count LESS 50)
    list(JOIN unlisted ", " names)
    message(FATAL_ERROR "Of ${test_count} tests, tests/CMakeLists.txt does not list: ${names}")
endif()
message("${test_count} tests are in a program")

# The paper names each folder, and each file at the root of core; what it sends people to is there.
file(READ ${SOURCE}/docs/architecture.md paper)
string(REGEX MATCH "## The tree\n.*## Where do I put" tree "${paper}")
file(GLOB_RECURSE rooted LIST_DIRECTORIES true RELATIVE ${SOURCE} ${SOURCE}/core/* ${SOURCE}/ui/*)
file(GLOB tops RELATIVE ${SOURCE} ${SOURCE}/core/*.h)
set(astray "")
foreach(place IN LISTS rooted tops)
    get_filename_component(name ${place} NAME_WE)
    if((IS_DIRECTORY ${SOURCE}/${place} OR place IN_LIST tops) AND NOT tree MATCHES "[^a-z]${name}[^a-z]")
        list(APPEND astray "${place}")
    endif()
endforeach()
string(REGEX MATCHALL "`(app|core|resources|tests|ui)/[a-z./]+`" named "${paper}")
foreach(place IN LISTS named)
    string(REPLACE "`" "" place ${place})
    if(NOT EXISTS ${SOURCE}/${place} AND NOT EXISTS ${SOURCE}/${place}.h)
        list(APPEND astray "${place}")
    endif()
endforeach()
if(astray OR NOT tree)
    list(JOIN astray ", " names)
    message(FATAL_ERROR "docs/architecture.md does not tell the tree as it is: ${names}")
endif()
