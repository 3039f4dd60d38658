// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <pwd.h>
#include <unistd.h>

namespace indblik {

bool useLanguage(const QString& language)
{
    const bool isDanish = language == QLatin1String("da");
    if (!isDanish && language != QLatin1String("en"))
        return false;
    QLocale::setDefault(QLocale(isDanish ? QStringLiteral("da_DK") : QStringLiteral("en_GB")));
    // Qt's own texts (in file dialogs, for example) come with Qt; English needs none.
    static QTranslator ours;
    static QTranslator qts;
    for (QTranslator* translator : {&ours, &qts})
        QCoreApplication::removeTranslator(translator);
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (isDanish && qts.load(QStringLiteral("qtbase_da"), ofQt))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/i18n/indblik_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&ours);
    return true;
}

QString languageSaid(const QStringList& arguments, const QString& otherwise)
{
    const QString name = QStringLiteral("--language");
    QString language = otherwise;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == name)
            language = arguments.value(i + 1);
        else if (arguments[i].startsWith(name + u'='))
            language = arguments[i].mid(name.size() + 1);
    }
    return language;
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
