// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changetabledialog.h"

#include "core/figuretext.h"
#include "ui/account/changegrid.h"
#include "ui/account/changerowmodel.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"
#include "ui/parts/typedfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr QSize usualSize(760, 600);
constexpr int yearWidth = 80;

} // namespace

ChangeTableDialog::ChangeTableDialog(Workspace& workspace, Drafts& drafts, const ChangeTableId& table, QWidget* parent)
    : DraftDialog(drafts.stored(ChangePlace{table}) ? tr("Change table") : tr("New change table"), drafts, parent)
    , m_workspace(workspace)
    , m_id(table)
    , m_model(new ChangeRowModel(this))
{
    resize(usualSize);
    makeFields();
    auto* years = lay::row({m_from, new QLabel(QStringLiteral("–"), this), m_to, lay::room()});
    QWidget* figures = makeFigures();
    makeTable();
    layOut(lay::column({
        lay::spacing(space::small),
        lay::form({{tr("&Title"), m_title}, {tr("G&oal"), m_goal}, {tr("&Years"), years, m_from}}),
        figures,
        lay::row({lay::wide(m_computed), lay::at(m_putBack, Qt::AlignTop)}),
        lay::wide(m_table),
        m_sums,
        makeDeeds(),
    }));
    offerRemoval(tr("&Delete the table"));
    connect(m_model, &ChangeRowModel::typed, this, [this] {
        this->drafts().touch(at(Part::Rows), m_model->text());
        showSums();
    });
    connect(m_table, &ChangeGrid::cellLeft, this, [this] {
        if (const QString fault = m_model->fault(); !fault.isEmpty())
            say(fault);
    });
    connect(&drafts, &Drafts::tried, this, &ChangeTableDialog::showRows);
    showRows();
    m_title->setFocus();
}

/// A cell that is open is left when this is half gone.
ChangeTableDialog::~ChangeTableDialog()
{
    m_table->disconnect(this);
    m_model->disconnect(this);
}

QLineEdit* ChangeTableDialog::makeLine(Part field)
{
    auto* line = new QLineEdit(this);
    m_fields[size_t(field)] = new TypedField(drafts(), *line);
    m_fields[size_t(field)]->show(at(field));
    line->setCursorPosition(0);
    return line;
}

/// In the order they are seen in, for Tab.
void ChangeTableDialog::makeFields()
{
    m_title = makeLine(Part::Title);
    makeGoals();
    m_from = makeLine(Part::From);
    m_to = makeLine(Part::To);
    for (QLineEdit* year : {m_from, m_to})
        year->setFixedWidth(yearWidth);
    m_from->setAccessibleName(tr("From the year"));
    m_to->setAccessibleName(tr("To the year"));
}

void ChangeTableDialog::makeGoals()
{
    m_goal = new ChoiceBox(this);
    m_goal->addItem(tr("No goal"));
    for (const Goal& goal : m_workspace.book()->goals)
        m_goal->addItem(QStringLiteral("%1. %2").arg(goal.code, goal.title.simplified()), goal.id.text());
    fitTo(*m_goal, 30);
    TypedField*& field = m_fields[size_t(Part::Goal)];
    field = new TypedField(drafts(), *m_goal);
    field->show(at(Part::Goal));
}

/// Where the file has figures of areas that are a part of a whole.
QWidget* ChangeTableDialog::makeFigures()
{
    auto* figures = new QWidget(this);
    m_counted = new ChoiceBox(figures);
    m_scheme = new ChoiceBox(figures);
    for (const Indicator& indicator : m_workspace.judged().countedOfAreas()) {
        if (!indicator.of.isEmpty())
            m_counted->addItem(indicator.briefTitle(), indicator.key);
    }
    for (const Scheme& scheme : builtInSchemes())
        m_scheme->addItem(scheme.title, scheme.key);
    m_counted->setCurrentIndex(std::max(0, m_counted->findData(QStringLiteral("transferIncome"))));
    m_counted->setAccessibleName(tr("What is counted"));
    m_scheme->setAccessibleName(tr("Which division into types of areas"));
    for (QComboBox* box : {m_counted, m_scheme})
        fitTo(*box, 14);
    auto* fill = new QPushButton(tr("&Compute from the figures"), figures);
    fill->setAutoDefault(false);
    connect(fill, &QPushButton::clicked, this, &ChangeTableDialog::compute);
    lay::row({lay::of(figures, space::small), m_counted, m_scheme, fill, lay::room()});
    figures->setVisible(m_counted->count() > 0);
    m_computed = text::small({}, this);
    m_putBack = linkButton(tr("Put bac&k what was there"), this);
    connect(m_putBack, &QPushButton::clicked, this, &ChangeTableDialog::putBack);
    m_computed->hide();
    m_putBack->hide();
    return figures;
}

void ChangeTableDialog::makeTable()
{
    m_table = new ChangeGrid(*m_model, this);
    m_table->setAccessibleName(tr("Rows of the change table"));
    m_sums = text::small({}, this);
}

QLayout* ChangeTableDialog::makeDeeds()
{
    auto* add = new QPushButton(tr("&Add a row"), this);
    auto* take = new QPushButton(tr("Delete the &row"), this);
    for (QPushButton* each : {add, take})
        each->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ChangeTableDialog::addRow);
    connect(take, &QPushButton::clicked, this, &ChangeTableDialog::removeRow);
    return lay::row({lay::spacing(space::small), add, take, lay::room()});
}

QWidget* ChangeTableDialog::fieldAt(const TypedPlace& place) const
{
    const auto* here = std::get_if<ChangePlace>(&place);
    if (!here || here->table != m_id)
        return nullptr;
    return here->field == Part::Rows ? static_cast<QWidget*>(m_table) : &m_fields[size_t(here->field)]->input();
}

void ChangeTableDialog::showRows()
{
    const QModelIndex before = m_table->currentIndex();
    m_model->showText(drafts().shown(at(Part::Rows)));
    if (before.isValid() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::min(before.row(), m_model->rowCount() - 1), before.column()));
    showSums();
}

void ChangeTableDialog::addRow()
{
    m_table->setCurrentIndex(m_model->index(m_model->addRow()));
    m_table->setFocus();
}

/// A row can be brought back as an edit is, so nobody is asked.
void ChangeTableDialog::removeRow()
{
    drafts().flush();
    m_workspace.endTyping();
    m_model->removeRow(m_table->currentIndex().row());
    drafts().flush();
    m_workspace.endTyping();
}

void ChangeTableDialog::compute()
{
    const auto from = Year::fromText(m_from->text().trimmed());
    const auto to = Year::fromText(m_to->text().trimmed());
    if (!from || !to)
        return say(tr("Write the two years first, such as 2006 and 2008."), from ? m_to : m_from);
    const auto computed = m_workspace.accountEdits().changeFromFigures(
        m_scheme->currentData().toString(), m_counted->currentData().toString(), *from, *to);
    if (!computed)
        return say(computed.error().message);
    if (computed->change.rows.empty())
        return say(tr("The figures of areas have no type with all its numbers in these years. Type the rows instead."));
    const Before before{m_title->text(), m_model->text()};
    const QString usual = tr("Change %1–%2").arg(from->text(), to->text());
    replace(titleFor(computed->isMadeUp, usual), changeText(changeCells(computed->change.rows)));
    m_usualTitle = usual;
    m_before = before;
    m_putBack->setVisible(!before.rows.isEmpty());
    QStringList words{tr("Types according to “%1”.").arg(computed->rules)};
    if (!computed->change.leftOut.isEmpty())
        words.append(tr("Left out for want of numbers: %1.").arg(computed->change.leftOut.join(QStringLiteral(", "))));
    if (computed->isMadeUp)
        words.append(tr("The figures are made up; the title says so."));
    m_computed->setText(words.join(u' '));
    m_computed->show();
}

/// The title says of what is computed now whether it is made up, and one that was put there says the years.
QString ChangeTableDialog::titleFor(bool isMadeUp, const QString& usual) const
{
    const QString mark = QStringLiteral(" (%1)").arg(tr("made-up figures"));
    QString title = m_title->text().simplified();
    if (title.endsWith(mark))
        title.chop(mark.size());
    if (title.isEmpty() || title == m_usualTitle)
        title = usual;
    return isMadeUp ? title + mark : title;
}

void ChangeTableDialog::putBack()
{
    if (const auto before = std::exchange(m_before, std::nullopt))
        replace(before->title, before->rows);
    m_putBack->hide();
    m_computed->hide();
    m_table->setFocus();
}

/// As one step, apart from what was typed before.
void ChangeTableDialog::replace(const QString& title, const QString& rows)
{
    drafts().flush();
    m_workspace.endTyping();
    drafts().touch(at(Part::Title), title);
    drafts().touch(at(Part::Rows), rows);
    drafts().flush();
    m_workspace.endTyping();
}

/// What the check will say of the rows.
void ChangeTableDialog::showSums()
{
    ChangeTable table;
    table.rows = readChange(m_model->cells()).value_or(std::vector<ChangeRow>());
    QStringList words;
    ChangeRow sum;
    for (const ChangeRow& row : table.rows) {
        const auto text = [](qint64 number) { return signedText(number, QLocale()); };
        if (row.netMoves + row.notVacated != row.total)
            words.append(
                tr("%1: moves and not vacated make %2.").arg(row.areaType, text(row.netMoves + row.notVacated)));
        if (&row == table.controlRow() && sum.total != row.total)
            words.append(tr("%1: the rows above make %2.").arg(row.areaType, text(sum.total)));
        sum.total += row.total;
    }
    m_sums->setText(words.join(u' '));
    m_sums->setVisible(!words.isEmpty());
}

void ChangeTableDialog::remove()
{
    const auto& all = m_workspace.book()->changeTables;
    const auto stored =
        std::find_if(all.begin(), all.end(), [this](const ChangeTable& table) { return table.id == m_id; });
    if (stored != all.end()) {
        if (const auto removed = m_workspace.accountEdits().removeChangeTable(ChangeTable(*stored)); !removed)
            return say(removed.error().message);
    }
    drafts().dropThing(at(Part::Rows));
    accept();
}

} // namespace indblik
