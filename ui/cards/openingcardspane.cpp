// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/openingcardspane.h"

#include "core/fuzzydate.h"
#include "ui/cards/openingdelegate.h"
#include "ui/cards/openingmodel.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/wrappedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace indblik {

namespace {

constexpr int rowHeight = 28;
constexpr int dueWidth = 144;
constexpr int responsibleWidth = 168;

void arrange(QHeaderView* header)
{
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(OpeningModel::Title, QHeaderView::Stretch);
    for (const auto column : {OpeningModel::Remark, OpeningModel::SectionName})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->resizeSection(OpeningModel::Responsible, responsibleWidth);
    header->resizeSection(OpeningModel::Due, dueWidth);
}

} // namespace

OpeningCardsPane::OpeningCardsPane(OpeningModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_due(new QLineEdit(this))
    , m_setDue(new QPushButton(this))
    , m_dueHint(new QLabel(this))
    , m_table(new QTableView(this))
    , m_title(new QLineEdit(this))
    , m_section(new QComboBox(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_refusal(new WrappedLabel({}, this))
{
    lay::column({
        lay::of(this, space::small, {0, space::medium, 0, 0}),
        makeDueLine(),
        lay::wide(makeTable()),
        makeNewLine(),
        m_refusal,
    });
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setProperty("tone", QStringLiteral("wrong"));
    setFocusProxy(m_table);
    connect(&m_model, &OpeningModel::refused, this, [this](const QModelIndex& cell, const QString& reason) {
        refuse(reason);
        m_refused = cell;
    });
    connect(&m_model, &OpeningModel::dataChanged, this, [this] { refuse({}); });
    m_table->setCurrentIndex(m_model.index(0, OpeningModel::Title));
}

QLayout* OpeningCardsPane::makeDueLine()
{
    auto* label = new QLabel(tr("&Due date of all"), this);
    label->setBuddy(m_due);
    m_due->setObjectName(QStringLiteral("dueOfAll"));
    m_due->setFixedWidth(dueWidth);
    m_due->setText(FuzzyDate::day(m_model.usualDue()).text(QLocale()));
    m_setDue->setObjectName(QStringLiteral("setDueOfAll"));
    m_dueHint->setObjectName(QStringLiteral("dueHint"));
    connect(m_due, &QLineEdit::textChanged, this, &OpeningCardsPane::showDueOfAll);
    connect(m_due, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_setDue, &QPushButton::clicked, this, &OpeningCardsPane::setDueOfAll);
    showDueOfAll();
    return lay::row({lay::spacing(space::small), label, m_due, m_setDue, lay::room(), m_dueHint});
}

QWidget* OpeningCardsPane::makeTable()
{
    auto* delegate = new OpeningDelegate(m_table);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(delegate);
    layRows(*m_table, tr("Forms of %1").arg(m_model.opening().year.text()), rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    arrange(m_table->horizontalHeader());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { m_remove->setVisible(m_model.isRemovable(now.row())); });
    connect(
        delegate, &QAbstractItemDelegate::closeEditor, this, [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
                editNextRow();
        });
    return m_table;
}

QLayout* OpeningCardsPane::makeNewLine()
{
    auto* label = new QLabel(tr("New &initiative"), this);
    label->setBuddy(m_title);
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_section->setObjectName(QStringLiteral("newSection"));
    m_section->setAccessibleName(tr("Section of the new initiative"));
    m_section->addItem(tr("Contributing to the goals"), int(Section::Goals));
    m_section->addItem(tr("Beyond the goals"), int(Section::Beyond));
    auto* add = new QPushButton(tr("&Add"), this);
    add->setObjectName(QStringLiteral("addNew"));
    connect(add, &QPushButton::clicked, this, &OpeningCardsPane::addNew);
    connect(m_title, &QLineEdit::textEdited, this, [this] { refuse({}); });
    m_remove->setObjectName(QStringLiteral("removeNew"));
    m_remove->setToolTip(withKeys(tr("Removes the new initiative from the list"), QKeySequence::Delete));
    m_remove->hide();
    connect(m_remove, &QPushButton::clicked, this, &OpeningCardsPane::removeNew);
    auto* remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &OpeningCardsPane::removeNew);
    m_table->addAction(remove);
    return lay::row({lay::spacing(space::small), label, lay::wide(m_title), m_section, add, m_remove});
}

bool OpeningCardsPane::isWaiting() const
{
    return m_refused.isValid() || !m_title->text().trimmed().isEmpty()
           || (m_due->isModified() && !m_due->text().trimmed().isEmpty());
}

void OpeningCardsPane::showWhatWaits()
{
    QWidget* field = m_table;
    if (m_refused.isValid()) {
        // Once: the officer sees that the cell is as it was, and may leave it so.
        m_table->setCurrentIndex(std::exchange(m_refused, QPersistentModelIndex()));
    } else if (const QString title = m_title->text().simplified(); !title.isEmpty()) {
        refuse(tr("“%1” is not in the list yet. Add it, or clear the field.").arg(title));
        field = m_title;
    } else {
        refuse(tr("The due date of all is written but not set. Set it for all, or clear the field."));
        field = m_due;
    }
    field->setFocus();
}

void OpeningCardsPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_title->hasFocus())
        addNew();
    else if (m_due->hasFocus())
        setDueOfAll();
    else if (m_table->hasFocus() && m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(m_table->currentIndex());
}

void OpeningCardsPane::setDueOfAll()
{
    const auto due = m_model.readDue(m_due->text());
    if (!due)
        return;
    m_model.setDueOfAll(*due);
    m_due->setModified(false);
}

void OpeningCardsPane::showDueOfAll()
{
    const bool isDay = m_model.readDue(m_due->text()).has_value();
    m_setDue->setText(m_due->text().trimmed().isEmpty() ? tr("Remove all d&ue dates") : tr("&Set for all"));
    m_setDue->setEnabled(isDay);
    m_dueHint->setText(
        isDay ? tr("Space ticks a form, F2 edits a cell.")
              : tr("This is not a day. Write one such as %1.").arg(FuzzyDate::day(m_model.usualDue()).text(QLocale())));
    setTone(m_dueHint, isDay ? QStringLiteral("muted") : QStringLiteral("wrong"));
}

void OpeningCardsPane::addNew()
{
    const auto row = m_model.addNew(m_title->text(), Section(m_section->currentData().toInt()));
    refuse(row ? QString() : row.error().message);
    m_title->setFocus();
    if (!row) {
        m_title->selectAll();
        return;
    }
    m_title->clear();
    m_table->setCurrentIndex(m_model.index(*row, OpeningModel::Title));
}

void OpeningCardsPane::removeNew()
{
    m_model.remove(m_table->currentIndex().row());
    m_table->setFocus(); // the button may be gone
}

void OpeningCardsPane::editNextRow()
{
    const QModelIndex next = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1);
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

void OpeningCardsPane::refuse(const QString& reason)
{
    m_refusal->setText(reason);
    m_refused = QPersistentModelIndex();
}

} // namespace indblik
