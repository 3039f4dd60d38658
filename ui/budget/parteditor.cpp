// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/parteditor.h"

#include "core/judge/budget/partsums.h"
#include "ui/parts/caption.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/look.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

QLabel* smallLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QStringLiteral("muted"));
    label->setFont(textFont(TextSize::Small));
    return label;
}

/// As it is typed: amounts are read the Danish way whatever the language.
QString typedText(const Figure& figure, Scale unit)
{
    return figure.mark() == Mark::None ? QStringLiteral("-") : figureText(figure, unit, QLocale(QLocale::Danish));
}

/// A choice narrower than its longest entry: the pane is.
ChoiceBox* narrowChoice(QWidget* parent)
{
    auto* box = new ChoiceBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

PartEditor::PartEditor(
    const AccountBook& book, const BudgetRow& row, const BudgetPart& part, Scale unit, QWidget* parent)
    : QFrame(parent)
    , m_part(part)
    , m_unit(unit)
    , m_name(makeField(part.isSite() ? tr("Site") : tr("Who pays")))
    , m_told(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    m_name->setPlaceholderText(part.isSite() ? tr("Where is it?") : tr("Name of who pays"));
    m_told->setFont(textFont(TextSize::Small));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    if (!part.isSite())
        makeFunding(*grid);
    makeAmounts(book, *grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_name);
    layout->addLayout(grid);
    layout->addWidget(m_told);
    layout->addWidget(makeButtons());
    showPart(book, row, part);
}

QLineEdit* PartEditor::makeField(const QString& name)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setMaxLength(200);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        // Leaving a field that nobody typed in is no edit.
        if (field->isModified())
            take();
    });
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (finish())
            close();
    });
    return field;
}

void PartEditor::makeFunding(QGridLayout& grid)
{
    m_funder = narrowChoice(this);
    m_funder->setAccessibleName(tr("Kind of funder"));
    for (const Funder funder : allFunders())
        m_funder->addItem(funderWords(funder), int(funder));
    m_share = makeField(tr("Share"));
    m_share->setPlaceholderText(tr("75 %", "example of a share"));
    m_inKind = new QCheckBox(tr("Hours or rooms, no money"), this);
    m_countedIn = narrowChoice(this);
    m_countedIn->setAccessibleName(tr("Counts in the row"));
    m_countedIn->setToolTip(tr("Where the same money stands in another row already, grand totals count it once."));
    grid.addWidget(smallLabel(tr("Funder"), this), 0, 0);
    grid.addWidget(m_funder, 0, 1);
    grid.addWidget(m_inKind, 1, 0, 1, 2);
    grid.addWidget(smallLabel(tr("Share"), this), 2, 0);
    grid.addWidget(m_share, 2, 1);
    grid.addWidget(smallLabel(tr("Counts in"), this), 3, 0);
    grid.addWidget(m_countedIn, 3, 1);
    // Only what the officer does; what is shown anew is no edit.
    connect(m_funder, &QComboBox::activated, this, &PartEditor::take);
    connect(m_countedIn, &QComboBox::activated, this, &PartEditor::take);
    connect(m_inKind, &QCheckBox::clicked, this, &PartEditor::take);
}

void PartEditor::makeAmounts(const AccountBook& book, QGridLayout& grid)
{
    std::set<BudgetColumn> years;
    for (const Year& year : book.budgetYears())
        years.insert(BudgetColumn{year});
    for (const auto& [column, figure] : m_part.amounts) {
        if (column.year)
            years.insert(column);
    }
    std::vector<BudgetColumn> columns(years.begin(), years.end());
    columns.push_back(BudgetColumn::total());
    int line = grid.rowCount();
    m_unitLabel = smallLabel(unitText(m_unit), this);
    grid.addWidget(m_unitLabel, line++, 1, Qt::AlignRight);
    for (const BudgetColumn& column : columns) {
        const QString name = column.year ? column.year->text() : tr("Stated total");
        auto* field = makeField(name);
        field->setAlignment(Qt::AlignRight);
        connect(field, &QLineEdit::textEdited, this, &PartEditor::echo);
        grid.addWidget(smallLabel(name, this), line, 0);
        grid.addWidget(field, line++, 1);
        m_amounts.push_back({column, field});
    }
}

QWidget* PartEditor::makeButtons()
{
    auto* bar = new QWidget(this);
    m_close = new QPushButton(tr("Done"), bar);
    m_remove = new QPushButton(tr("Delete"), bar);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (finish())
            close();
    });
    connect(m_remove, &QPushButton::clicked, this, &PartEditor::removalWanted);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_close);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    return bar;
}

void PartEditor::showRows(const AccountBook& book)
{
    m_countedIn->clear();
    m_countedIn->addItem(tr("no other row"), QString());
    for (const BudgetGroup& group : book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.id != m_part.row)
                m_countedIn->addItem(row.title, row.id.text());
        }
    }
    const auto& countedIn = m_part.funding->countedIn;
    m_countedIn->setCurrentIndex(std::max(0, m_countedIn->findData(countedIn ? countedIn->text() : QString())));
}

void PartEditor::showPart(const AccountBook& book, const BudgetRow& row, const BudgetPart& part)
{
    m_part = part;
    if (!m_name->isModified() && m_name->text() != part.name) {
        m_name->setText(part.name);
        m_name->setCursorPosition(0);
    }
    if (part.funding) {
        m_funder->setCurrentIndex(m_funder->findData(int(part.funding->funder)));
        m_inKind->setChecked(part.funding->isInKind);
        if (!m_share->isModified())
            m_share->setText(
                part.funding->share ? percentText(*part.funding->share, QLocale(QLocale::Danish)) : QString());
        showRows(book);
    }
    showAmounts(row);
    const QString fault = isTyped() ? read().second : QString();
    tell(fault, QStringLiteral("attention"));
}

void PartEditor::showUnit(Scale unit)
{
    const bool isAmountTyped = std::any_of(
        m_amounts.begin(), m_amounts.end(), [](const AmountField& amount) { return amount.field->isModified(); });
    if (isAmountTyped)
        return;
    m_unit = unit;
    m_unitLabel->setText(unitText(unit));
}

void PartEditor::showAmounts(const BudgetRow& row)
{
    const bool isStored = row.part(m_part.id) != nullptr;
    for (const AmountField& amount : m_amounts) {
        if (!amount.field->isModified())
            amount.field->setText(typedText(m_part.figure(amount.column), m_unit));
        const bool computes = isStored && isComputed(row, m_part, amount.column);
        amount.field->setPlaceholderText(
            computes ? tr("%1 computed").arg(figureText(figureIn(row, m_part, amount.column), m_unit, QLocale()))
                     : QString());
    }
}

std::vector<QLineEdit*> PartEditor::fields() const
{
    std::vector<QLineEdit*> fields{m_name};
    if (m_share)
        fields.push_back(m_share);
    for (const AmountField& amount : m_amounts)
        fields.push_back(amount.field);
    return fields;
}

/// What the fields say, and what of it cannot be read.
std::pair<BudgetPart, QString> PartEditor::read() const
{
    BudgetPart read = m_part;
    QString fault;
    const auto note = [&fault](const QLineEdit* field, const QString& message) {
        if (fault.isEmpty())
            fault = QStringLiteral("%1: %2").arg(field->accessibleName(), message);
    };
    read.name = m_name->text().simplified();
    if (read.name.isEmpty())
        note(m_name, m_part.isSite() ? tr("Write what the site is called.") : tr("Write who pays."));
    if (read.funding) {
        read.funding->funder = Funder(m_funder->currentData().toInt());
        read.funding->isInKind = m_inKind->isChecked();
        read.funding->countedIn = BudgetRowId::fromText(m_countedIn->currentData().toString());
        read.funding->share.reset();
        if (const QString text = m_share->text().simplified(); !text.isEmpty()) {
            if (const auto share = readPercent(text))
                read.funding->share = *share;
            else
                note(m_share, share.error().message);
        }
    }
    for (const AmountField& amount : m_amounts) {
        // What nobody typed in stays exactly as it is.
        if (!amount.field->isModified())
            continue;
        const auto figure = readFigure(amount.field->text(), m_unit, LargeNumber::TypedInKroner);
        if (!figure)
            note(amount.field, figure.error().message);
        else if (figure->figure.isBlank())
            read.amounts.erase(amount.column);
        else
            read.amounts[amount.column] = figure->figure;
    }
    return {read, fault};
}

bool PartEditor::take()
{
    const auto [written, fault] = read();
    if (!fault.isEmpty()) {
        // A new one has no name while its other fields are filled in first.
        tell(fault, QStringLiteral("attention"));
        return false;
    }
    if (written == m_part && written.revision > 0)
        settle();
    else
        Q_EMIT changed(written);
    return !isTyped();
}

void PartEditor::settle()
{
    for (QLineEdit* field : fields())
        field->setModified(false);
    tell({}, QStringLiteral("muted"));
    for (const AmountField& amount : m_amounts)
        amount.field->setText(typedText(m_part.figure(amount.column), m_unit));
    m_name->setText(m_part.name);
    if (m_share)
        m_share->setText(
            m_part.funding->share ? percentText(*m_part.funding->share, QLocale(QLocale::Danish)) : QString());
}

/// What is being typed, as it is understood.
void PartEditor::echo(const QString& text)
{
    const auto figure = readFigure(text, m_unit, LargeNumber::TypedInKroner);
    if (!figure)
        return tell(figure.error().message, QStringLiteral("attention"));
    const auto amount = figure->figure.amount();
    if (!amount)
        return tell({}, QStringLiteral("muted"));
    const QString kroner = amountText(*amount, Scale::Kroner, QLocale()) + u' ' + unitText(Scale::Kroner);
    tell(QStringLiteral("= ") + kroner + (figure->doubt ? u'\n' + doubtText(*figure->doubt) : QString()),
        QStringLiteral("muted"));
}

void PartEditor::tell(const QString& text, const QString& tone)
{
    setTone(m_told, tone);
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

bool PartEditor::isTyped() const
{
    const auto all = fields();
    return std::any_of(all.begin(), all.end(), [](const QLineEdit* field) { return field->isModified(); });
}

bool PartEditor::finish()
{
    return !isTyped() || take();
}

void PartEditor::close()
{
    Q_EMIT closed();
}

void PartEditor::focusName()
{
    m_name->setFocus(Qt::TabFocusReason);
}

void PartEditor::focusAmount(const std::optional<BudgetColumn>& column)
{
    const auto found = std::find_if(
        m_amounts.begin(), m_amounts.end(), [&column](const AmountField& amount) { return amount.column == column; });
    QLineEdit* field = found == m_amounts.end() ? m_name : found->field;
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
}

QWidget* PartEditor::continueTabOrder(QWidget* before)
{
    std::vector<QWidget*> order{m_name};
    if (m_funder)
        order.insert(order.end(), {m_funder, m_inKind, m_share, m_countedIn});
    for (const AmountField& amount : m_amounts)
        order.push_back(amount.field);
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
    settle();
    close();
}

} // namespace indblik
