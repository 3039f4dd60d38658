// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shortname.h"

#include "tests/fixtures.h"

namespace indblik {

namespace {

const QStringList crime{
    "Kriminalitetsfrekvens, unge indvandrere"_q, "Kriminalitetsfrekvens, andre unge"_q, "Beboere i alt"_q};

/// Every letter is one wide.
QStringList shown(const QStringList& names, double room)
{
    const auto places = partings(names);
    QStringList all;
    for (qsizetype i = 0; i < names.size(); ++i)
        all.append(
            shortName(names[i], places[size_t(i)], room, [](const QString& text) { return double(text.size()); }));
    return all;
}

} // namespace

TEST(ShortName, PartsWhereItIsAnotherThanTheOneMostLikeIt)
{
    EXPECT_EQ(partings(crime), (std::vector<qsizetype>{23, 23, 0}));
    EXPECT_EQ(partings({"Nord 1, mænd"_q, "Nord 1, mandlige"_q, "Nord 2"_q}), (std::vector<qsizetype>{8, 8, 5}))
        << "at the beginning of the word";
    EXPECT_EQ(partings({"Ens"_q, "Ens"_q}), (std::vector<qsizetype>{0, 0}));
    EXPECT_TRUE(partings({}).empty());
}

TEST(ShortName, IsWholeWhereThereIsRoomAndCutAtItsEndWhereThatIsEnough)
{
    EXPECT_EQ(shown(crime, 100), crime);
    EXPECT_EQ(shown(crime, 31).first(), "Kriminalitetsfrekvens, unge in…"_q);
    EXPECT_EQ(shown(crime, 8).last(), "Beboere…"_q);
}

TEST(ShortName, KeepsWhatDiffersInSight)
{
    EXPECT_EQ(shown(crime, 24).mid(0, 2), QStringList({"Krimina…unge indvandrere"_q, "Kriminalitets…andre unge"_q}));
    for (double room = 8; room < 45; ++room) {
        const QStringList all = shown(crime, room);
        EXPECT_NE(all[0], all[1]) << room;
        for (const QString& each : all)
            EXPECT_LE(each.size(), room) << each.toStdString();
    }
}

TEST(ShortName, NeverCutsACharacterInTwo)
{
    const QString name = QString::fromUcs4(U"\U0001F3E0\U0001F3E0\U0001F3E0", 3);
    for (double room = 1; room < 7; ++room) {
        const QString cut = shown({name}, room).first();
        EXPECT_EQ(QString::fromUtf8(cut.toUtf8()), cut) << room;
    }
}

} // namespace indblik
