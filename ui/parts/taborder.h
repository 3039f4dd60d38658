// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace indblik {

/// Tab goes from `before` through all in `whole` that takes the cursor, in the order of its layouts, whenever it was
/// made. Gives the last of them; `before` where there is none.
QWidget* continueTabOrder(QWidget* before, const QWidget& whole);

} // namespace indblik
