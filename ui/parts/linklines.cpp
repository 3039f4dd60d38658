// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linklines.h"

#include "ui/parts/elidedbutton.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"
#include "ui/parts/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace indblik {

LinkLines::LinkLines(const QString& name, const QString& add, const QString& empty, QWidget* parent)
    : QWidget(parent)
    , m_empty(empty)
    , m_lines(new QVBoxLayout)
    , m_add(remarkButton(add, this))
{
    auto* heading = text::heading(name, this);
    m_lines->setSpacing(0);
    lay::column({lay::of(this, space::tight), heading, m_lines, m_add});
    connect(m_add, &QPushButton::clicked, this, &LinkLines::addWanted);
}

void LinkLines::showLines(const std::vector<Line>& lines, bool mayAdd)
{
    m_add->setVisible(mayAdd);
    QStringList told;
    for (const Line& line : lines)
        told.append(QStringLiteral("%1\n%2\n%3").arg(line.title, line.note).arg(bool(line.remove)));
    // What has the cursor stays where nothing differs.
    if (m_lines->count() > 0 && told == m_told)
        return;
    m_told = told;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Line& line : lines)
        m_lines->addWidget(makeLine(line));
    if (lines.empty()) {
        auto* none = new WrappedLabel(m_empty, this);
        none->setProperty("tone", QStringLiteral("muted"));
        m_lines->addWidget(none);
    }
}

QWidget* LinkLines::makeLine(const Line& line)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    if (line.open) {
        auto* open = new ElidedButton(line.title, row);
        open->setProperty("role", QStringLiteral("remark"));
        layout->addWidget(open);
        connect(open, &QPushButton::clicked, this, [act = line.open] { act(); });
    } else {
        layout->addWidget(new WrappedLabel(line.title, row), 1);
    }
    auto* note = text::wrapped(text::note(line.note, row));
    layout->addWidget(note, 2);
    if (line.remove) {
        auto* remove = smallLinkButton(tr("Remove"), row);
        remove->setAccessibleName(tr("Remove %1").arg(line.title));
        layout->addWidget(remove);
        // The line goes with what it does.
        connect(
            remove, &QPushButton::clicked, this, [act = line.remove] { act(); }, Qt::QueuedConnection);
    }
    return row;
}

QPoint LinkLines::menuPlace() const
{
    return m_add->mapToGlobal(QPoint(0, m_add->height()));
}

} // namespace indblik
