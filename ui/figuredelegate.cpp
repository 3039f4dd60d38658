// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figuredelegate.h"

#include "ui/chip.h"
#include "ui/look.h"
#include "ui/models/budgetmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int rowHeight = 28;
constexpr int indent = 24; ///< of a row under its group
constexpr int padding = 8;
constexpr int editorWidth = 140;
constexpr int echoWidth = 320;

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
    return readFigure(text(), m_unit).has_value();
}

void FigureEditor::echo()
{
    const auto read = readFigure(text(), m_unit);
    m_wayOut->setVisible(!read);
    if (!read)
        return showEcho(read.error().message, true);
    if (const auto amount = read->figure.amount()) {
        const QString kroner = amountText(*amount, Scale::Kroner, QLocale()) + u' ' + unitText(Scale::Kroner);
        return showEcho(
            QStringLiteral("= ") + kroner + (read->doubt ? u'\n' + doubtText(*read->doubt) : QString()), false);
    }
    if (read->figure.isBlank())
        return showEcho(tr("The cell stays empty."), false);
    showEcho(read->figure.mark() == Mark::None ? tr("No amount is stated for the year.")
                                               : tr("The amount is not available."),
        false);
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const auto kind = BudgetModel::RowKind(index.data(BudgetModel::RowKindRole).toInt());
    const bool isTitle = index.column() == 0;
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto* model = qobject_cast<const BudgetModel*>(index.model());
    const bool isSum = model && index.column() == model->sumColumn();
    const bool isStated = model && index.column() == model->statedColumn();

    painter->save();
    QColor ground = kind == BudgetModel::RowKind::Group ? t.background : t.surface;
    if (isSelected || (option.state & QStyle::State_MouseOver && kind == BudgetModel::RowKind::Line))
        ground = isSelected ? t.accentTint : t.background;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        kind == BudgetModel::RowKind::Total ? t.line : t.hairline);

    const bool strong = kind != BudgetModel::RowKind::Line || isSum;
    painter->setFont(textFont(TextSize::Body, strong));
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    if (isTitle) {
        area.setLeft(area.left() + (kind == BudgetModel::RowKind::Group ? 0 : indent - padding));
        painter->setPen(t.ink);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        painter->restore();
        return;
    }
    const QString marks = index.data(BudgetModel::MarksRole).toString();
    const bool differs = index.data(BudgetModel::DiffersRole).toBool();
    if (!marks.isEmpty()) {
        painter->setFont(textFont(TextSize::Small, true));
        painter->setPen(t.attention);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, marks);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(marks) - 3);
        painter->setFont(textFont(TextSize::Body, strong));
    }
    if (differs && !text.isEmpty()) {
        const bool withoutYears =
            kind == BudgetModel::RowKind::Line && isStated
            && index.siblingAtColumn(model->sumColumn()).data(BudgetModel::FigureRole).toLongLong() == 0;
        const Chip chip =
            withoutYears ? Chip{text, Shape::Bang, Tone::Attention} : Chip{text, Shape::Unequal, Tone::Wrong};
        const QSize size = chipSize(chip);
        paintChip(
            *painter, {area.right() - size.width() + 1, area.top() + (area.height() - size.height()) / 2}, chip, t);
    } else {
        const QVariant oere = index.data(BudgetModel::FigureRole);
        const bool isQuiet = !oere.isValid() || oere.toLongLong() == 0 || (isStated && !differs);
        painter->setPen(isQuiet ? (isStated ? t.muted : t.faint) : t.ink);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
    }
    if (option.state & QStyle::State_HasFocus && kind == BudgetModel::RowKind::Line) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(rowHeight, QFontMetrics(textFont(TextSize::Body)).height() + 10));
    return size;
}

QWidget* FigureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new FigureEditor(m_unit, parent);
    const QPersistentModelIndex place = index;
    auto* self = const_cast<FigureDelegate*>(this); // Qt asks for editors of a const delegate
    connect(editor, &FigureEditor::footnoteWanted, self, [self, editor, place](const QString& text) {
        // Losing the cursor closes the field; the text in it is no longer meant for the cell.
        editor->setModified(false);
        editor->parentWidget()->parentWidget()->setFocus();
        Q_EMIT self->footnoteWanted(place, text);
    });
    return editor;
}

void FigureDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // "950.000 kr." is wider than a column of millions.
    QRect area = option.rect;
    area.setLeft(std::max(0, area.right() - std::max(area.width(), editorWidth) + 1));
    editor->setGeometry(area);
}

void FigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<FigureEditor*>(editor);
    // Refreshing the view while something is being written must not take it away.
    if (!field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void FigureDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* field = static_cast<FigureEditor*>(editor);
    if (field->isModified())
        model->setData(index, field->text(), Qt::EditRole);
}

bool FigureDelegate::eventFilter(QObject* object, QEvent* event)
{
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
