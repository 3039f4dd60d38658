// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/disclosure.h"
#include "core/judge/areas/listcomparison.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

struct Sheet;

/// Which areas are shown: all; those on the list now by the rules or as it was published; those that the rules added
/// or removed.
enum class AreaWish { All, Listed, Changed };

/// What the areas are held against: the rules before and now, each with the day whose figures count.
struct AreaView
{
    const Classifier* classifier = nullptr;
    const Scheme* scheme = nullptr;
    RuleBasis before;
    RuleBasis now;
};

/// The housing areas of a file with their figures and their class under two sets of rules. It sorts and filters itself,
/// so that thousands are quick; figures of few persons are kept back.
class AreaModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Residents, Figure, ClassBefore, ClassNow, Published, Distance };
    enum Role {
        MarginRole = Qt::UserRole + 1, ///< of the distance: a part of the limit, over 0 inside the list; or nothing
        IsNewRole,                     ///< of the name: listed now and not before
        IsQuietRole,                   ///< there is no number, or it is on no list
        DiffersRole,                   ///< of what was published: the rule says something else
    };

    explicit AreaModel(QObject* parent = nullptr) : RowModel(parent) {}

    /// Percentage points as briefly as a narrow column needs them.
    static QString pointsText(const QString& number);

    /// The view must stay until the next call; without a classifier there is nothing.
    void show(const AreaView& view);
    const AreaView& view() const { return m_view; }
    void setFilter(const QString& words);
    void setWish(AreaWish wish);
    AreaWish wish() const { return m_wish; }
    int areaCount() const { return int(m_all.size()); }
    int count(AreaWish wish) const;
    /// Whether the published list in force says of some area what the rules now do not.
    bool saysMore() const { return m_saysMore; }

    /// Index of the class an area has in a column of classes, Classes::none where it has none; `open` is the stricter
    /// one that cannot be told.
    struct Standing
    {
        const RuleSet* rules = nullptr;
        quint8 held = Classes::none;
        quint8 open = Classes::none;
    };
    Standing standing(const QModelIndex& index) const;

    /// The table as it is shown, for a file: numbers as numbers, marks and classes as texts, what is made up said so.
    Sheet sheet() const;

    const Area* areaAt(const QModelIndex& index) const;
    QModelIndex indexOf(const AreaId& area) const;

    void sort(int column, Qt::SortOrder order) override;

private:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return Distance + 1; }
    QVariant headAt(int column, int role) const override;
    QString heading(int column) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    Agreement agreementOf(const Area& area) const;
    const DesignationList::Entry* entryOf(const Area& area) const { return m_list ? m_list->entry(area.id) : nullptr; }
    bool isListed(const Classes& classes, const RuleSet& rules, const Area& area) const;
    bool isWanted(const Area& area, AreaWish wish) const;
    void arrange();
    const Indicator* mainIndicator() const;
    QString classText(const QModelIndex& index) const;
    QString publishedText(const Area& area) const;
    QString figureText(const Area& area, const Indicator* indicator) const;
    QString distanceText(const Area& area) const;

    AreaView m_view;
    std::optional<ShownFigures> m_shown;
    Classes m_before;
    Classes m_now;
    const DesignationList* m_list = nullptr; ///< in force by the rules now; null: none
    bool m_saysMore = false;
    std::vector<const Area*> m_all;  ///< those that are there now or before, by name
    std::vector<QString> m_keys;     ///< as they are searched, beside m_all
    std::vector<int> m_rows;         ///< places in m_all, as shown
    std::vector<double> m_residents; ///< by place in m_all; NaN where there is no number
    std::vector<double> m_figures;
    QStringList m_words;
    AreaWish m_wish = AreaWish::All;
    int m_sortColumn = Distance;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace indblik
