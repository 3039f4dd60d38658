// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace indblik {

/// Sets the program's texts and number formats to "da" or "en" for all that is made from now on. False for others.
bool useLanguage(const QString& language);

/// What --language says among the arguments, in either spelling; `otherwise` where it is not there.
QString languageSaid(const QStringList& arguments, const QString& otherwise);

/// The name of the person at this machine as the system knows it; the login name where it knows no other.
QString systemUserName();

} // namespace indblik
