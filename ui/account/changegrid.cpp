// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changegrid.h"

#include "ui/account/changerowmodel.h"
#include "ui/parts/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace indblik {

namespace {

constexpr int lineHeight = 28;
constexpr int typeWidth = 240;
constexpr int figureWidth = 112;

class ChangeCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* editor = new QLineEdit(parent);
        editor->setFrame(false);
        editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        m_before = index.data(Qt::EditRole).toString();
        // Qt asks for editors of a const delegate
        auto* self = const_cast<ChangeCellDelegate*>(this);
        connect(editor, &QLineEdit::textEdited, self, [self, editor] { Q_EMIT self->commitData(editor); });
        return editor;
    }

    /// What was just typed there keeps its cursor.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* line = static_cast<QLineEdit*>(editor);
        if (const QString text = index.data(Qt::EditRole).toString(); text != line->text())
            line->setText(text);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ChangeRowModel::FaultRole).toString().isEmpty())
            return;
        option->text.prepend(QStringLiteral("! "));
        option->palette.setColor(QPalette::Text, tokens(option->palette).wrong);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            auto* line = static_cast<QLineEdit*>(object);
            line->setText(m_before);
            Q_EMIT commitData(line);
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    mutable QString m_before; ///< of the cell that is open
};

} // namespace

ChangeGrid::ChangeGrid(ChangeRowModel& model, QWidget* parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new ChangeCellDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultSectionSize(figureWidth);
    head->setStretchLastSection(true);
    setColumnWidth(0, typeWidth);
}

bool ChangeGrid::focusNextPrevChild(bool isNext)
{
    const QModelIndex current = currentIndex();
    const int columns = model()->columnCount();
    const int place = current.row() * columns + current.column() + (isNext ? 1 : -1);
    if (!current.isValid() || place < 0 || place >= columns * model()->rowCount())
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    setCurrentIndex(model()->index(place / columns, place % columns));
    return true;
}

void ChangeGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT cellLeft();
    if (hint == QAbstractItemDelegate::EditNextItem)
        focusNextPrevChild(true);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        focusNextPrevChild(false);
}

} // namespace indblik
