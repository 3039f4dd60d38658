// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace indblik {

/// Sets the program's texts and number formats to "da" or "en" for all that is made from now on. False for others.
bool useLanguage(const QString& language);

/// The name of the person at this machine as the system knows it; the login name where it knows no other.
QString systemUserName();

} // namespace indblik
