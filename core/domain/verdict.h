// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tongue.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace indblik {

/// How a goal stands.
enum class Verdict {
    Met,
    OnCourse, ///< the time is not up, and it is as far as a straight way to the target would be, or further
    Behind,   ///< the time is not up, and it is not
    NotMet,
    CannotTell,
};

/// "met", "onCourse", "behind", "notMet", "cannotTell", as in files and JSON.
QString verdictText(Verdict verdict);
std::optional<Verdict> verdictFromText(QStringView text);
std::span<const Verdict> verdicts();
/// "Nået".
QString verdictWords(Verdict verdict, const Tongue& tongue = Tongue::ofProgram());

} // namespace indblik
