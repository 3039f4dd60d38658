// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/figuredelegate.h"

#include "ui/budget/budgetmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/drafts.h"
#include "ui/parts/look.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int rowHeight = 28;
constexpr int indent = 16; ///< of a row under its group, and of a part under its row
constexpr int padding = 8;
constexpr int marksRoom = 4; ///< left free beside the footnote marks, for the frame of the cell
constexpr int triangle = 8;
constexpr int editorWidth = 140;
constexpr int echoWidth = 320;

/// What the marks of a cell take from the figure: they may reach into the space between the columns.
int roomOfMarks(const GridCell& cell)
{
    if (cell.marks.isEmpty())
        return 0;
    const int wide = QFontMetrics(textFont(TextSize::Small, true)).horizontalAdvance(cell.marks.join(u' '));
    return std::max(0, wide + 2 + marksRoom - padding);
}

/// What is shown instead of a plain stated total.
std::optional<Chip> chipOf(const BudgetModel& model, const QModelIndex& index)
{
    const GridCell* cell = model.cellAt(index);
    const QString remark = index.data(BudgetModel::RemarkRole).toString();
    if (cell->fit == Fit::Differs)
        return Chip{remark.isEmpty() ? index.data().toString() : remark, Shape::Unequal, Tone::Wrong};
    if (remark.isEmpty())
        return {};
    // A footnote explains why no year accounts for it.
    if (cell->fit == Fit::WithoutYears && cell->marks.isEmpty())
        return Chip{remark, Shape::Bang, Tone::Attention};
    return Chip{remark, Shape::None, Tone::Neutral};
}

} // namespace

FigureEditor::FigureEditor(Scale unit, QWidget* view)
    : EchoEdit(echoWidth, view)
    , m_unit(unit)
    , m_wayOut(new QPushButton(tr("No amount, and this as a foot&note")))
{
    setAlignment(Qt::AlignRight);
    setAccessibleName(tr("Amount"));
    echoLayout().addWidget(m_wayOut, 0, Qt::AlignLeft);
    m_wayOut->setProperty("role", QStringLiteral("link"));
    m_wayOut->setFocusPolicy(Qt::NoFocus); // leaving the field would end the editing; Alt+letter reaches it
    connect(m_wayOut, &QPushButton::clicked, this, [this] { Q_EMIT footnoteWanted(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, &FigureEditor::echo);
    echo();
}

bool FigureEditor::isReadable() const
{
    return readFigure(text(), m_unit, LargeNumber::TypedInKroner).has_value();
}

void FigureEditor::echo()
{
    const auto read = readFigure(text(), m_unit, LargeNumber::TypedInKroner);
    m_wayOut->setVisible(!read && m_mayExplain);
    if (!read)
        return showEcho(read.error().message, true);
    if (const auto amount = read->figure.amount()) {
        const QString kroner = amountText(*amount, Scale::Kroner, QLocale()) + u' ' + unitText(Scale::Kroner);
        // What is in the cell already was read once.
        const QString remark = isModified() ? readingRemark(text(), *read, QLocale()) : QString();
        return showEcho(QStringLiteral("= ") + kroner + (remark.isEmpty() ? remark : u'\n' + remark), false);
    }
    if (read->figure.isBlank())
        return showEcho(tr("The cell stays empty."), false);
    showEcho(read->figure.mark() == Mark::None ? tr("No amount is stated for the year.")
                                               : tr("The amount is not available."),
        false);
}

FigureDelegate::FigureDelegate(Drafts& drafts, QObject* parent) : QStyledItemDelegate(parent), m_drafts(drafts) {}

QColor FigureDelegate::groundOf(
    const QStyleOptionViewItem& option, const QModelIndex& index, const GridLine& line) const
{
    const Tokens& t = tokens(option.palette);
    const bool isCurrent = index == m_current;
    const bool isTinted = m_isRange ? bool(option.state & QStyle::State_Selected) && !isCurrent
                                    : index.row() == m_current.row() && (!isCurrent || index.column() == 0);
    if (isTinted)
        return t.accentTint;
    const bool isHovered = option.state & QStyle::State_MouseOver && line.kind == GridKind::Row;
    return line.kind == GridKind::Group || isHovered ? t.background : t.surface;
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const BudgetModel*>(index.model());
    const GridLine& line = model.lineAt(index.row());
    const Tokens& t = tokens(option.palette);
    const bool isTotal = line.kind == GridKind::Total || line.kind == GridKind::GrandTotal;
    painter->save();
    painter->fillRect(option.rect, groundOf(option, index, line));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), isTotal ? t.line : t.hairline);
    if (index.column() == 0)
        paintName(*painter, option, index);
    else
        paintFigure(*painter, option.rect.adjusted(padding, 0, -padding, 0), index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void FigureDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const BudgetModel*>(index.model());
    const GridLine& line = model.lineAt(index.row());
    const Tokens& t = tokens(option.palette);
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    if (line.kind == GridKind::Group) {
        const QPointF centre(area.left() + triangle / 2.0, area.center().y() + 1);
        const double half = triangle / 2.0;
        const QPolygonF down{{-half, -half / 2}, {half, -half / 2}, {0, half / 2 + 1}};
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(centre);
        painter.rotate(model.isFolded(*line.group) ? -90 : 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink);
        painter.drawPolygon(down);
        painter.restore();
        area.setLeft(area.left() + triangle + space::tight);
    } else {
        area.setLeft(area.left() + (line.kind == GridKind::GrandTotal ? 0 : indent));
    }
    if (line.kind == GridKind::Part)
        area.setLeft(area.left() + indent);
    const bool isPlain = line.kind == GridKind::Row || line.kind == GridKind::Part;
    const QString marks = index.data(BudgetModel::MarksRole).toString();
    const QFont small = textFont(TextSize::Small, true);
    const int room = marks.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(marks) + 3;
    painter.setFont(textFont(TextSize::Body, !isPlain));
    painter.setPen(line.kind == GridKind::Part ? t.muted : t.ink);
    const QString text = painter.fontMetrics().elidedText(line.title, Qt::ElideRight, area.width() - room);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.setFont(small);
    painter.setPen(t.attention);
    painter.drawText(area.adjusted(width + 3, -3, 0, -3), Qt::AlignVCenter | Qt::AlignLeft, marks);
}

void FigureDelegate::paintFigure(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const auto& model = *static_cast<const BudgetModel*>(index.model());
    const GridLine& line = model.lineAt(index.row());
    const GridCell* cell = model.cellAt(index);
    if (!cell)
        return;
    const Tokens& t = tokens(QGuiApplication::palette());
    const bool isStated = index.column() == model.statedColumn();
    // What could not be stored stands where it was typed.
    const auto place = placeOf(index);
    const auto typed = place ? m_drafts.unsaved(*place) : std::nullopt;
    if (const auto chip = typed ? std::optional(Chip{*typed, Shape::Bang, Tone::Wrong}) : chipOf(model, index)) {
        const QSize size = chipSize(*chip);
        const int left = area.right() - size.width() + padding / 2;
        return paintChip(painter, {left, area.top() + (area.height() - size.height()) / 2}, *chip, t);
    }
    QRect room = area;
    if (!cell->marks.isEmpty()) {
        const QString marks = cell->marks.join(u' ');
        painter.setFont(textFont(TextSize::Small, true));
        painter.setPen(t.attention);
        // Figures stay under each other; the marks stand in the space between the columns while there is enough.
        const int wide = painter.fontMetrics().horizontalAdvance(marks);
        room.setRight(room.right() - roomOfMarks(*cell));
        painter.drawText(
            QRect(room.right() + 2, area.top() - 3, wide + 2, area.height()), Qt::AlignVCenter | Qt::AlignLeft, marks);
    }
    const auto amount = cell->figure.amount();
    const bool isStrong = line.kind == GridKind::Total || line.kind == GridKind::GrandTotal
                          || (line.kind == GridKind::Row && index.column() == model.sumColumn());
    painter.setFont(textFont(TextSize::Body, isStrong && !isStated));
    painter.setPen(
        !amount || *amount == Money() ? t.faint : (isStated || line.kind == GridKind::Part ? t.muted : t.ink));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
}

int FigureDelegate::lineHeight() const
{
    return std::max(rowHeight, QFontMetrics(textFont(TextSize::Body)).height() + 10);
}

int FigureDelegate::widestIn(const BudgetModel& model, int column) const
{
    const QFontMetrics metrics(textFont(TextSize::Body, true));
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        const GridCell* cell = model.cellAt(index);
        if (!cell)
            continue;
        const auto chip = chipOf(model, index);
        widest = std::max(
            widest, chip ? chipSize(*chip).width()
                         : metrics.horizontalAdvance(figureText(cell->figure, m_unit, QLocale())) + roomOfMarks(*cell));
    }
    return widest + 2 * padding;
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(lineHeight());
    return size;
}

std::optional<CellPlace> FigureDelegate::placeOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto& model = *static_cast<const BudgetModel*>(index.model());
    const GridLine& line = model.lineAt(index.row());
    const auto column = model.columnAt(index.column());
    if (!line.row || (index.column() != 0 && !column))
        return std::nullopt;
    const CellPlace place{*line.row, line.part, column, m_unit};
    const auto typed = m_drafts.typedAt(place);
    return typed ? std::get<CellPlace>(*typed) : place;
}

QWidget* FigureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    m_editing = placeOf(index);
    if (!m_editing)
        return nullptr;
    auto* self = const_cast<FigureDelegate*>(this);
    FigureEditor* figure = index.column() == 0 ? nullptr : new FigureEditor(m_editing->unit, parent);
    QLineEdit* editor = figure ? figure : nameEditor(parent);
    connect(editor, &QLineEdit::textEdited, self, [self, place = *m_editing](const QString& text) {
        // Half an amount is none: it is stored when the cell is left.
        self->m_drafts.touch(place, text, Drafts::Saving::Held);
    });
    if (!figure)
        return editor;
    if (m_editing->part)
        figure->offerNoFootnote();
    const QPersistentModelIndex cell = index;
    connect(figure, &FigureEditor::footnoteWanted, self, [self, figure, cell, place = *m_editing](const QString& text) {
        // Losing the cursor closes the field; the text in it is no longer meant for the cell.
        figure->setModified(false);
        self->m_drafts.drop(place);
        figure->parentWidget()->parentWidget()->setFocus();
        Q_EMIT self->footnoteWanted(cell, text);
    });
    return figure;
}

QLineEdit* FigureDelegate::nameEditor(QWidget* parent)
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setProperty("role", QStringLiteral("cell"));
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void FigureDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == 0)
        return editor->setGeometry(option.rect);
    // "950.000 kr." is wider than a column of millions.
    QRect area = option.rect;
    area.setLeft(std::max(0, area.right() - std::max(area.width(), editorWidth) + 1));
    editor->setGeometry(area);
}

void FigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    // Refreshing the view while something is being written must not take it away.
    if (field->isModified())
        return;
    const auto place = placeOf(index);
    const auto typed = place ? m_drafts.unsaved(*place) : std::nullopt;
    field->setText(typed ? *typed : index.data(Qt::EditRole).toString());
    field->setModified(typed.has_value());
}

void FigureDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    const auto place = placeOf(index);
    if (!field->isModified() || !place)
        return;
    const QPersistentModelIndex cell = index;
    m_drafts.touch(*place, field->text());
    m_drafts.flush();
    if (m_drafts.unsaved(*place))
        Q_EMIT const_cast<FigureDelegate*>(this)->kept(cell);
}

bool FigureDelegate::eventFilter(QObject* object, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (isEscape && m_editing && qobject_cast<QLineEdit*>(object))
        m_drafts.drop(*m_editing);
    // Enter on a text that is no amount keeps the field open, with the reason under it.
    if (auto* field = qobject_cast<FigureEditor*>(object); field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && !field->isReadable())
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace indblik
