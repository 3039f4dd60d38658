// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/openingmodel.h"

#include "core/domain/card.h"
#include "core/fuzzydate.h"
#include "core/judge/cards/openyear.h"
#include "ui/parts/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

QString dayText(const QDate& day)
{
    return FuzzyDate::day(day).text(QLocale());
}

} // namespace

OpeningModel::OpeningModel(YearOpening opening, std::vector<Initiative> known, QObject* parent)
    : RowModel(parent)
    , m_opening(std::move(opening))
    , m_known(std::move(known))
{}

OpeningModel::Count OpeningModel::count() const
{
    Count count;
    for (const OpeningCard& card : m_opening.cards) {
        count.taken += card.isTaken ? 1 : 0;
        count.isNew += card.isTaken && card.isNew ? 1 : 0;
        count.leftOut += card.isTaken ? 0 : 1;
    }
    return count;
}

Result<int> OpeningModel::addNew(const QString& title, Section section)
{
    YearOpening opening = m_opening;
    if (const auto added = indblik::addNew(opening, m_known, section, title); !added)
        return added.error();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_opening = std::move(opening);
    endInsertRows();
    Q_EMIT takenChanged();
    return row;
}

bool OpeningModel::isRemovable(int row) const
{
    return row >= 0 && row < rowCount() && m_opening.cards[size_t(row)].isNew;
}

void OpeningModel::remove(int row)
{
    if (!isRemovable(row))
        return;
    beginRemoveRows({}, row, row);
    m_opening.cards.erase(m_opening.cards.begin() + row);
    endRemoveRows();
    Q_EMIT takenChanged();
}

QDate OpeningModel::usualDue() const
{
    std::map<QDate, int> forms;
    for (const OpeningCard& card : m_opening.cards) {
        if (card.due)
            ++forms[*card.due];
    }
    const auto most =
        std::max_element(forms.begin(), forms.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == forms.end() ? QDate(m_opening.year.number() + 1, 4, 1) : most->first;
}

void OpeningModel::setDueOfAll(const std::optional<QDate>& due)
{
    for (OpeningCard& card : m_opening.cards)
        card.due = due;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, Due), {Qt::DisplayRole, Qt::EditRole});
}

Result<std::optional<QDate>> OpeningModel::readDue(const QString& text) const
{
    const QString written = text.simplified();
    if (written.isEmpty())
        return std::optional<QDate>();
    const auto due = FuzzyDate::readDay(written);
    if (!due)
        return Error{tr("“%1” is not a day. Write one such as %2, or nothing.").arg(written, dayText(usualDue()))};
    return due;
}

QString OpeningModel::text(const OpeningCard& card, int column) const
{
    switch (column) {
    case Title:
        return card.title;
    case Remark:
        return card.isNew ? tr("New") : (card.hasEnded ? tr("Ended") : QString());
    case SectionName:
        return card.section == Section::Goals ? tr("Contributing to the goals") : tr("Beyond the goals");
    case Responsible:
        return card.responsible;
    default:
        return card.due ? dayText(*card.due) : QString();
    }
}

QVariant OpeningModel::dataAt(const QModelIndex& index, int role) const
{
    const OpeningCard& card = cardAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(card, index.column());
    case Qt::CheckStateRole:
        return index.column() == Title ? QVariant(int(card.isTaken ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant(plainToolTip(card.title)) : QVariant();
    case TakenRole:
        return card.isTaken;
    case NewRole:
        return card.isNew;
    default:
        return {};
    }
}

bool OpeningModel::setText(const QModelIndex& cell, const QString& text)
{
    OpeningCard& card = m_opening.cards[size_t(cell.row())];
    if (cell.column() == Responsible) {
        card.responsible = storedText(text).simplified();
        return true;
    }
    if (cell.column() != Due)
        return false;
    const auto due = readDue(text);
    if (!due) {
        Q_EMIT refused(cell, due.error().message);
        return false;
    }
    card.due = *due;
    return true;
}

bool OpeningModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == Title) {
        m_opening.cards[size_t(index.row())].isTaken = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {role, TakenRole});
        Q_EMIT takenChanged();
        return true;
    }
    if (role != Qt::EditRole || !setText(index, value.toString()))
        return false;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    return true;
}

QString OpeningModel::heading(int column) const
{
    switch (column) {
    case Title:
        return tr("Status form");
    case Remark:
        return tr("Remark");
    case SectionName:
        return tr("Section");
    case Responsible:
        return tr("Responsible");
    default:
        return tr("Due");
    }
}

Qt::ItemFlags OpeningModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Responsible || index.column() == Due)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace indblik
