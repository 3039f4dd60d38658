// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"
#include "tests/core/import/figures/figures.h"

#include <QFile>

namespace indblik {

/// What a file brings into a book with the delivered indicators and two areas, one figure a line.
struct Brought
{
    QStringList figures;
    QStringList questions; ///< "køn", "Beboere": what is asked about
    QStringList findings;
    QStringList leftOut; ///< places that are none
    QStringList kinds;   ///< of new places: "Hele landet nation"
};

inline const AreaBook& book()
{
    static const AreaBook known = [] {
        AreaBook book;
        book.areas.push_back({.number = 1, .name = "Akacieparken"_q});
        book.areas.push_back({.number = 2, .name = "Mjølnerparken"_q});
        book.indicators = builtInIndicators();
        for (size_t i = 0; i < book.indicators.size(); ++i)
            book.indicators[i].number = int(i) + 1;
        return book;
    }();
    return known;
}

inline Brought brought(const FigureProposal& proposal)
{
    Brought told;
    for (const FigureQuestion& question : proposal.openQuestions())
        told.questions.append(question.subject);
    for (const Finding& finding : proposal.read.findings)
        told.findings.append(QLatin1String(finding.kind.name));
    for (const ProposedArea& area : proposal.areas) {
        if (!area.isKept() && area.choice == NameChoice::LeaveOut)
            told.leftOut.append(area.name);
    }
    const AreaBook& known = book();
    if (!told.questions.isEmpty())
        return told;
    FigureProposal taken = proposal;
    const AreaArrival arrival = arrivalOf(std::move(taken), known);
    const auto nameOf = [&](quint32 number) {
        for (const auto* areas : {&known.areas, &arrival.areas}) {
            for (const Area& area : *areas) {
                if (area.number == int(number))
                    return area.name;
            }
        }
        return QString();
    };
    for (const FigureAt& each : arrival.figures) {
        QString key;
        for (const auto* indicators : {&known.indicators, &arrival.indicators}) {
            for (const Indicator& indicator : *indicators) {
                if (indicator.number == int(each.indicator))
                    key = indicator.key;
            }
        }
        const StatFigure figure = each.figure();
        const QString shown = figure.kind == StatFigure::Kind::Share
                                  ? QStringLiteral("%1/%2").arg(figure.ratio.value).arg(figure.ratio.of)
                                  : statFigureText(figure, QLocale(QStringLiteral("da_DK"))).replace(QChar::Nbsp, u' ');
        told.figures.append(QStringLiteral("%1 %2 %3: %4").arg(nameOf(each.area), each.year().text(), key, shown));
    }
    for (const Area& area : arrival.areas)
        told.kinds.append(QStringLiteral("%1 %2").arg(area.name, areaKindText(area.kind)));
    return told;
}

inline Brought broughtIn(const QString& path, const QString& more = {})
{
    const AreaBook& known = book();
    const auto file = valueOf(openFigures(path, known));
    const QString said = more.startsWith(u"area=") ? more : file.map.toText() + (more.isEmpty() ? more : u',' + more);
    const FigureWish wish{{}, valueOf(FigureMap::fromText(said)), NameChoice::Create};
    return brought(valueOf(readProposal(path, wish, known, QDate(2012, 3, 1))));
}

/// Files that are made in the test.
class FiguresLikeThem : public testing::Test
{
protected:
    Brought read(const QByteArray& bytes, const QString& more = {}, const QString& name = "tal.csv"_q)
    {
        return broughtIn(fileWith(bytes, name), more);
    }

    QString fileWith(const QByteArray& bytes, const QString& name = "tal.csv"_q)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray px(const QByteArray& variables, const QByteArray& data, const QByteArray& more = "UNITS=\"Antal\";\n")
{
    return "CHARSET=\"ANSI\";\nAXIS-VERSION=\"2010\";\nCODEPAGE=\"utf-8\";\nLANGUAGE=\"da\";\nDECIMALS=1;\n"
           "MATRIX=\"T1\";\nSUBJECT-CODE=\"02\";\nSUBJECT-AREA=\"Befolkning\";\nTITLE=\"Beboere\";\n"
           "CONTENTS=\"Beboere\";\n"
           + more + variables + "DATA=\n" + data + ";\n";
}

} // namespace indblik
