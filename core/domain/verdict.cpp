// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verdict.h"

#include "core/named.h"

namespace indblik {

namespace {

constexpr Named<Verdict> verdictNames[] = {
    {Verdict::Met, QLatin1String("met"), QT_TRANSLATE_NOOP("Verdict", "Met")},
    {Verdict::OnCourse, QLatin1String("onCourse"), QT_TRANSLATE_NOOP("Verdict", "On course")},
    {Verdict::Behind, QLatin1String("behind"), QT_TRANSLATE_NOOP("Verdict", "Behind")},
    {Verdict::NotMet, QLatin1String("notMet"), QT_TRANSLATE_NOOP("Verdict", "Not met")},
    {Verdict::CannotTell, QLatin1String("cannotTell"), QT_TRANSLATE_NOOP("Verdict", "Cannot be determined")},
};

} // namespace

QString verdictText(Verdict verdict)
{
    return rowOf(verdictNames, verdict).text;
}

std::optional<Verdict> verdictFromText(QStringView text)
{
    return valueNamed(verdictNames, text);
}

std::span<const Verdict> verdicts()
{
    static const std::vector<Verdict> all = valuesOf(verdictNames);
    return all;
}

QString verdictWords(Verdict verdict, const Tongue& tongue)
{
    return tongue.translate("Verdict", rowOf(verdictNames, verdict).words);
}

} // namespace indblik
