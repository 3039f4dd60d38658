// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/placesmodel.h"

#include "core/figuretext.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/refusal.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace indblik {

PlacesModel::PlacesModel(Workspace& workspace, QObject* parent) : RowModel(parent), m_workspace(workspace)
{
    if (const AccountBook* book = workspace.book())
        m_years = book->budgetYears();
    for (const PerWhat per : {PerWhat::Place, PerWhat::Participant}) {
        m_per = per;
        read();
        for (const Year& year : countedYears(m_costs)) {
            if (std::find(m_years.begin(), m_years.end(), year) == m_years.end())
                m_years.push_back(year);
        }
    }
    std::sort(m_years.begin(), m_years.end());
    show(PerWhat::Place);
    connect(&workspace, &Workspace::changed, this, [this] { show(m_per); });
}

void PlacesModel::read()
{
    const AccountBook* book = m_workspace.book();
    m_costs = book ? placeCosts(book->budget, m_per) : std::vector<PlaceCosts>();
}

/// The cursor stays where the rows are the same.
void PlacesModel::show(PerWhat per)
{
    m_per = per;
    const auto before = std::exchange(m_costs, {});
    read();
    const bool isSame = std::equal(m_costs.begin(), m_costs.end(), before.begin(), before.end(),
        [](const PlaceCosts& a, const PlaceCosts& b) { return a.row == b.row && a.site == b.site; });
    if (!isSame) {
        beginResetModel();
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void PlacesModel::addYear()
{
    if (m_years.empty())
        return;
    beginInsertColumns({}, columnCount(), columnCount() + perYear - 1);
    m_years.push_back(m_years.back().next());
    endInsertColumns();
}

QString PlacesModel::heading(int column) const
{
    const bool isPlace = m_per == PerWhat::Place;
    const QString parts[] = {tr("planned"), tr("actual"), isPlace ? tr("DKK a place") : tr("DKK a participant")};
    return QStringLiteral("%1\n%2").arg(m_years[size_t(column / perYear)].text(), parts[column % perYear]);
}

QVariant PlacesModel::sideAt(int row, int role) const
{
    return role == Qt::DisplayRole ? m_costs[size_t(row)].place() : QVariant();
}

CountedYear PlacesModel::at(const QModelIndex& index) const
{
    return m_costs[size_t(index.row())].in(m_years[size_t(index.column() / perYear)]);
}

QString PlacesModel::textAt(const QModelIndex& index) const
{
    const CountedYear year = at(index);
    const int part = index.column() % perYear;
    if (part == Cost)
        return year.costText(QLocale());
    const auto& number = part == Planned ? year.planned : year.actual;
    return number ? QLocale().toString(*number) : QString();
}

/// What the cost is computed from.
QString PlacesModel::tipAt(const QModelIndex& index) const
{
    const CountedYear year = at(index);
    if (index.column() % perYear != Cost || !year.isCounted())
        return {};
    const QString number = QLocale().toString(*year.number());
    const QString amount = figureText(year.amount, Scale::Kroner, QLocale());
    return year.isPlanned() ? tr("DKK %1 over the %2 that were planned").arg(amount, number)
                            : tr("DKK %1 over %2").arg(amount, number);
}

QVariant PlacesModel::dataAt(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() % perYear == Cost);
        return font;
    }
    case Qt::ToolTipRole: {
        const QString tip = tipAt(index);
        return tip.isEmpty() ? QVariant() : plainToolTip(tip);
    }
    case Qt::AccessibleTextRole: {
        const QString text = textAt(index);
        return QStringLiteral("%1, %2: %3")
            .arg(m_costs[size_t(index.row())].place(), heading(index.column()).replace(u'\n', u' '),
                text.isEmpty() ? tr("not counted") : text);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex& index) const
{
    const auto flags = RowModel::flags(index);
    const bool isTyped = index.column() % perYear != Cost && m_workspace.standing().canWrite();
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

bool PlacesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int part = index.column() % perYear;
    if (role != Qt::EditRole || part == Cost || value.toString() == textAt(index))
        return false;
    const auto number = readCounted(value.toString());
    if (!doneOrRefused(*this, number))
        return false;
    const bool isPlace = m_per == PerWhat::Place;
    const Counted counted = part == Planned ? (isPlace ? Counted::PlannedPlaces : Counted::PlannedParticipants)
                                            : (isPlace ? Counted::Places : Counted::Participants);
    const PlaceCosts& costs = m_costs[size_t(index.row())];
    const CountEdit edit{costs.row, costs.site, {counted, m_years[size_t(index.column() / perYear)]}, *number};
    return doneOrRefused(*this, m_workspace.budget().setCounts({edit}));
}

} // namespace indblik
