// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace indblik {

/// The name of a field in a dialog; its letter after & puts the cursor into `buddy`.
QLabel* caption(const QString& text, QWidget* buddy);

} // namespace indblik
