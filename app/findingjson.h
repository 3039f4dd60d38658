// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/finding.h"

#include <QJsonObject>
#include <QLocale>

namespace indblik {

/// {"findings": [{"kind", "grade", "place", "stated", "computed", "difference", "text", "accepted"}]}; of a check,
/// which gives `book`, also "key"; "accepted" is null or {"by", "reason", "isPrinted"}
QJsonObject findingsJson(
    const std::vector<Finding>& findings, const QLocale& locale, const AccountBook* book = nullptr);

} // namespace indblik
