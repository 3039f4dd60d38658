// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace indblik {

/// An icon of ours by name (resources/icons/NAME.svg), drawn in the ink of the palette it is shown with: muted, or
/// accent where it is selected.
QIcon icon(const char* name);

} // namespace indblik
