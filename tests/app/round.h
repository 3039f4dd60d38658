// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/commandline.h"

namespace indblik {

/// The example, and one of its forms that goes through the round of 2011.
class CliRound : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    Outcome en(const QStringList& arguments) const { return run(arguments + QStringList{"--language"_q, "en"_q}); }

    Outcome answer(const QString& field, const QStringList& rest) const
    {
        return en(QStringList{"answer"_q, file, "--card"_q, title, "--year"_q, "2011"_q, "--field"_q, field,
                      "--author"_q, "Bo Øst"_q}
                  + rest);
    }

    Outcome state(const QString& to, const QStringList& rest = {}) const
    {
        return en(QStringList{"state"_q, file, "--card"_q, title, "--year"_q, "2011"_q, "--to"_q, to, "--author"_q,
                      "Anna Ågård"_q}
                  + rest);
    }

    QJsonObject cards(const QString& year = "2011"_q) const
    {
        return run({"cards"_q, file, "--year"_q, year, "--json"_q}).json();
    }

    QJsonObject card() const
    {
        for (const auto& each : cards()[u"cards"].toArray()) {
            if (each[u"title"].toString() == title)
                return each.toObject();
        }
        ADD_FAILURE() << "there is no form " << title.toStdString();
        return {};
    }

    /// Refused with what to do, and nothing was written.
    void expectRefusal(const Outcome& outcome, const QString& words) const
    {
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.out, QByteArray());
        EXPECT_TRUE(outcome.err.contains(words)) << outcome.err.toStdString();
    }

    QString file;
    const QString title = "Den Flyvende Hollænder"_q;
};

} // namespace indblik
