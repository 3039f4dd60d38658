// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/counts.h"

#include "core/figuretext.h"
#include "core/named.h"

#include <QCoreApplication>

#include <iterator>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

constexpr Named<Counted> names[] = {
    {Counted::PlannedPlaces, QLatin1String("plannedPlaces")},
    {Counted::Places, QLatin1String("places")},
    {Counted::PlannedParticipants, QLatin1String("plannedParticipants")},
    {Counted::Participants, QLatin1String("participants")},
};

constexpr Counted all[] = {
    Counted::PlannedPlaces, Counted::Places, Counted::PlannedParticipants, Counted::Participants};

} // namespace

QString countedText(Counted counted)
{
    return rowOf(names, counted).text;
}

std::optional<Counted> countedFromText(QStringView text)
{
    return valueNamed(names, text);
}

std::span<const Counted> allCounted()
{
    return all;
}

std::optional<qint64> countIn(const PlaceCounts& counts, Counted counted, Year year)
{
    const auto found = counts.find({counted, year});
    return found == counts.end() ? std::nullopt : std::optional(found->second);
}

std::optional<qint64> wholeNumber(const QString& text)
{
    constexpr qint64 oere = 100;
    const auto read = readFigure(text, Scale::Kroner);
    const auto amount = read && !read->statedUnit && !read->doubt ? read->figure.amount() : std::nullopt;
    return amount && amount->oere() % oere == 0 ? std::optional(amount->oere() / oere) : std::nullopt;
}

Result<std::optional<qint64>> readCounted(const QString& written)
{
    constexpr qint64 most = 10'000'000;
    const QString text = written.simplified();
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto number = wholeNumber(text);
    if (!number || *number < 0 || *number > most)
        return Error{
            Words::tr("“%1” is not a number of places or participants. Write a whole number, such as 50 or 1.200.")
                .arg(text.left(60))};
    return number;
}

} // namespace indblik
