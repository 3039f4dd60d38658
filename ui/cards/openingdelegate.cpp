// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/openingdelegate.h"

#include "core/fuzzydate.h"
#include "ui/cards/openingmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace indblik {

namespace {

constexpr int padding = 6;
constexpr int echoWidth = 280;

/// The chip of a row; its word is the model's.
std::optional<Chip> chipOf(const QModelIndex& index)
{
    const QString word = index.data(Qt::DisplayRole).toString();
    if (index.column() != OpeningModel::Remark || word.isEmpty())
        return {};
    return index.data(OpeningModel::NewRole).toBool() ? Chip{word, Shape::Star, Tone::Waiting}
                                                      : Chip{word, Shape::Check, Tone::Neutral};
}

} // namespace

DueEditor::DueEditor(const OpeningModel& model, QWidget* view) : EchoEdit(echoWidth, view), m_model(model)
{
    connect(this, &QLineEdit::textChanged, this, &DueEditor::echo);
}

bool DueEditor::isReadable() const
{
    return m_model.readDue(text()).has_value();
}

void DueEditor::echo()
{
    // What stands there already needs no echo.
    if (!isModified())
        return showEcho({}, false);
    const auto read = m_model.readDue(text());
    if (!read)
        return showEcho(read.error().message, true);
    showEcho(*read ? QStringLiteral("= ") + FuzzyDate::day(**read).text(QLocale()) : tr("No due date."), false);
}

void OpeningDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& t = tokens(option->palette);
    const QColor ink = index.data(OpeningModel::TakenRole).toBool() ? t.ink : t.muted;
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->state &= ~QStyle::State_HasFocus; // paint() draws it
    if (chipOf(index))
        option->text.clear();
}

void OpeningDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    Tokens t = tokens(option.palette);
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
    if (const auto chip = chipOf(index)) {
        // On the tint of the selected row a quiet chip would not be seen.
        if (option.state & QStyle::State_Selected)
            t.neutralTint = t.surface;
        const int top = option.rect.top() + (option.rect.height() - chipSize(*chip).height()) / 2;
        paintChip(*painter, {option.rect.left() + padding, top}, *chip, t);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize OpeningDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const auto chip = chipOf(index))
        size.setWidth(chipSize(*chip).width() + 2 * padding);
    return size;
}

QWidget* OpeningDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const OpeningModel*>(index.model());
    const bool isDue = model && index.column() == OpeningModel::Due;
    auto* editor = isDue ? new DueEditor(*model, parent) : new QLineEdit(parent);
    editor->setFrame(false);
    editor->setProperty("role", QStringLiteral("cell"));
    editor->setAccessibleName(isDue ? tr("Due date") : tr("Responsible officer"));
    return editor;
}

void OpeningDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    // Refreshing the view while something is being written must not take it away.
    if (!field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void OpeningDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (field->isModified())
        model->setData(index, field->text(), Qt::EditRole);
}

bool OpeningDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        const bool isTaken = index.data(OpeningModel::TakenRole).toBool();
        return model->setData(
            index.siblingAtColumn(OpeningModel::Title), isTaken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool OpeningDelegate::eventFilter(QObject* object, QEvent* event)
{
    // Enter on a text that is no day keeps the field open, with the reason under it.
    if (const auto* field = qobject_cast<DueEditor*>(object); field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && !field->isReadable())
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace indblik
