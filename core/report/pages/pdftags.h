// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages/pages.h"
#include "core/result.h"

#include <QByteArray>
#include <QRectF>

#include <optional>
#include <vector>

namespace indblik {

/// What a figure shows in words, and its place on the page as PDF counts it: y() is its lower edge.
struct FigureTag
{
    QString words;
    QRectF box;
};

/// A piece of marked content as cairo numbers them: the n-th on its page has the MCID n.
struct MarkedContent
{
    bool isArtifact = false;
    bool continues = false; ///< belongs to the element of the marked content before it
    Scope scope = Scope::None;
    int columns = 1;
    std::optional<FigureTag> figure;
};

/// What the structure tree of a PDF by cairo 1.16 lacks.
struct TagPlan
{
    std::vector<std::vector<MarkedContent>> pages;
    QStringList tables; ///< descriptions, in the order of tables
};

/// Takes a PDF as cairo wrote it and mends what cairo cannot say: artifacts leave the structure tree, elements that go
/// on over a page become one, table heads get scope and span, tables their description, figures their words and place;
/// language, title and metadata are set. Refused where the file does not hold what the plan says.
Result<QByteArray> mendTags(const QByteArray& pdf, const TagPlan& plan, const PageSet& pages);

} // namespace indblik
