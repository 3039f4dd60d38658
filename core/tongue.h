// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QTranslator;

namespace indblik {

/// The language something is told in: that of the program on its pages, Danish in the account, whatever the program
/// speaks.
class Tongue
{
public:
    static Tongue ofProgram(const QLocale& locale = {}) { return Tongue(locale, nullptr); }
    static const Tongue& danish();

    const QLocale& locale() const { return m_locale; }
    /// As QCoreApplication::translate(), and found by lupdate for it is called the same.
    QString translate(const char* context, const char* text, int n = -1) const;

private:
    Tongue(const QLocale& locale, const QTranslator* catalogue) : m_locale(locale), m_catalogue(catalogue) {}

    QLocale m_locale;
    const QTranslator* m_catalogue; ///< null: that of the program
};

} // namespace indblik
