// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figurequestion.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureQuestion)
};

constexpr qsizetype mostChoices = 12;

/// "--set "Køn=I alt"".
QString optionOf(const FigureQuestion& question, const QString& choice)
{
    switch (question.about) {
    case FigureQuestion::About::Column:
        return QStringLiteral("--set \"%1=%2\"").arg(question.subject, choice);
    case FigureQuestion::About::Unit:
        return QStringLiteral("--unit \"%1=%2\"").arg(question.subject, choice);
    case FigureQuestion::About::Parts:
        return QStringLiteral("--parts %1").arg(choice);
    }
    Q_UNREACHABLE();
}

} // namespace

QString questionText(const FigureQuestion& question)
{
    const QString more = question.choices.size() > mostChoices ? QStringLiteral(", …") : QString();
    return Words::tr("%1 Say it with %2 (possible: %3).")
        .arg(question.why, optionOf(question, question.choices.value(0)),
            question.choices.mid(0, mostChoices).join(QStringLiteral(", ")) + more);
}

} // namespace indblik
