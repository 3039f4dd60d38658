// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areamodel.h"

#include "core/searchkey.h"
#include "core/sheet.h"
#include "ui/parts/plaintooltip.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace indblik {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
const QString residentsKey = QStringLiteral("residents");

/// The figure in the newest year that has any, up to that of the day.
std::optional<Year> newestYear(const AreaBook& book, const Indicator& indicator, const QDate& day)
{
    std::optional<Year> newest;
    for (const Year year : book.figures.years(indicator.number)) {
        if (year.number() <= day.year())
            newest = year;
    }
    return newest;
}

QString signedNumber(double value, int decimals, const QLocale& locale)
{
    const QString text = locale.toString(std::abs(value), 'f', decimals);
    if (value < 0)
        return locale.negativeSign() + text;
    return value > 0 ? u'+' + text : text;
}

} // namespace

void AreaModel::show(const AreaView& view)
{
    beginResetModel();
    m_view = view;
    m_all.clear();
    m_keys.clear();
    m_residents.clear();
    m_figures.clear();
    m_shown.reset();
    m_list = nullptr;
    m_saysMore = false;
    if (view.classifier) {
        m_shown.emplace(view.classifier->book());
        m_before = view.classifier->classes(*view.before.rules, view.before.day);
        m_now = view.classifier->classes(*view.now.rules, view.now.day, Classifier::With::Margins);
        const AreaBook& book = view.classifier->book();
        m_list = publishedList(book, *view.scheme, view.now);
        const Indicator* residents = book.indicator(residentsKey);
        const Indicator* figure = mainIndicator();
        const auto residentsYear = residents ? newestYear(book, *residents, view.now.day) : std::nullopt;
        const auto figureYear = figure ? newestYear(book, *figure, view.now.day) : std::nullopt;
        const auto number = [&view](const Area& area, const Indicator* of, std::optional<Year> year) {
            return of && year ? view.classifier->figures().value(area, *of, *year).value_or(noNumber) : noNumber;
        };
        for (const Area& area : book.areas) {
            const auto at = size_t(area.number);
            if (!m_now.isThere[at] && !m_before.isThere[at])
                continue;
            m_all.push_back(&area);
            m_keys.push_back(searchKey(area.name + u' ' + area.aliases.join(u' ')));
            m_residents.push_back(number(area, residents, residentsYear));
            m_figures.push_back(number(area, figure, figureYear));
            m_saysMore |= m_list && agreementOf(area) != Agreement::Same
                          && (entryOf(area) || agreementOf(area) == Agreement::Differs);
        }
    }
    arrange();
    endResetModel();
}

/// What the rules now are about: the first figure they hold against a limit that is no gate.
const Indicator* AreaModel::mainIndicator() const
{
    if (!m_view.classifier)
        return nullptr;
    for (const RuleClass& each : m_view.now.rules->classes) {
        for (const RuleWay& way : each.ways) {
            if (!way.criteria.empty())
                return m_view.classifier->book().indicator(way.criteria.front().indicator);
        }
    }
    return nullptr;
}

Agreement AreaModel::agreementOf(const Area& area) const
{
    const auto at = size_t(area.number);
    return m_list ? agreement(entryOf(area), *m_view.now.rules, m_now.held[at], m_now.open[at]) : Agreement::CannotTell;
}

bool AreaModel::isListed(const Classes& classes, const RuleSet& rules, const Area& area) const
{
    const quint8 held = classes.held[size_t(area.number)];
    return held != Classes::none && rules.classes[held].isListed;
}

bool AreaModel::isWanted(const Area& area, AreaWish wish) const
{
    const bool isNow = isListed(m_now, *m_view.now.rules, area);
    switch (wish) {
    case AreaWish::All:
        return true;
    case AreaWish::Listed:
        return isNow || entryOf(area);
    case AreaWish::Changed:
        return isNow != isListed(m_before, *m_view.before.rules, area);
    }
    Q_UNREACHABLE();
}

int AreaModel::count(AreaWish wish) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [&](const Area* area) { return isWanted(*area, wish); }));
}

void AreaModel::setFilter(const QString& words)
{
    beginResetModel();
    m_words = searchWords(words);
    arrange();
    endResetModel();
}

void AreaModel::setWish(AreaWish wish)
{
    beginResetModel();
    m_wish = wish;
    arrange();
    endResetModel();
}

void AreaModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> places;
    for (const QModelIndex& index : before)
        places.push_back(m_rows[size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    for (int i = 0; i < before.size(); ++i) {
        const auto row = std::find(m_rows.begin(), m_rows.end(), places[size_t(i)]) - m_rows.begin();
        changePersistentIndex(before[i], index(int(row), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

/// What is wanted, in order. Areas without the number come last whatever the order is.
void AreaModel::arrange()
{
    m_rows.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (isWanted(*m_all[i], m_wish) && hasAll(m_keys[i], m_words))
            m_rows.push_back(int(i));
    }
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == Name) {
        if (!isAscending)
            std::reverse(m_rows.begin(), m_rows.end());
        return;
    }
    const auto classRank = [](const Classes& classes, const Area& area) {
        const auto at = size_t(area.number);
        // The strictest class is the greatest; one that may be comes after those that are.
        return classes.held[at] != Classes::none   ? 1000.0 - classes.held[at]
               : classes.open[at] != Classes::none ? 500.0 - classes.open[at]
                                                   : 0.0;
    };
    const auto publishedRank = [this](const Area& area) {
        const auto* entry = entryOf(area);
        const auto& classes = m_view.now.rules->classes;
        const auto held = std::find_if(classes.begin(), classes.end(),
            [entry](const RuleClass& each) { return entry && each.key == entry->classKey; });
        return entry ? 1000.0 - double(held - classes.begin()) : 0.0;
    };
    std::vector<double> ranks(m_all.size());
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Area& area = *m_all[i];
        ranks[i] = m_sortColumn == Residents     ? m_residents[i]
                   : m_sortColumn == Figure      ? m_figures[i]
                   : m_sortColumn == ClassBefore ? classRank(m_before, area)
                   : m_sortColumn == ClassNow    ? classRank(m_now, area)
                   : m_sortColumn == Published   ? publishedRank(area)
                                                 : m_now.margins[size_t(area.number)];
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        const double left = ranks[size_t(a)];
        const double right = ranks[size_t(b)];
        if (std::isnan(left) || std::isnan(right))
            return !std::isnan(left) && std::isnan(right);
        return isAscending ? left < right : left > right;
    });
}

AreaModel::Standing AreaModel::standing(const QModelIndex& index) const
{
    const Area* area = areaAt(index);
    if (!area || (index.column() != ClassBefore && index.column() != ClassNow))
        return {};
    const bool isNow = index.column() == ClassNow;
    const Classes& classes = isNow ? m_now : m_before;
    const auto at = size_t(area->number);
    return {isNow ? m_view.now.rules : m_view.before.rules, classes.held[at], classes.open[at]};
}

const Area* AreaModel::areaAt(const QModelIndex& index) const
{
    return index.isValid() ? m_all[size_t(m_rows[size_t(index.row())])] : nullptr;
}

QModelIndex AreaModel::indexOf(const AreaId& area) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_all[size_t(m_rows[i])]->id == area)
            return index(int(i), 0);
    }
    return {};
}

QString AreaModel::classText(const QModelIndex& index) const
{
    const Standing at = standing(index);
    if (at.open != Classes::none)
        return tr("Not settled");
    return at.held == Classes::none ? tr("Not listed") : at.rules->classes[at.held].title;
}

QString AreaModel::publishedText(const Area& area) const
{
    const auto* entry = entryOf(area);
    return entry ? m_view.scheme->classTitle(entry->classKey) : m_list ? tr("Not listed") : QString();
}

QString AreaModel::figureText(const Area& area, const Indicator* indicator) const
{
    const AreaBook& book = m_view.classifier->book();
    const auto year = indicator ? newestYear(book, *indicator, m_view.now.day) : std::nullopt;
    if (!year)
        return {};
    const auto shown = m_shown->at(area, *indicator, *year);
    if (!shown)
        return QStringLiteral("..");
    const auto share = m_view.classifier->figures().share(area, *indicator, *year);
    return statFigureText(shown->hasNumber() ? share.value_or(*shown) : *shown, QLocale());
}

QString AreaModel::pointsText(const QString& number)
{
    return tr("%1 pp", "percentage points").arg(number);
}

/// In the unit of the condition that decides: "+0,8" points, "-14 beboere".
QString AreaModel::distanceText(const Area& area) const
{
    const AreaBook& book = m_view.classifier->book();
    const Classification told = m_view.classifier->explain(*m_view.now.rules, m_view.now.day, area);
    const CriterionVerdict* deciding = decidingCriterion(*m_view.now.rules, told);
    const auto distance = deciding ? deciding->distance() : std::nullopt;
    if (!distance)
        return deciding ? tr("no figure") : QString();
    const Indicator* indicator = book.indicator(deciding->criterion.indicator);
    if (m_shown->isHidden(*deciding))
        return QStringLiteral("..");
    const QLocale locale;
    const auto unit = indicator ? indicator->unit : deciding->criterion.unit;
    if (unit == Indicator::Unit::Share)
        return pointsText(signedNumber(100 * *distance, 1, locale));
    if (unit == Indicator::Unit::PerTenThousand)
        return pointsText(signedNumber(100 * *distance, 2, locale));
    if (unit == Indicator::Unit::Persons)
        return tr("%1 residents").arg(signedNumber(*distance, 0, locale));
    return signedNumber(*distance, 0, locale);
}

Sheet AreaModel::sheet() const
{
    Sheet sheet;
    sheet.name = tr("Areas");
    const auto line = [&sheet](const QString& text, CellTone tone) {
        sheet.rows.push_back({{SheetCell::of(text, tone)}, 0});
    };
    if (!m_view.classifier)
        return sheet;
    line(m_view.scheme->title, CellTone::Title);
    if (m_view.classifier->book().isIllustrative())
        line(tr("The figures are made up and only show how the program works."), CellTone::Note);
    const auto isOut = [this](int column) { return column == Published && !m_list; };
    SheetRow head;
    for (int column = 0; column < columnCount(); ++column) {
        if (!isOut(column))
            head.cells.push_back(
                SheetCell::of(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), CellTone::Heading));
    }
    sheet.rows.push_back(std::move(head));
    sheet.headRows = int(sheet.rows.size());
    sheet.headColumns = 1;
    const QLocale locale;
    for (int row = 0; row < rowCount(); ++row) {
        SheetRow cells;
        for (int column = 0; column < columnCount(); ++column) {
            if (isOut(column))
                continue;
            QString text = index(row, column).data(Qt::DisplayRole).toString();
            // Residents are a number; shares keep their sign, so that nobody takes them for another.
            const auto number =
                column == Residents ? Decimal::fromText(text.remove(locale.groupSeparator()), u',') : std::nullopt;
            cells.cells.push_back(number ? SheetCell::of(*number) : SheetCell::of(text));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

QVariant AreaModel::dataAt(const QModelIndex& index, int role) const
{
    const Area* area = areaAt(index);
    if (!area)
        return {};
    const auto at = size_t(area->number);
    const auto place = size_t(m_rows[size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Name:
            return area->name;
        case Residents:
            return figureText(*area, m_view.classifier->book().indicator(residentsKey));
        case Figure:
            return figureText(*area, mainIndicator());
        case ClassBefore:
        case ClassNow:
            return classText(index);
        case Published:
            return role != Qt::DisplayRole && agreementOf(*area) == Agreement::Differs
                       ? tr("%1 (the rule differs)").arg(publishedText(*area))
                       : publishedText(*area);
        case Distance:
            return distanceText(*area);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return plainToolTip(dataAt(index, Qt::AccessibleTextRole).toString());
    case DiffersRole:
        return index.column() == Published && agreementOf(*area) == Agreement::Differs;
    case Qt::TextAlignmentRole:
        return int(index.column() == Residents || index.column() == Figure ? Qt::AlignRight | Qt::AlignVCenter
                                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    case MarginRole:
        // A bar would tell what the words keep back.
        return std::isnan(m_now.margins[at]) || distanceText(*area) == QLatin1String("..")
                   ? QVariant()
                   : QVariant(m_now.margins[at]);
    case IsNewRole:
        return isListed(m_now, *m_view.now.rules, *area) && !isListed(m_before, *m_view.before.rules, *area)
               && m_before.open[at] == Classes::none;
    case IsQuietRole:
        return (index.column() == Residents && std::isnan(m_residents[place]))
               || (index.column() == Figure && std::isnan(m_figures[place]))
               || (index.column() == Published && !entryOf(*area));
    default:
        return {};
    }
}

QVariant AreaModel::headAt(int column, int role) const
{
    if (!m_view.classifier)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((column == Residents || column == Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
               | int(Qt::TextWordWrap);
    if (role == Qt::ToolTipRole) {
        const Indicator* figure = column == Figure ? mainIndicator() : nullptr;
        return plainToolTip(figure ? figure->title : heading(column));
    }
    return role == Qt::DisplayRole ? heading(column) : QVariant();
}

QString AreaModel::heading(int column) const
{
    const Indicator* figure = mainIndicator();
    switch (column) {
    case Name:
        return tr("Area");
    case Residents:
        return tr("Residents");
    case Figure:
        return figure ? figure->briefTitle() : QString();
    case ClassBefore:
        return m_view.before.rules->title;
    case ClassNow:
        return m_view.now.rules->title;
    case Published:
        return tr("Published list");
    default:
        return tr("Distance to the limit");
    }
}

} // namespace indblik
