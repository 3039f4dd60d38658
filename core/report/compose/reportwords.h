// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace indblik {

/// The words and figures of the printed account (resources/wording/report.da.json), which is Danish whatever the
/// language of the program.
class ReportWords
{
public:
    explicit ReportWords(Scale unit);

    QString word(const char* key) const { return m_words[QLatin1String(key)].toString(); }
    QString word(const char* group, const QString& key) const { return m_words[QLatin1String(group)][key].toString(); }
    const QLocale& locale() const { return m_danish; }

    QString unit() const;
    /// In the unit of the account's budget, without its name.
    QString amount(Money money) const { return amountText(money, m_unit, m_danish); }
    QString figure(const Figure& figure) const { return figureText(figure, m_unit, m_danish); }
    QString withUnit(Money money) const { return amount(money) + u' ' + unit(); }

private:
    QLocale m_danish;
    QJsonObject m_words;
    Scale m_unit;
};

} // namespace indblik
