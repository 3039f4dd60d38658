// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace indblik {

inline void PrintTo(const Money& money, std::ostream* out)
{
    *out << money.kroner().toStdString();
}

inline void PrintTo(const Figure& figure, std::ostream* out)
{
    const auto amount = figure.amount();
    *out << (amount ? amount->kroner() : QStringLiteral("mark '%1'").arg(markText(*figure.mark()))).toStdString();
}

inline void PrintTo(const BudgetCell& cell, std::ostream* out)
{
    PrintTo(cell.figure, out);
    *out << " (revision " << cell.revision << ")";
}

inline void PrintTo(const Year& year, std::ostream* out)
{
    *out << year.number();
}

inline QString operator""_q(const char* text, size_t size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

/// The value, or a failed test that shows why there is none.
template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        ADD_FAILURE() << result.error().message.toStdString();
    return std::move(*result);
}

template<class T>
testing::AssertionResult succeeded(const Result<T>& result)
{
    return result ? testing::AssertionSuccess() : testing::AssertionFailure() << result.error().message.toStdString();
}

inline Signature signedBy(const QString& author, const QString& reason = {})
{
    return {author, QDateTime::fromString(QStringLiteral("2010-03-12T12:30:00.000Z"), Qt::ISODateWithMs), reason};
}

inline Year year(int number)
{
    return Year::from(number).value();
}

inline Money mio(double millions)
{
    return Money::fromOere(qint64(millions * 1e8 + (millions < 0 ? -0.5 : 0.5)));
}

/// The book's contents: without the revisions that storing gives, and in one order where none is meant.
AccountBook withoutRevisions(AccountBook book);

/// A folder that is gone after the test, and a file in it.
class StoreTest : public testing::Test
{
protected:
    QString path(const QString& name = QStringLiteral("konto æøå.indblik")) const { return m_folder.filePath(name); }

    /// A small worked municipality: one goal, three cards, two budget groups with all kinds of cells, one footnote.
    static AccountBook smallBook();
    /// Stores the book as one step and gives it back as stored.
    static AccountBook stored(Store& store, const AccountBook& book);

    /// Changes the file behind the program's back.
    static void tamper(const QString& path, const char* sql);

private:
    QTemporaryDir m_folder;
};

} // namespace indblik
