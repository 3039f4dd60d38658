// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages/pages.h"
#include "core/result.h"

#include <QByteArray>

namespace indblik {

/// The pages as a tagged PDF: headings, paragraphs, lists and tables with the scope of their heads in reading order,
/// rules and running heads marked as artifacts, outline, language and title. Built to the rules of PDF/UA; no validator
/// has seen it, so it does not claim to conform. The same pages give the same bytes.
Result<QByteArray> writePdf(const PageSet& pages);

} // namespace indblik
