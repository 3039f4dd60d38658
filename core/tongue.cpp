// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tongue.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace indblik {

const Tongue& Tongue::danish()
{
    static const auto catalogue = [] {
        auto loaded = std::make_unique<QTranslator>();
        if (!loaded->load(QStringLiteral(":/i18n/indblik_da.qm")))
            qFatal("The Danish words are missing from the program.");
        return loaded;
    }();
    static const Tongue danish(QLocale(QStringLiteral("da_DK")), catalogue.get());
    return danish;
}

QString Tongue::translate(const char* context, const char* text, int n) const
{
    if (!m_catalogue)
        return QCoreApplication::translate(context, text, nullptr, n);
    QString translated = m_catalogue->translate(context, text, nullptr, n);
    if (n >= 0)
        translated.replace(QStringLiteral("%n"), QString::number(n));
    return translated;
}

} // namespace indblik
