// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise.h"

#include "core/named.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Promise)
};

constexpr Named<PromiseState> names[] = {
    {PromiseState::Open, QLatin1String("open"), QT_TRANSLATE_NOOP("Promise", "Open")},
    {PromiseState::Kept, QLatin1String("kept"), QT_TRANSLATE_NOOP("Promise", "Kept")},
    {PromiseState::Moved, QLatin1String("moved"), QT_TRANSLATE_NOOP("Promise", "Moved")},
    {PromiseState::Dropped, QLatin1String("dropped"), QT_TRANSLATE_NOOP("Promise", "Dropped")},
};

} // namespace

QString promiseStateText(PromiseState state)
{
    return rowOf(names, state).text;
}

std::optional<PromiseState> promiseStateFromText(QStringView text)
{
    return valueNamed(names, text);
}

std::span<const PromiseState> promiseStates()
{
    static const std::vector<PromiseState> all = valuesOf(names);
    return all;
}

QString promiseStateWords(PromiseState state)
{
    return Words::tr(rowOf(names, state).words);
}

bool Promise::isDue(Year year) const
{
    return !due || !due->first().isValid() || due->first().year() <= year.number();
}

QString Promise::words(const QDate& today, const QLocale& locale) const
{
    QString said = promiseStateWords(state);
    if (state == PromiseState::Moved && movedTo)
        said = Words::tr("Moved to %1").arg(movedTo->text(locale));
    else if (state == PromiseState::Open && due)
        said = isOverdue(today) ? Words::tr("Open, was to be kept %1").arg(due->text(locale))
                                : Words::tr("Open, expected %1").arg(due->text(locale));
    return word.isEmpty() ? said : QStringLiteral("%1: %2").arg(said, word);
}

} // namespace indblik
