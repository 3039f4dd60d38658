// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pages/pages.h"

namespace indblik {

/// Lays the document out on A4: a title page with the contents, then its sections, each on a new page, with running
/// heads and page numbers. The one layout for preview, print and PDF.
///
/// A heading stays with what follows it, a paragraph never leaves one line alone, a form's row of up to half a page and
/// a table's row are not torn, and heads are repeated where a table goes on. A table of figures that fits on one page
/// is not parted at all.
PageSet layOut(const Document& document);

} // namespace indblik
