// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace indblik {

/// The ways a field's label is printed. "{år}" stands for any year.
struct LabelWording
{
    QString form; ///< key of the form
    FieldKey field;
    QStringList words;
};

/// The words by which lists of areas are found in texts.
struct AreaListWording
{
    struct Scheme
    {
        QString key;
        QStringList words; ///< one of them stands between the number and the names
    };

    QStringList areas; ///< "boligområder"
    std::map<int, QStringList> counts;
    std::vector<Scheme> schemes;
    QStringList joins;     ///< between the last two names
    QStringList newcomers; ///< before the name of one that is new on the list
    QStringList until;     ///< before the first day on which it was no longer so
    QStringList from;
    QStringList published;
};

/// The words by which an account is read: data, so that a municipality can add its own.
struct Wording
{
    std::vector<LabelWording> labels;
    QStringList newMarks;           ///< after a title: "(ny)"
    QStringList guidance;           ///< whole, as it is printed under labels
    QStringList guidanceStarts;     ///< first words of other guidance printed under a label
    QStringList assessmentHeadings; ///< words that a section heading contains
    QStringList goalsHeadings;
    QStringList beyondHeadings;
    QStringList budgetHeadings;
    QStringList addresseeStarts; ///< first words of the line that names the addressee
    QStringList annexStarts;
    QStringList goalStarts; ///< "Ad" in "Ad a."
    QStringList recommendation;
    QStringList keep;
    QStringList change;
    QStringList drop;
    QStringList totals; ///< titles of total rows and columns
    QStringList sums;   ///< those of them that a program computed: nobody states them
    QStringList changeTableStarts;
    QStringList changeTableHeads;   ///< first words of the change table's head
    QStringList changeTableColumns; ///< all other words of it
    QStringList likenessIgnores;    ///< words that say nothing when titles are compared
    AreaListWording areaLists;

    /// The words delivered with the program (resources/wording/account.da.json).
    static const Wording& builtIn();

    /// Adds the words of a JSON file of the same shape to these. Refused where it is not JSON or a label names no form.
    Result<void> add(const QByteArray& json, const QString& source);
};

} // namespace indblik
