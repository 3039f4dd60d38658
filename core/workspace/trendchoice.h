// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "core/workspace.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// Something that may be shown in a chart.
struct TrendPick
{
    QString id;
    QString title;
    QString note; ///< quiet, behind the title
};

/// What a chart is about.
struct TrendSubject
{
    enum class Kind {
        Series, ///< what goals are measured on, and whatever else the file counts over time
        Areas,  ///< an indicator of housing areas, a line for each
        Types,  ///< the same, a line for each class of a scheme
    };

    Kind kind = Kind::Series;
    QString indicator; ///< key; of areas and types
    QString scheme;    ///< key; of types whose classes (empty: of the scheme that has lists), of areas whose limits

    bool operator==(const TrendSubject&) const = default;
};

/// Works out what may be picked for a subject and the trend of what was picked, from the open file.
class TrendChoice final
{
public:
    explicit TrendChoice(const Workspace& workspace) : m_workspace(workspace) {}

    /// What there is in the file, with its words: series first.
    std::vector<std::pair<TrendSubject, QString>> subjects() const;
    std::vector<TrendPick> picks(const TrendSubject& subject) const;
    /// A handful that says most: what goals are measured on, the areas that are listed, all classes.
    QStringList first(const TrendSubject& subject) const;
    /// Of the goal of a letter, by its chosen reading or the first that is measured on something; empty where there is
    /// none.
    Trend goalTrend(const QString& code) const;
    /// Of what was picked, by its ids; with where all areas lie, where that is wanted.
    Result<Trend> trend(const TrendSubject& subject, const QStringList& picked, bool withBands) const;

private:
    Result<Trend> seriesTrend(const QStringList& picked) const;
    Result<Trend> areasTrend(const TrendSubject& subject, const QStringList& picked, bool withBands) const;
    Result<Trend> typesTrend(const TrendSubject& subject, const QStringList& picked) const;
    QStringList listedAreas(const Classifier& classifier) const;

    const Workspace& m_workspace;
};

} // namespace indblik
