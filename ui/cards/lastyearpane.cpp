// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/lastyearpane.h"

#include "ui/parts/difftext.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

#include <cmath>
#include <utility>

namespace indblik {

namespace {

constexpr int afterLastKey = 400; ///< ms
/// A text longer than this is shown as it was: its differences are in the history.
constexpr qsizetype longestCompared = 30'000;

} // namespace

LastYearPane::LastYearPane(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_head(text::note({}, this))
    , m_fetch(smallLinkButton(tr("Fetch"), this))
    , m_text(new QTextEdit(this))
    , m_soon(new QTimer(this))
{
    m_fetch->setAccessibleName(tr("Fetch last year's answer to %1").arg(label));
    m_fetch->setToolTip(withKeys(tr("Puts last year's answer into the field"), keys::fetchAnswer));
    connect(m_fetch, &QPushButton::clicked, this, &LastYearPane::fetchWanted);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setFont(textFont(TextSize::Small));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setAccessibleName(tr("Last year's answer to %1").arg(label));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->setMinimumHeight(0);
    // What is longer than what is seen of it is read with the keys too.
    connect(m_text->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { m_text->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::ClickFocus); });

    auto* rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));
    rule->setFixedWidth(2);
    QHBoxLayout* line = lay::row({lay::wide(m_head), m_fetch});
    line->addStrut(m_fetch->sizeHint().height());
    lay::row({
        lay::of(this, space::medium),
        rule,
        lay::wide(lay::column({lay::spacing(2), line, lay::wide(m_text)})),
    });

    m_soon->setSingleShot(true);
    m_soon->setInterval(afterLastKey);
    connect(m_soon, &QTimer::timeout, this, [this] { compare(m_now); });
}

void LastYearPane::setBefore(const QString& year, const QString& text)
{
    m_isOther = m_before != text;
    m_before = text;
    m_year = year;
}

void LastYearPane::compareSoon(const QString& now)
{
    m_now = now;
    m_soon->start();
}

void LastYearPane::compare(const QString& now)
{
    m_soon->stop();
    m_now = now;
    showHead(showText());
    Q_EMIT heightChanged();
}

/// Gives in how many places it differs from what stands there now; 0 where that is not looked for.
int LastYearPane::showText()
{
    const bool isCompared = !m_now.isEmpty() && m_now != m_before && m_now.size() + m_before.size() < longestCompared;
    // A long text that is not compared stays as it is: setting it anew would hold the typing.
    if (!isCompared && m_plain == m_before)
        return 0;
    QTextCharFormat quiet;
    quiet.setForeground(tokens(palette()).muted);
    const int place = m_text->verticalScrollBar()->value();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    int changes = 0;
    if (isCompared)
        changes = insertDifference(cursor, m_before, m_now, palette(), quiet);
    else
        cursor.insertText(m_before, quiet);
    m_plain = isCompared ? std::nullopt : std::optional(m_before);
    m_text->moveCursor(QTextCursor::Start); // the inserting took it along, and a resize would scroll after it
    m_text->verticalScrollBar()->setValue(std::exchange(m_isOther, false) ? 0 : place);
    return changes;
}

void LastYearPane::showHead(int changes)
{
    if (m_before.isEmpty())
        m_head->setText(tr("%1 · no answer").arg(m_year));
    else if (m_now == m_before)
        m_head->setText(tr("%1 · unchanged").arg(m_year));
    else if (changes > 0)
        m_head->setText(QStringLiteral("%1 · %2").arg(m_year, tr("%n change(s)", nullptr, changes)));
    else
        m_head->setText(m_year);
    m_fetch->setVisible(m_mayFetch && !m_before.isEmpty() && m_now != m_before);
}

void LastYearPane::setMayFetch(bool mayFetch)
{
    m_mayFetch = mayFetch;
    m_fetch->setVisible(mayFetch && !m_before.isEmpty() && m_now != m_before);
}

int LastYearPane::heightOfText() const
{
    // With or without the button, so that nothing jumps while somebody types.
    const int head = std::max(m_head->sizeHint().height(), m_fetch->sizeHint().height()) + 2;
    return head + int(std::ceil(m_text->document()->size().height()));
}

void LastYearPane::scrollTo(double share)
{
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(int(std::lround(share * bar->maximum())));
}

QWidget* LastYearPane::continueTabOrder(QWidget* before)
{
    setTabOrder(before, m_fetch);
    setTabOrder(m_fetch, m_text);
    return m_text;
}

void LastYearPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT heightChanged();
}

} // namespace indblik
