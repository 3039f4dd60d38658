// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figureanswerspane.h"

#include "ui/look.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace indblik {

namespace {

constexpr size_t mostUnits = 12; ///< indicators whose units are shown; of more only the open ones

bool hasRow(const auto& rows, FigureQuestion::About about, const QString& subject)
{
    return std::any_of(
        rows.begin(), rows.end(), [&](const auto& row) { return row.about == about && row.subject == subject; });
}

} // namespace

FigureAnswersPane::FigureAnswersPane(const AreaBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 1);
}

void FigureAnswersPane::clear()
{
    for (QWidget* each : m_shown) {
        m_grid->removeWidget(each);
        each->hide();
        each->deleteLater();
    }
    m_shown.clear();
}

void FigureAnswersPane::show(const FigureProposal& proposal, const FigureMap& map)
{
    clear();
    const auto rows = rowsOf(proposal, map);
    for (const Row& row : rows)
        addRow(row);
    m_focused.clear();
    setVisible(!rows.empty());
}

std::vector<FigureAnswersPane::Row> FigureAnswersPane::rowsOf(
    const FigureProposal& proposal, const FigureMap& map) const
{
    std::vector<Row> rows;
    addOpen(rows, proposal);
    addUnits(rows, proposal);
    addColumns(rows, proposal);
    const QStringList parts{
        QString(), QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("sum"), QStringLiteral("none")};
    if (map.parts != PartsOfYear::Unsaid && !hasRow(rows, FigureQuestion::About::Parts, QStringLiteral("parts")))
        rows.push_back({FigureQuestion::About::Parts, QStringLiteral("parts"), tr("Parts of a year"), parts.mid(1),
            parts.value(int(map.parts))});
    return rows;
}

void FigureAnswersPane::addOpen(std::vector<Row>& rows, const FigureProposal& proposal) const
{
    const auto open = proposal.openQuestions();
    for (const FigureQuestion& question : open)
        rows.push_back({question.about, question.subject, question.why, question.choices, {}});
}

/// A column that was read as a dimension, or that the officer said something of.
void FigureAnswersPane::addColumns(std::vector<Row>& rows, const FigureProposal& proposal) const
{
    for (const UnusedColumn& column : proposal.read.unused) {
        const bool isSettled = column.how == UnusedColumn::How::Value || column.how == UnusedColumn::How::Sum
                               || (column.how == UnusedColumn::How::NotAbout && column.isSaid);
        if (!isSettled || hasRow(rows, FigureQuestion::About::Column, column.name))
            continue;
        const QString current = column.how == UnusedColumn::How::Value ? column.value
                                : column.how == UnusedColumn::How::Sum ? QString(FigureMap::sumOfAll)
                                                                       : QString(FigureMap::notAbout);
        rows.push_back({FigureQuestion::About::Column, column.name, column.name, questionOf(column).choices, current});
    }
}

void FigureAnswersPane::addUnits(std::vector<Row>& rows, const FigureProposal& proposal) const
{
    if (proposal.indicators.size() > mostUnits)
        return;
    for (size_t i = 0; i < proposal.indicators.size(); ++i) {
        const ProposedIndicator& indicator = proposal.indicators[i];
        const auto& unit = proposal.read.units[i].unit;
        const QString subject = indicator.name.left(60);
        if (indicator.choice == NameChoice::LeaveOut || !unit || hasRow(rows, FigureQuestion::About::Unit, subject))
            continue;
        QStringList choices;
        const auto units = unitsFor(m_book.indicator(indicator.key));
        for (const FigureUnit each : units)
            choices.append(figureUnitKey(each));
        rows.push_back({FigureQuestion::About::Unit, subject, tr("Unit of %1").arg(indicator.name), choices,
            figureUnitKey(*unit)});
    }
}

QString FigureAnswersPane::choiceText(FigureQuestion::About about, const QString& choice)
{
    switch (about) {
    case FigureQuestion::About::Unit: {
        const auto unit = figureUnitFromKey(choice);
        return unit ? figureUnitWords(*unit) : choice;
    }
    case FigureQuestion::About::Parts:
        if (choice == u"first")
            return tr("The first part is the year's (1 January)");
        if (choice == u"last")
            return tr("The last part is the year's");
        return choice == u"sum" ? tr("The sum of all parts") : tr("Only whole years are taken");
    case FigureQuestion::About::Column:
        break;
    }
    if (choice == FigureMap::sumOfAll)
        return tr("The sum of all");
    return choice == FigureMap::notAbout ? tr("Says nothing of the figures") : choice.simplified();
}

void FigureAnswersPane::addRow(const Row& row)
{
    const bool isOpen = row.current.isEmpty();
    auto* label = new WrappedLabel(row.text.simplified(), this);
    if (isOpen)
        setTone(label, QStringLiteral("attention"));
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setAccessibleName(isOpen ? row.text : row.subject);
    label->setBuddy(box);
    if (isOpen)
        box->addItem(tr("Choose …"), QString());
    for (const QString& choice : row.choices)
        box->addItem(choiceText(row.about, choice), choice);
    box->setCurrentIndex(isOpen ? 0 : std::max(0, box->findData(row.current)));
    const int at = m_grid->rowCount();
    m_grid->addWidget(label, at, 0);
    m_grid->addWidget(box, at + 1, 0);
    m_shown.push_back(label);
    m_shown.push_back(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, about = row.about, subject = row.subject] {
        if (const QString chosen = box->currentData().toString(); !chosen.isEmpty()) {
            m_focused = subject;
            Q_EMIT answered(about, subject, chosen);
        }
    });
    label->show();
    box->show();
    if (row.subject == m_focused)
        box->setFocus(Qt::OtherFocusReason);
}

} // namespace indblik
