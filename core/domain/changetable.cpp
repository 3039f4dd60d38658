// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/changetable.h"

#include <QRegularExpression>

namespace indblik {

const ChangeRow* ChangeTable::controlRow() const
{
    static const QRegularExpression ofAll(QStringLiteral("^(?:alle?|all|samlet|sum|total)\\b|\\b(?:i alt|ialt|total)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 200;
    return rows.size() > 1 && ofAll.match(rows.back().areaType.simplified().left(longest)).hasMatch() ? &rows.back()
                                                                                                      : nullptr;
}

} // namespace indblik
