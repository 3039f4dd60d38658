// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QByteArray>

namespace indblik {

/// How an account is set as text.
struct Print
{
    int width = 66;         ///< characters of a text line
    int labelWidth = 24;    ///< characters of the column of labels
    bool withPages = false; ///< form feeds, running heads and page numbers every 40 lines
    bool withHeadings = true;
};

/// The account as text taken out of a PDF: labels wrapped in their narrow column, answers beside or below them, cells
/// broken over lines. What readAccount() is for, made the other way round.
QByteArray printedAsText(const AccountBook& book, const Print& print = {});

/// An account with `cards` forms of both kinds and a budget row for each; every title, text and figure differs.
AccountBook inventedBook(int cards, Year year);

} // namespace indblik
