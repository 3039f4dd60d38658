// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/gapmodel.h"

#include "core/judge/cards/completeness.h"
#include "ui/parts/plaintooltip.h"

namespace indblik {

void GapModel::setBook(const AccountBook& book, const QDate& today)
{
    beginResetModel();
    m_lines.clear();
    m_blocking = 0;
    for (const Card& card : book.cards) {
        const auto gaps = card.isOpen() ? gapsOf(book, card, today) : std::vector<Gap>();
        if (gaps.empty())
            continue;
        m_lines.push_back(
            {card.id, {}, card.title, card.state, card.responsible, isNotBegun(card), card.isOverdue(today)});
        for (const Gap& gap : gaps) {
            m_lines.push_back({card.id, gap, sentence(gap), card.state, card.responsible});
            m_blocking += gap.blocks() ? 1 : 0;
        }
    }
    endResetModel();
}

std::optional<Gap> GapModel::gap(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[size_t(index.row())].gap : std::nullopt;
}

QVariant GapModel::dataAt(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
        return plainToolTip(line.text);
    case CardRole:
        return line.card.text();
    case HeadRole:
        return !line.gap.has_value();
    case BlocksRole:
        return line.gap && line.gap->blocks();
    case StateRole:
        return int(line.state);
    case NotBegunRole:
        return line.isNotBegun;
    case OverdueRole:
        return line.isOverdue;
    case ResponsibleRole:
        return line.responsible;
    default:
        return {};
    }
}

} // namespace indblik
