// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/printedaccount.h"
#include "core/workspace.h"

#include <QByteArray>

// The accounts that are measured with. Whatever cannot be made ends the program: there is nothing to measure then.

namespace indblik::bench {

/// The account of 2010 as text taken out of its PDF, where it lies beside the sources; else the example that is
/// delivered, which says the same in fewer words.
struct AccountText
{
    QString name; ///< says which of the two it is
    QByteArray bytes;
};
AccountText accountText();

/// Reads the text to an account of 2010.
ReadAccount read(const AccountText& text);

/// Words without sense but with the lengths and letters of Danish, in sentences, paragraphs and lists: about so many
/// characters. The same `seed` gives the same text.
QString wordsOfLength(int characters, unsigned seed);

/// An account of so many cards, each field answered with 500 to 8000 characters, and a budget row for each over four
/// years. The same every time but for the ids.
AccountBook largeAccount(int cards);

/// Signs the edits.
QString author();

/// A new file with the account, open and in view.
std::unique_ptr<Workspace> workspaceWith(const QString& path, ReadAccount read);
std::unique_ptr<Workspace> workspaceWith(const QString& path, const AccountBook& book);

/// The value, or the end of the program with what stands in the way.
template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

} // namespace indblik::bench
