// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/parteditor.h"

#include "core/judge/budget/partsums.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/nameoffer.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"
#include "ui/parts/typedfield.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

/// A choice narrower than its longest entry: the pane is.
ChoiceBox* narrowChoice(QWidget* parent)
{
    auto* box = new ChoiceBox(parent);
    fitTo(*box, 8);
    return box;
}

} // namespace

PartEditor::PartEditor(Drafts& drafts, const AccountBook& book, const PartPlace& part, QWidget* parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_at(part)
    , m_told(text::small({}, this))
{
    const bool isSite = part.kind == PartKind::Site;
    setProperty("role", QStringLiteral("card"));
    QLineEdit* name = makeField(isSite ? tr("Site") : tr("Funder"), PartPlace::Field::Name);
    name->setPlaceholderText(isSite ? tr("Where is it?") : tr("Name of who pays"));
    if (!isSite)
        offerNames(*name, [names = book.offeredNames()] { return names; });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    if (!isSite)
        makeFunding(*grid);
    makeAmounts(book, *grid);
    lay::column({
        lay::of(this, space::small, {space::small, space::small, space::small, space::small}),
        name,
        grid,
        m_told,
        makeButtons(),
    });
    connect(&drafts, &Drafts::tried, this, &PartEditor::showFault);
}

QLineEdit* PartEditor::makeField(const QString& name, PartPlace::Field field, const BudgetColumn& column)
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setMaxLength(200);
    m_fields.push_back({new TypedField(m_drafts, *line), field, column});
    connect(line, &QLineEdit::returnPressed, this, &PartEditor::finish);
    return line;
}

void PartEditor::makeFunding(QGridLayout& grid)
{
    using Which = PartPlace::Field;
    auto* funder = narrowChoice(this);
    funder->setAccessibleName(tr("Kind of funding"));
    for (const Funder each : allFunders())
        funder->addItem(funderWords(each), funderText(each));
    auto* inKind = new QCheckBox(tr("Hours or rooms, no money"), this);
    m_fields.push_back({new TypedField(m_drafts, *funder), Which::Funder, {}});
    m_fields.push_back({new TypedField(m_drafts, *inKind), Which::IsInKind, {}});
    QLineEdit* share = makeField(tr("Share"), Which::Share);
    share->setPlaceholderText(tr("75 %", "example of a share"));
    m_countedIn = narrowChoice(this);
    m_countedIn->setAccessibleName(tr("Counts in the row"));
    m_countedIn->setToolTip(
        tr("Where the same money is already in another row, the sum of all groups counts it once."));
    m_fields.push_back({new TypedField(m_drafts, *m_countedIn), Which::CountedIn, {}});
    grid.addWidget(text::note(tr("Funder"), this), 0, 0);
    grid.addWidget(funder, 0, 1);
    grid.addWidget(inKind, 1, 0, 1, 2);
    grid.addWidget(text::note(tr("Share"), this), 2, 0);
    grid.addWidget(share, 2, 1);
    grid.addWidget(text::note(tr("Counts in"), this), 3, 0);
    grid.addWidget(m_countedIn, 3, 1);
}

void PartEditor::makeAmounts(const AccountBook& book, QGridLayout& grid)
{
    std::set<BudgetColumn> years;
    for (const Year& year : book.budgetYears())
        years.insert(BudgetColumn{year});
    const BudgetRow* row = book.budget.row(m_at.row);
    if (const BudgetPart* part = row ? row->part(m_at.part) : nullptr) {
        for (const auto& [column, figure] : part->amounts) {
            if (column.year)
                years.insert(column);
        }
    }
    std::vector<BudgetColumn> columns(years.begin(), years.end());
    columns.push_back(BudgetColumn::total());
    int line = grid.rowCount();
    m_unitLabel = text::note(unitText(m_at.unit), this);
    grid.addWidget(m_unitLabel, line++, 1, Qt::AlignRight);
    for (const BudgetColumn& column : columns) {
        const QString name = column.year ? column.year->text() : tr("Stated total");
        QLineEdit* field = makeField(name, PartPlace::Field::Amount, column);
        field->setAlignment(Qt::AlignRight);
        connect(field, &QLineEdit::textEdited, this, &PartEditor::echo);
        grid.addWidget(text::note(name, this), line, 0);
        grid.addWidget(field, line++, 1);
    }
}

QLayout* PartEditor::makeButtons()
{
    m_close = new QPushButton(tr("Close"), this);
    m_remove = new QPushButton(tr("Delete"), this);
    connect(m_close, &QPushButton::clicked, this, &PartEditor::finish);
    connect(m_remove, &QPushButton::clicked, this, &PartEditor::removalWanted);
    return lay::row({m_close, m_remove, lay::room()});
}

void PartEditor::showRows(const AccountBook& book)
{
    m_countedIn->clear();
    m_countedIn->addItem(tr("no other row"), QString());
    for (const BudgetGroup& group : book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.id != m_at.row)
                m_countedIn->addItem(row.title, row.id.text());
        }
    }
}

PartPlace PartEditor::placeOf(const Entry& entry) const
{
    PartPlace place = m_at;
    place.field = entry.which;
    place.column = entry.column;
    return place;
}

void PartEditor::showPart(const AccountBook& book, const BudgetRow& row, Scale unit)
{
    m_at.unit = unit;
    for (const Entry& entry : m_fields) {
        const auto typed = entry.which == PartPlace::Field::Amount ? m_drafts.typedAt(placeOf(entry)) : std::nullopt;
        if (typed)
            m_at.unit = std::get<PartPlace>(*typed).unit;
    }
    m_unitLabel->setText(unitText(m_at.unit));
    if (m_countedIn)
        showRows(book);
    const BudgetPart* part = row.part(m_at.part);
    for (const Entry& entry : m_fields) {
        entry.field->show(placeOf(entry));
        if (entry.which != PartPlace::Field::Amount)
            continue;
        const bool computes = part && isComputed(row, *part, entry.column);
        auto& line = static_cast<QLineEdit&>(entry.field->input());
        line.setPlaceholderText(
            computes ? tr("%1 computed").arg(figureText(figureIn(row, *part, entry.column), m_at.unit, QLocale()))
                     : QString());
    }
    showFault();
}

/// What could not be stored; nothing where all is in the file.
void PartEditor::showFault()
{
    QString words;
    for (const Entry& entry : m_fields) {
        const auto fault = m_drafts.fault(placeOf(entry));
        if (fault && words.isEmpty())
            words = QStringLiteral("%1: %2").arg(entry.field->input().accessibleName(), fault->error.message);
    }
    if (!words.isEmpty() || !m_drafts.hasThing(m_at))
        tell(words, QStringLiteral("attention"));
}

/// What is being typed, as it is understood.
void PartEditor::echo(const QString& text)
{
    const auto figure = readFigure(text, m_at.unit, LargeNumber::TypedInKroner);
    if (!figure)
        return tell(figure.error().message, QStringLiteral("attention"));
    const auto amount = figure->figure.amount();
    if (!amount)
        return tell({}, QStringLiteral("muted"));
    const QString kroner = amountText(*amount, Scale::Kroner, QLocale()) + u' ' + unitText(Scale::Kroner);
    const QString remark = readingRemark(text, *figure, QLocale());
    tell(QStringLiteral("= ") + kroner + (remark.isEmpty() ? remark : u'\n' + remark), QStringLiteral("muted"));
}

void PartEditor::tell(const QString& text, const QString& tone)
{
    setTone(m_told, tone);
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

void PartEditor::finish()
{
    m_drafts.flush();
    if (!m_drafts.hasThing(m_at))
        Q_EMIT closed();
}

void PartEditor::focusName()
{
    m_fields.front().field->input().setFocus(Qt::TabFocusReason);
}

void PartEditor::focusField(const PartPlace& place)
{
    for (const Entry& entry : m_fields) {
        if (entry.which == place.field && entry.column == place.column)
            entry.field->input().setFocus(Qt::TabFocusReason);
    }
}

void PartEditor::focusAmount(const std::optional<BudgetColumn>& column)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&column](const Entry& entry) { return entry.which == PartPlace::Field::Amount && entry.column == column; });
    const Entry& entry = found == m_fields.end() ? m_fields.front() : *found;
    auto& field = static_cast<QLineEdit&>(entry.field->input());
    field.setFocus(Qt::TabFocusReason);
    field.selectAll();
}

QWidget* PartEditor::continueTabOrder(QWidget* before)
{
    std::vector<QWidget*> order;
    for (const Entry& entry : m_fields)
        order.push_back(&entry.field->input());
    order.insert(order.end(), {m_close, m_remove});
    for (QWidget* next : order) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void PartEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    m_drafts.dropThing(m_at);
    Q_EMIT closed();
}

} // namespace indblik
