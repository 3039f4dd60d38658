// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/parts/icons.h"
#include "ui/parts/look.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace indblik {

namespace {

constexpr int rowHeight = 38;
constexpr int iconSize = 18;
constexpr int countRole = Qt::UserRole + 1;
constexpr int callsRole = Qt::UserRole + 2;

class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, std::max(rowHeight, QFontMetrics(textFont(TextSize::Body)).height() + 18)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        if (isSelected || isHovered) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(t.accent) : Qt::NoPen);
            painter->setBrush(isSelected ? t.accentTint : t.background);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        if (isSelected)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
        const QRect place(row.left() + 11, row.center().y() - iconSize / 2, iconSize, iconSize);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        QRect text = row.adjusted(11 + iconSize + 10, 0, -10, 0);
        if (const int count = index.data(countRole).toInt(); count > 0) {
            painter->setFont(textFont(TextSize::Small));
            const QString number = QString::number(count);
            const int width = painter->fontMetrics().horizontalAdvance(number);
            if (index.data(callsRole).toBool()) {
                const QRect badge(text.right() - width - 10, row.center().y() - 9, width + 14, 19);
                painter->setPen(Qt::NoPen);
                painter->setBrush(t.wrongTint);
                painter->drawRoundedRect(badge, 9, 9);
                painter->setPen(t.wrong);
                painter->drawText(badge, Qt::AlignCenter, number);
            } else {
                painter->setPen(t.muted);
                painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
            }
            text.setRight(text.right() - width - 16);
        }
        painter->setFont(textFont(TextSize::Body, isSelected));
        painter->setPen(isSelected ? t.accent : t.ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setViewportMargins(0, space::small, 0, 0);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
}

void Navigation::addPage(const char* iconName, const QString& name, const QString& shortcut)
{
    auto* item = new QListWidgetItem(icon(iconName), name, this);
    item->setToolTip(QStringLiteral("%1 (%2)").arg(name, shortcut));
    item->setData(Qt::AccessibleTextRole, name);
}

void Navigation::setCount(int page, int count, bool calls)
{
    QListWidgetItem* at = item(page);
    at->setData(countRole, count);
    at->setData(callsRole, calls);
    at->setData(Qt::AccessibleTextRole, count > 0 ? QStringLiteral("%1, %2").arg(at->text()).arg(count) : at->text());
}

} // namespace indblik
