// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/unknownnamesmodel.h"

#include "core/workspace/likelyname.h"

#include <QLocale>

namespace indblik {

namespace {

QString placeWords(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Nation:
        return UnknownNamesModel::tr("Country");
    case PlaceKind::Region:
        return UnknownNamesModel::tr("Region");
    default:
        return UnknownNamesModel::tr("Area");
    }
}

} // namespace

void UnknownNamesModel::show(FigureProposal* proposal)
{
    beginResetModel();
    m_proposal = proposal;
    m_rows.clear();
    if (proposal) {
        for (size_t i = 0; i < proposal->areas.size(); ++i) {
            if (proposal->areas[i].choice != NameChoice::Known && proposal->areas[i].isKept())
                m_rows.push_back({true, i});
        }
        for (size_t i = 0; i < proposal->indicators.size(); ++i) {
            if (proposal->indicators[i].choice != NameChoice::Known)
                m_rows.push_back({false, i});
        }
    }
    bool isOther = false;
    for (const Row& row : m_rows) {
        const auto before = m_chosen.find({row.isArea, name(row)});
        if (before == m_chosen.end())
            continue;
        put(row, before->second.first, before->second.second);
        isOther = true;
    }
    endResetModel();
    if (isOther)
        Q_EMIT chosen();
}

const QString& UnknownNamesModel::name(const Row& row) const
{
    return row.isArea ? m_proposal->areas[row.place].name : m_proposal->indicators[row.place].name;
}

NameChoice UnknownNamesModel::choice(int at) const
{
    const Row& row = m_rows[size_t(at)];
    return row.isArea ? m_proposal->areas[row.place].choice : m_proposal->indicators[row.place].choice;
}

QString UnknownNamesModel::likely(const Row& row) const
{
    const auto [found, isNew] = m_likely.try_emplace({row.isArea, name(row)});
    if (!isNew)
        return found->second;
    if (row.isArea) {
        if (const Area* area = likelyArea(name(row), m_book))
            found->second = area->id.text();
    } else if (const Indicator* indicator = likelyIndicator(name(row), m_book)) {
        found->second = indicator->key;
    }
    return found->second;
}

QString UnknownNamesModel::meant(int at) const
{
    const Row& row = m_rows[size_t(at)];
    if (choice(at) != NameChoice::SameAs)
        return likely(row);
    const auto& area = row.isArea ? m_proposal->areas[row.place].area : std::nullopt;
    return row.isArea ? (area ? area->text() : QString()) : m_proposal->indicators[row.place].key;
}

void UnknownNamesModel::put(const Row& row, NameChoice choice, const QString& known)
{
    if (row.isArea) {
        m_proposal->areas[row.place].choice = choice;
        m_proposal->areas[row.place].area = known.isEmpty() ? std::nullopt : AreaId::fromText(known);
    } else {
        m_proposal->indicators[row.place].choice = choice;
        m_proposal->indicators[row.place].key = known;
    }
}

void UnknownNamesModel::choose(const QList<int>& rows, NameChoice choice, const QString& known)
{
    if (rows.isEmpty())
        return;
    for (const int at : rows) {
        const Row& row = m_rows[size_t(at)];
        put(row, choice, known);
        m_chosen[{row.isArea, name(row)}] = {choice, known};
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosen();
}

void UnknownNamesModel::chooseAll(NameChoice choice)
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.append(row);
    choose(rows, choice);
}

QString UnknownNamesModel::titleOf(bool isArea, const QString& known) const
{
    if (!isArea) {
        const Indicator* indicator = m_book.indicator(known);
        return indicator ? indicator->title : QString();
    }
    const auto id = AreaId::fromText(known);
    const Area* area = id ? m_book.area(*id) : nullptr;
    return area ? area->name : QString();
}

QString UnknownNamesModel::fateText(int row) const
{
    const QString title = titleOf(isArea(row), meant(row));
    switch (choice(row)) {
    case NameChoice::Create:
        return tr("Is created");
    case NameChoice::SameAs:
        return tr("Same as %1").arg(title);
    case NameChoice::LeaveOut:
        return title.isEmpty() ? tr("Is left out") : tr("Is left out. Is it %1?").arg(title);
    case NameChoice::Known:
        break;
    }
    return {};
}

QVariant UnknownNamesModel::dataAt(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Figures ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case Name:
        return name(row).simplified();
    case Sort:
        return row.isArea ? placeWords(m_proposal->areas[row.place].kind) : tr("Indicator");
    case Figures:
        return QLocale().toString(
            row.isArea ? m_proposal->areas[row.place].figures : m_proposal->indicators[row.place].figures);
    default:
        return fateText(index.row());
    }
}

QString UnknownNamesModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Name in the file");
    case Sort:
        return tr("What it is");
    case Figures:
        return tr("Figures");
    default:
        return tr("What happens to it");
    }
}

} // namespace indblik
