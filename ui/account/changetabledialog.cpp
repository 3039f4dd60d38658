// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changetabledialog.h"

#include "core/figuretext.h"
#include "ui/account/changerowmodel.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize(760, 600);
constexpr int lineHeight = 28;
constexpr int yearWidth = 80;
constexpr int typeWidth = 240;
constexpr int figureWidth = 112;

QString textOf(const std::optional<Year>& year)
{
    return year ? year->text() : QString();
}

/// False where something is written that is no year.
bool readYear(const QLineEdit& field, std::optional<Year>& year)
{
    const QString text = field.text().trimmed();
    year = Year::fromText(text);
    return year || text.isEmpty();
}

} // namespace

ChangeTableDialog::ChangeTableDialog(Workspace& workspace, const ChangeTable& table, bool isNew, QWidget* parent)
    : EditDialog(isNew ? tr("New change table") : tr("Change table"), parent)
    , m_workspace(workspace)
    , m_change(table)
    , m_model(new ChangeRowModel(table.rows, this))
    , m_title(new QLineEdit(table.title, this))
    , m_goal(new ChoiceBox(this))
    , m_from(new QLineEdit(textOf(table.from), this))
    , m_to(new QLineEdit(textOf(table.to), this))
    , m_table(new QTableView(this))
    , m_sums(text::small({}, this))
    , m_scheme(new ChoiceBox(this))
    , m_counted(new ChoiceBox(this))
    , m_computed(text::small({}, this))
{
    resize(usualSize);
    fillGoals();
    makeTable();
    for (QLineEdit* year : {m_from, m_to})
        year->setFixedWidth(yearWidth);
    m_from->setAccessibleName(tr("From the year"));
    m_to->setAccessibleName(tr("To the year"));
    auto* years = lay::row({m_from, new QLabel(QStringLiteral("–"), this), m_to, lay::room()});
    layOut(lay::column({
        lay::spacing(space::small),
        lay::form({{tr("&Title"), m_title}, {tr("G&oal"), m_goal}, {tr("&Years"), years, m_from}}),
        makeFigures(),
        m_computed,
        lay::wide(m_table),
        m_sums,
        makeDeeds(),
    }));
    if (!isNew)
        offerRemoval(tr("&Delete the table"));
    // Enter is for the cells.
    keepEnterInFields();
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        say({});
        showSums();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChangeTableDialog::showSums);
    if (m_model->rowCount() == 0)
        m_model->addRow();
    m_computed->hide();
    showSums();
}

void ChangeTableDialog::fillGoals()
{
    m_goal->addItem(tr("None"));
    for (const Goal& goal : m_workspace.book()->goals) {
        m_goal->addItem(QStringLiteral("%1. %2").arg(goal.code, goal.title.simplified()), goal.id.text());
        if (goal.id == m_change.goal)
            m_goal->setCurrentIndex(m_goal->count() - 1);
    }
    fitTo(*m_goal, 30);
}

void ChangeTableDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the change table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultSectionSize(figureWidth);
    head->setStretchLastSection(true);
    m_table->setColumnWidth(0, typeWidth);
}

QLayout* ChangeTableDialog::makeDeeds()
{
    auto* add = new QPushButton(tr("&Add a row"), this);
    auto* take = new QPushButton(tr("Delete the &row"), this);
    for (QPushButton* each : {add, take})
        each->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex(m_model->index(m_model->addRow()));
        m_table->setFocus();
    });
    connect(take, &QPushButton::clicked, this, [this] { m_model->removeRow(m_table->currentIndex().row()); });
    return lay::row({lay::spacing(space::small), add, take, lay::room()});
}

/// Where the file has figures of areas that are a part of a whole.
QWidget* ChangeTableDialog::makeFigures()
{
    for (const Indicator& indicator : m_workspace.judged().countedOfAreas()) {
        if (!indicator.of.isEmpty())
            m_counted->addItem(indicator.briefTitle(), indicator.key);
    }
    for (const Scheme& scheme : builtInSchemes())
        m_scheme->addItem(scheme.title, scheme.key);
    m_counted->setCurrentIndex(std::max(0, m_counted->findData(QStringLiteral("transferIncome"))));
    m_counted->setAccessibleName(tr("What is counted"));
    m_scheme->setAccessibleName(tr("Whose types of areas"));
    for (QComboBox* box : {m_counted, m_scheme})
        fitTo(*box, 14);
    auto* fill = new QPushButton(tr("&Compute from the figures"), this);
    fill->setAutoDefault(false);
    connect(fill, &QPushButton::clicked, this, &ChangeTableDialog::compute);
    auto* figures = new QWidget(this);
    lay::row({lay::of(figures, space::small), m_counted, m_scheme, fill, lay::room()});
    figures->setVisible(m_counted->count() > 0);
    return figures;
}

void ChangeTableDialog::compute()
{
    std::optional<Year> from;
    std::optional<Year> to;
    if (!readYear(*m_from, from) || !readYear(*m_to, to) || !from || !to)
        return say(tr("Write the two years first, such as 2006 and 2008."), m_from);
    const auto computed = m_workspace.accountEdits().changeFromFigures(
        m_scheme->currentData().toString(), m_counted->currentData().toString(), *from, *to);
    if (!computed)
        return say(computed.error().message);
    if (computed->change.rows.empty())
        return say(tr("The figures of areas have no type with all its numbers in these years. Type the rows instead."));
    m_model->setRows(computed->change.rows);
    QStringList words{tr("Types according to “%1”.").arg(computed->rules)};
    if (!computed->change.leftOut.isEmpty())
        words.append(tr("Left out for want of numbers: %1.").arg(computed->change.leftOut.join(QStringLiteral(", "))));
    if (computed->isMadeUp)
        words.append(tr("The figures are made up; the title says so."));
    m_computed->setText(words.join(u' '));
    m_computed->show();
    const QString madeUp = tr("made-up figures");
    if (m_title->text().trimmed().isEmpty())
        m_title->setText(tr("Change %1–%2").arg(from->text(), to->text()));
    if (computed->isMadeUp && !m_title->text().contains(madeUp))
        m_title->setText(QStringLiteral("%1 (%2)").arg(m_title->text().simplified(), madeUp));
}

/// What the check will say of the rows.
void ChangeTableDialog::showSums()
{
    ChangeTable table;
    table.rows = m_model->written().value_or(std::vector<ChangeRow>());
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

void ChangeTableDialog::takeRefusal(const Error& error)
{
    m_isRefused = true;
    EditDialog::takeRefusal(error);
}

void ChangeTableDialog::save()
{
    // The letter of the button leaves the cursor in a cell that is being typed.
    m_isRefused = false;
    saveButton().setFocus();
    if (m_isRefused)
        return;
    const auto rows = m_model->written();
    if (!rows)
        return say(rows.error().message, m_table);
    ChangeTable table = m_change;
    if (!readYear(*m_from, table.from) || !readYear(*m_to, table.to))
        return say(tr("Write years of four digits, or leave them empty."), m_from);
    table.title = m_title->text();
    table.goal = GoalId::fromText(m_goal->currentData().toString());
    table.rows = *rows;
    closeAfter(m_workspace.accountEdits().saveChangeTable(table));
}

void ChangeTableDialog::remove()
{
    closeAfter(m_workspace.accountEdits().removeChangeTable(m_change));
}

} // namespace indblik
