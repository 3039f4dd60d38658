// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <pwd.h>
#include <unistd.h>

namespace indblik {

bool useLanguage(const QString& language)
{
    static QTranslator ours;
    QCoreApplication::removeTranslator(&ours);
    if (language == QLatin1String("en")) {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        return true;
    }
    if (language != QLatin1String("da"))
        return false;
    QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
    if (ours.load(QStringLiteral(":/i18n/indblik_da.qm")))
        QCoreApplication::installTranslator(&ours);
    return true;
}

QString systemUserName()
{
    const passwd* user = getpwuid(getuid());
    if (!user)
        return qEnvironmentVariable("USER");
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

} // namespace indblik
