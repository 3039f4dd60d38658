// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/changetable.h"

#include <QRegularExpression>

namespace indblik {

const ChangeRow* ChangeTable::controlRow() const
{
    static const QRegularExpression ofAll(
        QStringLiteral(
            "^(?:(?:alle?|all|samtlige|samlet|sum|total|totalt|i alt|hele kommunen)\\b(?!.*\\b(?:andre|øvrige|other)\\b)|"
            ".*\\b(?:i alt|ialt|total|tilsammen|sammenlagt)[.:]?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 200;
    return rows.size() > 1 && ofAll.match(rows.back().areaType.simplified().left(longest)).hasMatch() ? &rows.back()
                                                                                                      : nullptr;
}

} // namespace indblik
