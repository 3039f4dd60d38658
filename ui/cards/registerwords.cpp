// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/registerwords.h"

#include "core/figuretext.h"
#include "core/judge/cards/registersums.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};

} // namespace

QStringList registerWords(const AccountBook& book, const Register& list)
{
    const QLocale locale;
    const auto filled =
        std::count_if(list.rows.begin(), list.rows.end(), [](const RegisterRow& row) { return !row.cells.empty(); });
    QStringList words{Words::tr("%n row(s)", nullptr, int(filled))};
    for (const RegisterColumn& column : list.form.columns) {
        const QString sum = sumText(list, column, locale);
        if (!sum.isEmpty())
            words.append(column.kind == ColumnKind::Amount ? Words::tr("%1: DKK %2").arg(column.label, sum)
                                                           : QStringLiteral("%1: %2").arg(column.label, sum));
    }
    if (const auto compared = comparedSum(book, list)) {
        const QString stated = amountText(compared->stated, Scale::Kroner, locale);
        words.append(compared->fits() ? Words::tr("the budget states DKK %1").arg(stated)
                                      : Words::tr("≠ the budget states DKK %1").arg(stated));
    }
    QStringList missing;
    for (const RegisterFault& fault : missingYes(list))
        missing.append(Words::tr("“%1” lacks a yes under %2").arg(list.nameOf(*fault.row), fault.column->label));
    for (const RegisterFault& fault : oddShares(list))
        missing.append(
            Words::tr("the shares of “%1” make %2").arg(list.nameOf(*fault.row), percentText(fault.share, locale)));
    constexpr qsizetype most = 3;
    const qsizetype left = missing.size() - most;
    words += missing.mid(0, most);
    if (left > 0)
        words.append(Words::tr("and %1 more").arg(left));
    return words;
}

} // namespace indblik
