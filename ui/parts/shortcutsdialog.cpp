// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shortcutsdialog.h"

#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QGridLayout>
#include <QLabel>

namespace indblik {

ShortcutsDialog::ShortcutsDialog(const QStringList& shortcuts, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setHorizontalSpacing(space::page);
    layout->setVerticalSpacing(space::tight);
    // Two columns, so that the list fits on a small screen.
    const qsizetype half = (shortcuts.size() + 1) / 2;
    for (qsizetype i = 0; i < shortcuts.size(); ++i) {
        auto* what = new QLabel(shortcuts[i].section(u'\t', 0, 0), this);
        auto* keys = text::strong(shortcuts[i].section(u'\t', 1), this);
        const int column = i < half ? 0 : 2;
        layout->addWidget(what, int(i % half), column);
        layout->addWidget(keys, int(i % half), column + 1);
    }
    layout->addWidget(closeButton(*this), int(half), 0, 1, 4, Qt::AlignRight);
}

} // namespace indblik
