// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/gaplist.h"

#include "ui/cards/gapline.h"
#include "ui/parts/icons.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

/// More than this would push the form out of the window; the rest is seen when these are done.
constexpr size_t mostLines = 12;

} // namespace

GapList::GapList(QWidget* parent)
    : QFrame(parent)
    , m_title(text::wrapped(text::strong({}, this)))
    , m_lines(new QVBoxLayout)
    , m_close(new QToolButton(this))
    , m_last(m_close)
{
    setProperty("role", QStringLiteral("card"));
    m_close->setIcon(icon("close"));
    m_close->setAccessibleName(tr("Close what is missing"));
    m_close->setToolTip(withKeys(tr("Close"), Qt::Key_Escape));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    lay::column({
        lay::of(this, space::tight, {space::large, space::medium, space::small, space::medium}),
        lay::row({lay::wide(m_title), lay::at(m_close, Qt::AlignTop)}),
        m_lines,
    });
    m_lines->setSpacing(0);
    hide();
    showGaps({});
}

void GapList::showGaps(const std::vector<Gap>& gaps)
{
    m_gaps = gaps;
    if (!isHidden())
        fill();
}

void GapList::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    fill();
}

void GapList::fill()
{
    const auto& gaps = m_gaps;
    // What stays the same keeps the cursor where it is.
    if (gaps == m_shown && !m_title->text().isEmpty())
        return;
    m_shown = gaps;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto blocking = int(std::count_if(gaps.begin(), gaps.end(), [](const Gap& gap) { return gap.blocks(); }));
    m_title->setText(blocking > 0 ? tr("%n thing(s) to see to before you can submit the form", nullptr, blocking)
                                  : (gaps.empty() ? tr("Nothing is missing. The form can be submitted.")
                                                  : tr("The form can be submitted. These are worth a look")));
    m_last = m_close;
    for (size_t i = 0; i < gaps.size() && i < mostLines; ++i)
        addLine(gaps[i]);
    if (gaps.size() > mostLines)
        m_lines->addWidget(new QLabel(tr("… and %n more", nullptr, int(gaps.size() - mostLines)), this));
    if (hadFocus)
        focusFirst();
}

void GapList::addLine(const Gap& gap)
{
    auto* line = new GapLine(gap, this);
    connect(line, &QAbstractButton::clicked, this, [this, gap] { Q_EMIT gapChosen(gap); });
    m_lines->addWidget(line);
    line->show();
    setTabOrder(m_last, line);
    m_last = line;
}

void GapList::focusFirst()
{
    if (m_lines->count() > 0)
        m_lines->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
}

QWidget* GapList::continueTabOrder(QWidget* before)
{
    setTabOrder(before, m_close);
    m_last = m_close;
    for (int i = 0; i < m_lines->count(); ++i) {
        QWidget* line = m_lines->itemAt(i)->widget();
        setTabOrder(m_last, line);
        m_last = line;
    }
    return m_last;
}

void GapList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace indblik
