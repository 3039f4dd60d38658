// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/settings.h"

namespace indblik {

namespace {

constexpr int mostRecentFiles = 10;

const QString officerKey = QStringLiteral("officer");
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString budgetUnitKey = QStringLiteral("budgetUnit");
const QString recentKey = QStringLiteral("recentFiles");
const QString geometryKey = QStringLiteral("geometry");

const std::pair<Scale, QString> unitNames[] = {{Scale::Kroner, QStringLiteral("kroner")},
    {Scale::Thousand, QStringLiteral("thousand")}, {Scale::Million, QStringLiteral("million")}};

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("indblik"), QStringLiteral("indblik"))
{}

QString Settings::officer() const
{
    return m_settings.value(officerKey).toString();
}

void Settings::setOfficer(const QString& name)
{
    m_settings.setValue(officerKey, name.simplified());
}

QString Settings::language() const
{
    const QString language = m_settings.value(languageKey).toString();
    return language == QLatin1String("en") ? language : QStringLiteral("da");
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue(languageKey, language);
}

Theme Settings::theme() const
{
    const QString theme = m_settings.value(themeKey).toString();
    return theme == QLatin1String("light") ? Theme::Light
                                           : (theme == QLatin1String("dark") ? Theme::Dark : Theme::System);
}

void Settings::setTheme(Theme theme)
{
    m_settings.setValue(themeKey, theme == Theme::Light
                                      ? QStringLiteral("light")
                                      : (theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("system")));
}

std::optional<Scale> Settings::budgetUnit() const
{
    const QString unit = m_settings.value(budgetUnitKey).toString();
    for (const auto& [scale, name] : unitNames) {
        if (unit == name)
            return scale;
    }
    return {};
}

void Settings::setBudgetUnit(std::optional<Scale> unit)
{
    m_settings.remove(budgetUnitKey);
    for (const auto& [scale, name] : unitNames) {
        if (unit == scale)
            m_settings.setValue(budgetUnitKey, name);
    }
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(recentKey, files);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace indblik
