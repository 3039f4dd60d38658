// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actor.h"

#include "core/named.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actor)
};

constexpr Named<ActorKind> kindNames[] = {
    {ActorKind::Committee, QLatin1String("committee"), QT_TRANSLATE_NOOP("Actor", "Committee or council")},
    {ActorKind::Administration, QLatin1String("administration"), QT_TRANSLATE_NOOP("Actor", "Administration")},
    {ActorKind::Funder, QLatin1String("funder"), QT_TRANSLATE_NOOP("Actor", "Funder")},
    {ActorKind::Evaluator, QLatin1String("evaluator"), QT_TRANSLATE_NOOP("Actor", "Evaluator")},
    {ActorKind::Other, QLatin1String("other"), QT_TRANSLATE_NOOP("Actor", "Other")},
};

} // namespace

QString actorKindText(ActorKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<ActorKind> actorKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

std::span<const ActorKind> actorKinds()
{
    static const auto kinds = valuesOf(kindNames);
    return kinds;
}

QString actorKindWords(ActorKind kind)
{
    return Words::tr(rowOf(kindNames, kind).words);
}

bool Actor::isCalled(const QString& called) const
{
    return name.compare(called, Qt::CaseInsensitive) == 0 || aliases.contains(called, Qt::CaseInsensitive);
}

} // namespace indblik
