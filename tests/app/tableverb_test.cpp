// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

TEST_F(CliTest, TellsWhatIsInATableWithoutAFileOfOurs)
{
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("tal.px"_q, "CHARSET=\"ANSI\";\nTITLE=\"Tal\";\nSTUB=\"o\";\nHEADING=\"t\";\n"
                      "VALUES(\"o\")=\"a\",\"b\";\nVALUES(\"t\")=\"2009\",\"2010\";\nDATA=\n1.5 \"..\" 2 \"-\";");
    const QJsonObject px = run({"table"_q, "tal.px"_q, "--json"_q}).json();
    expectKeys(px, {"format"_q, "encoding"_q, "variables"_q, "cells"_q, "numbers"_q, "sum"_q, "marks"_q, "findings"_q});
    EXPECT_EQ(px[u"format"], "px"_q);
    EXPECT_EQ(px[u"cells"], 4);
    EXPECT_EQ(px[u"numbers"], 2);
    EXPECT_EQ(px[u"sum"], "3.5"_q);
    EXPECT_EQ(px[u"marks"].toObject(), (QJsonObject{{"-"_q, 1}, {".."_q, 1}}));
    EXPECT_EQ(px[u"variables"][1][u"values"].toArray(), (QJsonArray{"2009"_q, "2010"_q}));

    write("liste.csv"_q, "omr\xe5"
                         "de;tid;INDHOLD\nS\xf8vej;2009;1,5\nS\xf8vej;2010;..\n\xc5/\xd8;2009;2\n");
    const QJsonObject list = run({"table"_q, "liste.csv"_q, "--json"_q}).json();
    EXPECT_EQ(list[u"format"], "csv"_q);
    EXPECT_EQ(list[u"encoding"], "Windows-1252"_q);
    EXPECT_EQ(list[u"cells"], 3) << "years are no figures";
    EXPECT_EQ(list[u"sum"], "3.5"_q);
    EXPECT_EQ(list[u"variables"][0][u"values"].toArray(), (QJsonArray{"Søvej"_q, "Å/Ø"_q}));

    write("matrix.csv"_q, "Område;2009;2010\nSøvej;10;-\nÅ/Ø;3;4\n");
    const QJsonObject matrix = run({"table"_q, "matrix.csv"_q, "--json"_q}).json();
    EXPECT_EQ(matrix[u"cells"], 4);
    EXPECT_EQ(matrix[u"sum"], "17"_q);
    EXPECT_TRUE(QString::fromUtf8(run({"table"_q, "matrix.csv"_q}).out).contains("4 celler, 3 tal, sum 17, 1 × -"_q));

    write("titel.csv"_q, "Beboere i områder;;;;\n;;;;\n;2009;;2010;\nOmråde;Antal;Andel;Antal;Andel\n"
                         "Søvej;1.010;33,2 %;1.020;-\nÅ/Ø;3;4,5 %;4;..\n;;;;\nEnhed: personer;;;;\nKilde: DST;;;;\n");
    const QJsonObject titled = run({"table"_q, "titel.csv"_q, "--json"_q}).json();
    EXPECT_EQ(titled[u"title"], "Beboere i områder"_q);
    EXPECT_EQ(titled[u"unit"], "Enhed: personer"_q);
    EXPECT_EQ(titled[u"cells"], 8) << "headings of two rows and notes are no cells";
    EXPECT_EQ(titled[u"numbers"], 6);
    EXPECT_EQ(titled[u"sum"], "2074.7"_q);
    EXPECT_EQ(titled[u"variables"][1][u"name"], "2009 Antal"_q);
    expectRefused({"table"_q, path("ord.csv"_q)}, 1);

    write("halv.px"_q, "TITLE=\"Tal\";\nSTUB=\"o\";\n");
    expectRefused({"table"_q, "halv.px"_q}, 1);
    expectRefused({"table"_q, "findes-ikke.px"_q}, 1);
}

} // namespace indblik
