// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/workspace/typedplace.h"
#include "ui/parts/echoedit.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

class QPushButton;

namespace indblik {

class BudgetModel;
class Drafts;
struct GridLine;

/// The field an amount is written in. What the text is read as stands under it while it is written; where it cannot be
/// read, why, and the way out: no amount, and the text as a footnote.
class FigureEditor final : public EchoEdit
{
    Q_OBJECT

public:
    FigureEditor(Scale unit, QWidget* view);

    /// No footnote can hang on the amount: it is that of a part of a row.
    void offerNoFootnote() { m_mayExplain = false; }
    /// True where the text can be read as an amount or a mark.
    bool isReadable() const;

Q_SIGNALS:
    /// The officer chose to state no amount and to keep the text as a footnote.
    void footnoteWanted(const QString& text);

private:
    void echo();

    Scale m_unit;
    QPushButton* m_wayOut;
    bool m_mayExplain = true;
};

/// Paints and edits the cells and names of a BudgetModel.
class FigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FigureDelegate(Drafts& drafts, QObject* parent = nullptr);

    void setUnit(Scale unit) { m_unit = unit; }
    Scale unit() const { return m_unit; }
    /// The line of the cursor is tinted, unless more than its cell is chosen.
    void setCurrent(const QModelIndex& current) { m_current = current; }
    void setRange(bool isRange) { m_isRange = isRange; }

    int lineHeight() const;
    /// As wide as a column has to be for what stands in it.
    int widestIn(const BudgetModel& model, int column) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    /// Where something is typed in the cell; nothing for sums and groups.
    std::optional<CellPlace> placeOf(const QModelIndex& index) const;

Q_SIGNALS:
    void footnoteWanted(const QModelIndex& index, const QString& text);
    void kept(const QModelIndex& index); ///< what was typed there was refused

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index, const GridLine& line) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static QLineEdit* nameEditor(QWidget* parent);
    void paintFigure(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    Drafts& m_drafts;
    Scale m_unit = Scale::Million;
    QPersistentModelIndex m_current;
    bool m_isRange = false;

    mutable std::optional<CellPlace> m_editing; ///< Qt asks for editors of a const delegate
};

} // namespace indblik
