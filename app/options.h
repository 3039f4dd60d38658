// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <vector>

namespace indblik {

/// The options of these keys, with what each is for in the language of the call. A key is the option's name; where two
/// verbs mean something else by the same name, a colon and the meaning follow: "from:year", "from:day".
QList<QCommandLineOption> optionsOf(const std::vector<const char*>& keys);

/// A line for each option: its name, its value, what it is for.
QString helpOf(const QList<QCommandLineOption>& options);

} // namespace indblik
