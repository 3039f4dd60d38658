// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/areas/areamodel.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace indblik {

struct Chip;

/// One area: its class and why, under the rules now and before, where its figures are from, how it was year by year,
/// and whether the published list says the same.
class AreaPane final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 320;
    static constexpr int leastWidth = 264;

    explicit AreaPane(Workspace& workspace, QWidget* parent = nullptr);

    /// Nothing where no area is chosen.
    void showArea(const AreaView& view, const Area* area);

Q_SIGNALS:
    void areaWanted(const indblik::AreaId& area);    ///< it is to be edited
    void figuresWanted(const indblik::AreaId& area); ///< its figures are to be edited
    void trendWanted(const indblik::AreaId& area);   ///< how its figures went over the years
    void cardWanted(const indblik::InitiativeId& initiative);

private:
    QLabel* addText(const QString& text, const QString& tone = {}, bool isSmall = true);
    void addHeading(const QString& text);
    void addChip(const Chip& chip);
    void addCondition(const QString& title, Met met);
    void addName(const AreaView& view, const Area& area);
    void addReasons(const RuleBasis& basis, const AreaView& view, const Area& area);
    void addCriterion(const CriterionVerdict& verdict, const AreaView& view);
    void addWay(const WayVerdict& verdict, const RuleWay& way, const AreaView& view);
    void addSources(const Classification& told, const AreaBook& book);
    void addLists(const ListsVerdict& verdict);
    void addYears(const AreaView& view, const Area& area);
    void addParts(const AreaView& view, const Area& area);
    void addDeeds(const Area& area);
    static QString lackWords(const CriterionVerdict& verdict);
    static QStringList detailsOf(const CriterionVerdict& verdict, bool isHidden, int threshold);

    Workspace& m_workspace;
    std::optional<ShownFigures> m_shown; ///< of the book in view
    QVBoxLayout* m_layout = nullptr;
};

} // namespace indblik
