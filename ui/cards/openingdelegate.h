// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/echoedit.h"

#include <QStyledItemDelegate>

namespace indblik {

class OpeningModel;

/// The field a due date is written in. What it is read as stands under it while it is written, or why it is no date.
class DueEditor final : public EchoEdit
{
    Q_OBJECT

public:
    DueEditor(const OpeningModel& model, QWidget* view);

    bool isReadable() const;

private:
    void echo();

    const OpeningModel& m_model;
};

/// Paints and edits the rows of an OpeningModel. Space ticks the row, whichever of its cells the cursor is in.
class OpeningDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace indblik
