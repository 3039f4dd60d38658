// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/reportwords.h"

#include <QFile>
#include <QJsonDocument>

namespace indblik {

ReportWords::ReportWords(Scale unit) : m_danish(QStringLiteral("da_DK")), m_unit(unit)
{
    QFile file(QStringLiteral(":/wording/report.da.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of the report are missing from the program.");
    m_words = QJsonDocument::fromJson(file.readAll()).object();
}

QString ReportWords::unit() const
{
    switch (m_unit) {
    case Scale::Kroner:
        return word("unitKroner");
    case Scale::Thousand:
        return word("unitThousand");
    case Scale::Million:
        return word("unitMillion");
    }
    Q_UNREACHABLE();
}

} // namespace indblik
