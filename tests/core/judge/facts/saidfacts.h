// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QStringList>

#include <vector>

namespace indblik {

/// A fact in one line, as the lists of tests/data/facts have it: "count 50 target @2010-06-30", "money 1.37 part",
/// "evaluation finalEvaluation planned 2012", "change -9..-11 points", with its field before it where it has one.
QString saidText(const Fact& fact);

/// How the facts that were found in one form or text compare with those it states.
struct Comparison
{
    int meant = 0;
    int found = 0;
    int right = 0;
    QStringList missed; ///< as they are listed
    QStringList wrong;  ///< as they were found, with their sentence

    void operator+=(const Comparison& other);
    double recall() const { return meant ? double(right) / meant : 1; }
    double wrongShare() const { return found ? double(found - right) / found : 0; }
    QString report() const;
};

/// `meant` are lines of saidText(), then words after "|" that must be among those of the fact, parted by ";". Of an
/// evaluation they are "by" who makes it and "of" its name. Who makes or pays it is wrong where no word names them.
Comparison compared(const std::vector<Fact>& found, const QStringList& meant, const QString& where);

} // namespace indblik
