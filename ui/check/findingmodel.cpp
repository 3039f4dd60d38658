// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/findingmodel.h"

#include "core/figuretext.h"
#include "core/searchkey.h"
#include "ui/parts/plaintooltip.h"

#include <QTimer>

#include <algorithm>

namespace indblik {

namespace {

constexpr int afterEdit = 150; ///< ms
constexpr Grade grades[] = {Grade::Error, Grade::Warning, Grade::Note};

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Error:
        return FindingModel::tr("Does not add up");
    case Grade::Warning:
        return FindingModel::tr("Look at it");
    case Grade::Note:
        return FindingModel::tr("For information");
    }
    Q_UNREACHABLE();
}

QString shown(const std::optional<FindingFigure>& figure)
{
    return figure ? figureText(*figure, QLocale()) : QString();
}

QString differenceText(const Finding& finding)
{
    const auto difference = finding.difference();
    return difference ? amountText(*difference, Scale::Million, QLocale()) : QString();
}

/// Said to those who hear the list: everything that is painted.
QString spoken(const Remark& remark)
{
    const Finding& finding = remark.finding;
    QStringList parts{gradeName(finding.grade), placeText(finding), sentence(finding, QLocale())};
    if (remark.acceptance)
        parts.append(FindingModel::tr("Accepted by %1: %2").arg(remark.acceptance->author, remark.acceptance->reason));
    else if (remark.earlier)
        parts.append(FindingModel::tr("Was accepted with other figures"));
    return parts.join(QStringLiteral(". "));
}

} // namespace

FindingModel::FindingModel(Workspace& workspace, QObject* parent)
    : RowModel(parent)
    , m_workspace(workspace)
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(afterEdit);
    connect(m_wait, &QTimer::timeout, this, &FindingModel::refresh);
    connect(&workspace, &Workspace::viewChanged, this, &FindingModel::refresh);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_wait->isActive())
            m_wait->start();
    });
    refresh();
}

void FindingModel::refresh()
{
    m_wait->stop();
    setRemarks(m_workspace.judged().remarks());
}

void FindingModel::setRemarks(const std::vector<Remark>& remarks)
{
    std::vector<Line> lines;
    lines.reserve(remarks.size() + std::size(grades));
    m_open = 0;
    m_count = int(remarks.size());
    for (const Grade grade : grades) {
        const size_t head = lines.size();
        for (const Remark& remark : remarks) {
            if (remark.finding.grade != grade)
                continue;
            if (lines.size() == head)
                lines.push_back({.grade = grade});
            QStringList texts{placeText(remark.finding), sentence(remark.finding, QLocale())};
            if (remark.acceptance)
                texts += {remark.acceptance->author, remark.acceptance->reason};
            lines.push_back({grade, remark, searchKey(texts.join(u'\n'))});
            m_open += remark.isOpen() ? 1 : 0;
        }
    }
    const auto isSame = [](const Line& left, const Line& right) {
        return left.grade == right.grade && left.remark == right.remark;
    };
    // An edit that changes no finding leaves the list and the cursor in it alone.
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isSame))
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const Remark* FindingModel::remark(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const Line& line = m_lines[size_t(index.row())];
    return line.remark ? &*line.remark : nullptr;
}

QModelIndex FindingModel::indexOf(const QString& key) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&key](const Line& line) { return line.remark && line.remark->key == key; });
    return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
}

int FindingModel::openCount(Grade grade) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
        [grade](const Line& line) { return line.grade == grade && line.remark && line.remark->isOpen(); }));
}

QVariant FindingModel::dataAt(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[size_t(index.row())];
    if (role == GradeRole)
        return int(line.grade);
    if (!line.remark)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? gradeName(line.grade) : QVariant();
    const Finding& finding = line.remark->finding;
    switch (role) {
    case Qt::DisplayRole:
        return placeText(finding);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(finding, QLocale()));
    case Qt::AccessibleTextRole:
        return spoken(*line.remark);
    case KeyRole:
        return line.remark->key;
    case SentenceRole:
        return sentenceBesideFigures(finding, QLocale());
    case StatedRole:
        return shown(finding.stated);
    case ComputedRole:
        return shown(finding.computed);
    case DifferenceRole:
        return differenceText(finding);
    case AcceptedRole:
        return !line.remark->isOpen();
    case AcceptedEarlierRole:
        return line.remark->earlier.has_value();
    default:
        return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return m_lines[size_t(index.row())].remark ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

FindingFilter::FindingFilter(FindingModel* model) : QSortFilterProxyModel(model), m_model(*model)
{
    setSourceModel(model);
}

void FindingFilter::setSearch(const QString& words)
{
    m_words = searchWords(words);
    invalidateFilter();
}

void FindingFilter::setWish(FindingWish wish)
{
    m_wish = wish;
    invalidateFilter();
}

bool FindingFilter::matches(const FindingModel::Line& line) const
{
    if (!line.remark)
        return false;
    const bool isWished = m_wish == FindingWish::All || line.remark->isOpen() == (m_wish == FindingWish::Open);
    return isWished && hasAll(line.searchKey, m_words);
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& lines = m_model.m_lines;
    if (lines[size_t(row)].remark)
        return matches(lines[size_t(row)]);
    // The name of a grade is shown where one of its findings is.
    for (size_t next = size_t(row) + 1; next < lines.size() && lines[next].remark; ++next) {
        if (matches(lines[next]))
            return true;
    }
    return false;
}

} // namespace indblik
