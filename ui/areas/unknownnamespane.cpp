// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/unknownnamespane.h"

#include "ui/areas/unknownnamesmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace indblik {

namespace {

constexpr int rowHeight = 28;
constexpr int fateWidth = 300;

QPushButton* choiceButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", QStringLiteral("wish"));
    button->setCheckable(true);
    return button;
}

/// A shape for each fate: a new thing, another name of a known one, nothing.
QPixmap fateSign(NameChoice choice)
{
    constexpr int size = 10;
    constexpr int ratio = 2;
    QPixmap sign(size * ratio, size * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens(QGuiApplication::palette());
    const bool isNew = choice == NameChoice::Create;
    const bool isSame = choice == NameChoice::SameAs;
    paintShape(painter, {0, 0},
        isNew    ? Shape::Star
        : isSame ? Shape::Arrow
                 : Shape::Dash,
        toneInk(t, isNew    ? Tone::Attention
                   : isSame ? Tone::Good
                            : Tone::Neutral));
    return sign;
}

/// What becomes of a name has its shape before the words.
class FateDelegate final : public QStyledItemDelegate
{
public:
    FateDelegate(const UnknownNamesModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(fateSign(m_model.choice(index.row())));
        option->decorationSize = {space::medium, space::medium};
    }

private:
    const UnknownNamesModel& m_model;
};

} // namespace

UnknownNamesPane::UnknownNamesPane(UnknownNamesModel& model, const AreaBook& book, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_book(book)
    , m_title(text::strong({}, this))
    , m_table(new QTableView(this))
    , m_leaveOut(choiceButton(tr("Leave ou&t"), this))
    , m_create(choiceButton(tr("C&reate"), this))
    , m_same(choiceButton(tr("&Same as"), this))
    , m_known(new QComboBox(this))
{
    makeTable();
    setFocusProxy(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(makeHead());
    layout->addWidget(m_table, 1);
    layout->addLayout(makeChoice());
    connect(&m_model, &UnknownNamesModel::modelReset, this, &UnknownNamesPane::showAll);
    connect(&m_model, &UnknownNamesModel::dataChanged, this, &UnknownNamesPane::showChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnknownNamesPane::showChoice);
    showAll();
}

QLayout* UnknownNamesPane::makeHead()
{
    auto* create = linkButton(tr("&Create all"), this);
    auto* leaveOut = linkButton(tr("&Leave all out"), this);
    connect(create, &QPushButton::clicked, this, [this] { m_model.chooseAll(NameChoice::Create); });
    connect(leaveOut, &QPushButton::clicked, this, [this] { m_model.chooseAll(NameChoice::LeaveOut); });
    return lay::row({lay::spacing(space::small), lay::wide(m_title), create, leaveOut});
}

void UnknownNamesPane::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(UnknownNamesModel::Fate, new FateDelegate(m_model, m_table));
    layRows(*m_table, tr("Names the file does not know"), rowHeight);
    m_table->setToolTip(tr("Enter takes the suggestion."));
    m_table->installEventFilter(this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(UnknownNamesModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(UnknownNamesModel::Sort, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UnknownNamesModel::Figures, QHeaderView::ResizeToContents);
    header->resizeSection(UnknownNamesModel::Fate, fateWidth);
}

QLayout* UnknownNamesPane::makeChoice()
{
    m_known->setEditable(true);
    m_known->setInsertPolicy(QComboBox::NoInsert);
    m_known->setAccessibleName(tr("The same as this one"));
    m_known->lineEdit()->setAccessibleName(m_known->accessibleName());
    m_known->lineEdit()->setPlaceholderText(tr("Type part of the name"));
    m_known->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_known->completer()->setFilterMode(Qt::MatchContains);
    m_known->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { m_model.choose(selected(), NameChoice::LeaveOut); });
    connect(m_create, &QPushButton::clicked, this, [this] { m_model.choose(selected(), NameChoice::Create); });
    connect(m_same, &QPushButton::clicked, this, &UnknownNamesPane::takeSame);
    connect(m_known, &QComboBox::activated, this, &UnknownNamesPane::takeSame);
    return lay::row({lay::spacing(space::small), m_leaveOut, m_create, m_same, lay::wide(m_known)});
}

bool UnknownNamesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeSuggestion();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The name it is likely to be another word for, else a new one.
void UnknownNamesPane::takeSuggestion()
{
    const QList<int> rows = selected();
    if (rows.isEmpty())
        return;
    for (const int row : rows) {
        const QString likely = m_model.meant(row);
        m_model.choose({row}, likely.isEmpty() ? NameChoice::Create : NameChoice::SameAs, likely);
    }
    const int next = *std::max_element(rows.begin(), rows.end()) + 1;
    if (next < m_model.rowCount())
        m_table->selectRow(next);
}

QList<int> UnknownNamesPane::selected() const
{
    QList<int> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    return rows;
}

void UnknownNamesPane::offerKnown(bool isArea)
{
    if (std::exchange(m_offered, isArea ? 1 : 0) == int(isArea))
        return;
    m_known->clear();
    if (isArea) {
        for (const Area& area : m_book.areas)
            m_known->addItem(area.name, area.id.text());
    } else {
        for (const Indicator& indicator : m_book.indicators)
            m_known->addItem(indicator.title, indicator.key);
    }
}

void UnknownNamesPane::takeSame()
{
    const int found = m_known->findText(m_known->currentText().simplified(), Qt::MatchFixedString);
    if (found < 0) {
        showChoice(); // it stays as it was
        m_known->setFocus();
        return;
    }
    QList<int> rows;
    const QList<int> all = selected();
    for (const int row : all) {
        if (m_model.isArea(row) == (m_offered == 1))
            rows.append(row);
    }
    m_model.choose(rows, NameChoice::SameAs, m_known->itemData(found).toString());
}

/// The row that was selected when the file was read before stays so.
void UnknownNamesPane::showAll()
{
    const QString before = m_selected;
    setVisible(m_model.rowCount() > 0);
    m_title->setText(tr("%n name(s) the file does not know", nullptr, m_model.rowCount()));
    int row = m_model.rowCount() - 1;
    while (row > 0 && textOf(row) != before)
        --row;
    if (row >= 0)
        m_table->selectRow(row);
    showChoice();
}

/// What tells a row from the others.
QString UnknownNamesPane::textOf(int row) const
{
    return m_model.index(row, UnknownNamesModel::Sort).data().toString() + u'\n'
           + m_model.index(row, UnknownNamesModel::Name).data().toString();
}

void UnknownNamesPane::showChoice()
{
    const QList<int> rows = selected();
    const bool hasRows = !rows.isEmpty();
    for (QWidget* each : std::initializer_list<QWidget*>{m_leaveOut, m_create, m_same, m_known})
        each->setEnabled(hasRows);
    const auto choice = hasRows ? m_model.choice(rows.first()) : NameChoice::Known;
    m_leaveOut->setChecked(choice == NameChoice::LeaveOut);
    m_create->setChecked(choice == NameChoice::Create);
    m_same->setChecked(choice == NameChoice::SameAs);
    if (!hasRows)
        return;
    m_selected = textOf(rows.first());
    offerKnown(m_model.isArea(rows.first()));
    m_known->setCurrentIndex(m_known->findData(m_model.meant(rows.first())));
    if (m_known->currentIndex() < 0)
        m_known->clearEditText();
    const bool hasKnown = m_known->count() > 0;
    m_same->setEnabled(hasKnown);
    m_known->setEnabled(hasKnown);
}

} // namespace indblik
