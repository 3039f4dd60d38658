// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figureanswerspane.h"

#include "ui/parts/choicebox.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/wrappedlabel.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longestName = 60;
constexpr int linesOfRow = 3;      ///< the words, the list, air
constexpr size_t fewQuestions = 2; ///< of units, that are answered one by one

QString whoSays(DecidedUnit::By by)
{
    switch (by) {
    case DecidedUnit::By::Officer:
        return FigureAnswersPane::tr("you chose this");
    case DecidedUnit::By::Source:
        return FigureAnswersPane::tr("the file says so");
    case DecidedUnit::By::Cells:
        return FigureAnswersPane::tr("the cells have %");
    case DecidedUnit::By::Indicator:
        return FigureAnswersPane::tr("as the program counts it");
    case DecidedUnit::By::Nobody:
        break;
    }
    return {};
}

} // namespace

FigureAnswersPane::FigureAnswersPane(const AreaBook& book, QWidget* before, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_before(before)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(space::tight);
    m_grid->setColumnStretch(0, 1);
}

void FigureAnswersPane::showProposal(const FigureProposal& proposal, const FigureMap& map)
{
    std::vector<Shown> before = std::move(m_shown);
    m_shown.clear();
    for (const Row& row : rowsOf(proposal, map)) {
        const auto found = std::find_if(before.begin(), before.end(),
            [&row](const Shown& each) { return each.row.about == row.about && each.row.subjects == row.subjects; });
        if (found == before.end()) {
            m_shown.push_back(made(row));
            continue;
        }
        m_shown.push_back(*found);
        before.erase(found);
        if (m_shown.back().row != row)
            fill(m_shown.back(), row);
    }
    for (const Shown& each : before) {
        for (QWidget* gone : std::initializer_list<QWidget*>{each.label, each.box}) {
            gone->hide();
            gone->deleteLater();
        }
    }
    arrange();
    setVisible(!m_shown.empty());
}

bool FigureAnswersPane::focusFirstOpen()
{
    const auto open =
        std::find_if(m_shown.begin(), m_shown.end(), [](const Shown& each) { return each.row.current.isEmpty(); });
    if (open == m_shown.end())
        return false;
    open->box->setFocus(Qt::TabFocusReason);
    return true;
}

std::vector<FigureAnswersPane::Row> FigureAnswersPane::rowsOf(
    const FigureProposal& proposal, const FigureMap& map) const
{
    std::vector<Row> rows;
    addOpen(rows, proposal);
    addUnits(rows, proposal);
    addColumns(rows, proposal);
    const QString parts = QStringLiteral("parts");
    if (map.parts != PartsOfYear::Unsaid && !isAsked(rows, FigureQuestion::About::Parts, parts)) {
        const QStringList choices{
            QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("sum"), QStringLiteral("none")};
        rows.push_back({FigureQuestion::About::Parts, {parts}, tr("Parts of a year"), whoSays(DecidedUnit::By::Officer),
            choices, choices.value(int(map.parts) - 1)});
    }
    return rows;
}

bool FigureAnswersPane::isAsked(const std::vector<Row>& rows, FigureQuestion::About about, const QString& subject)
{
    return std::any_of(rows.begin(), rows.end(),
        [&](const Row& row) { return row.about == about && row.subjects == QStringList(subject); });
}

void FigureAnswersPane::addOpen(std::vector<Row>& rows, const FigureProposal& proposal) const
{
    const auto open = proposal.openQuestions();
    // Many units are answered at once, by what all of them can be.
    QStringList subjects;
    QStringList common;
    for (const FigureQuestion& question : open) {
        if (question.about != FigureQuestion::About::Unit)
            continue;
        if (subjects.isEmpty())
            common = question.choices;
        common.removeIf([&question](const QString& each) { return !question.choices.contains(each); });
        subjects.append(question.subject);
    }
    if (subjects.size() > qsizetype(fewQuestions) && !common.isEmpty())
        rows.push_back({FigureQuestion::About::Unit, subjects,
            tr("Say what %n indicator(s) are counted in. The same for all:", nullptr, int(subjects.size())), {}, common,
            {}});
    for (const FigureQuestion& question : open)
        rows.push_back({question.about, {question.subject}, question.why, {}, question.choices, {}});
}

/// What every column of words that is used for nothing else was taken for.
void FigureAnswersPane::addColumns(std::vector<Row>& rows, const FigureProposal& proposal) const
{
    for (const UnusedColumn& column : proposal.read.unused) {
        const bool isShown = column.how == UnusedColumn::How::Value || column.how == UnusedColumn::How::Sum
                             || (column.how == UnusedColumn::How::NotAbout && (column.isSaid || !column.isFigures));
        if (!isShown || isAsked(rows, FigureQuestion::About::Column, column.name))
            continue;
        const QString current = column.how == UnusedColumn::How::Value ? column.value
                                : column.how == UnusedColumn::How::Sum ? QString(FigureMap::sumOfAll)
                                                                       : QString(FigureMap::notAbout);
        rows.push_back({FigureQuestion::About::Column, {column.name}, column.name,
            column.isSaid ? whoSays(DecidedUnit::By::Officer) : tr("read like this"), questionOf(column).choices,
            current});
    }
}

void FigureAnswersPane::addUnits(std::vector<Row>& rows, const FigureProposal& proposal) const
{
    if (proposal.indicators.size() > mostUnits)
        return;
    for (size_t i = 0; i < proposal.indicators.size(); ++i) {
        const ProposedIndicator& indicator = proposal.indicators[i];
        const DecidedUnit& decided = proposal.read.units[i];
        if (indicator.choice == NameChoice::LeaveOut || !decided.unit
            || isAsked(rows, FigureQuestion::About::Unit, indicator.name))
            continue;
        QStringList choices;
        const auto units = unitsFor(m_book.indicator(indicator.key));
        for (const FigureUnit each : units)
            choices.append(figureUnitKey(each));
        rows.push_back(
            {FigureQuestion::About::Unit, {indicator.name}, tr("Unit of %1").arg(indicator.name.left(longestName)),
                whoSays(decided.by), choices, figureUnitKey(*decided.unit)});
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
            return tr("The first part stands for the year (1 January)");
        if (choice == u"last")
            return tr("The last part stands for the year");
        return choice == u"sum" ? tr("The sum of all parts") : tr("Only whole years are imported");
    case FigureQuestion::About::Column:
        break;
    }
    if (choice == FigureMap::sumOfAll)
        return tr("The sum of all");
    return choice == FigureMap::notAbout ? tr("Says nothing of the figures") : choice.simplified();
}

FigureAnswersPane::Shown FigureAnswersPane::made(const Row& row)
{
    Shown shown{{}, new WrappedLabel({}, this), new ChoiceBox(this)};
    fitTo(*shown.box, 10);
    shown.label->setBuddy(shown.box);
    connect(shown.box, &QComboBox::currentIndexChanged, this,
        [this, box = shown.box, about = row.about, subjects = row.subjects] {
            const QString chosen = box->currentData().toString();
            if (chosen.isEmpty())
                return;
            for (const QString& subject : subjects)
                Q_EMIT answered(about, subject, chosen);
        });
    fill(shown, row);
    return shown;
}

void FigureAnswersPane::fill(Shown& shown, const Row& row)
{
    const QSignalBlocker quiet(shown.box);
    const bool isOpen = row.current.isEmpty();
    const bool hasOtherItems =
        shown.row.choices != row.choices || shown.row.current.isEmpty() != isOpen || shown.box->count() == 0;
    shown.row = row;
    const QString text = row.text.simplified();
    shown.label->setText(row.by.isEmpty() ? text : tr("%1 (%2)").arg(text, row.by));
    setTone(shown.label, isOpen ? QStringLiteral("attention") : QString());
    shown.box->setAccessibleName(text);
    if (hasOtherItems) {
        shown.box->clear();
        if (isOpen)
            shown.box->addItem(tr("Choose …"), QString());
        for (const QString& choice : row.choices)
            shown.box->addItem(choiceText(row.about, choice), choice);
    }
    shown.box->setCurrentIndex(isOpen ? 0 : std::max(0, shown.box->findData(row.current)));
}

/// Puts the rows below each other, and Tab through them in that order.
void FigureAnswersPane::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowMinimumHeight(line, 0);
    QWidget* before = m_before;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const int line = int(i) * linesOfRow;
        m_grid->addWidget(m_shown[i].label, line, 0);
        m_grid->addWidget(m_shown[i].box, line + 1, 0);
        m_grid->setRowMinimumHeight(line + 2, space::tight);
        m_shown[i].label->show();
        m_shown[i].box->show();
        setTabOrder(before, m_shown[i].box);
        before = m_shown[i].box;
    }
}

} // namespace indblik
