// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/historypanel.h"

#include "ui/parts/difftext.h"
#include "ui/parts/icons.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTextCursor>
#include <QTextEdit>
#include <QToolButton>

namespace indblik {

namespace {

/// More entries than this are read with `indblik-cli history`, not in a panel.
constexpr size_t mostEntries = 200;
constexpr qint64 longestComparing = 60; ///< ms

} // namespace

HistoryPanel::HistoryPanel(const Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(text::wrapped(text::heading({}, this)))
    , m_entries(new QTextEdit(this))
{
    setProperty("role", QStringLiteral("surface"));
    auto* close = new QToolButton(this);
    close->setIcon(icon("close"));
    close->setAccessibleName(tr("Close the history"));
    close->setToolTip(withKeys(tr("Close the history"), Qt::Key_Escape));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto* kind = text::note(tr("History"), this);
    lay::column({
        lay::of(this, space::small, {space::large, space::large, space::medium, space::medium}),
        lay::row({
            lay::wide(lay::column({lay::spacing(0), kind, m_title})),
            lay::at(close, Qt::AlignTop),
        }),
        lay::wide(m_entries),
    });
    m_entries->setProperty("pane", true);
    m_entries->setReadOnly(true);
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->document()->setDocumentMargin(0);
    m_entries->setTabChangesFocus(true);
    m_entries->setAccessibleName(tr("History"));
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            fill();
    });
    hide();
}

void HistoryPanel::showHistory(const QString& title, const HistoryFilter& filter)
{
    m_title->setText(title);
    m_filter = filter;
    fill();
    setVisible(true);
    m_entries->setFocus();
}

void HistoryPanel::fill()
{
    m_entries->clear();
    const Tokens& t = tokens(palette());
    QTextCharFormat when;
    when.setFont(textFont(TextSize::Small, true));
    when.setForeground(t.muted);
    QTextCharFormat plain;
    plain.setForeground(t.ink);

    // Texts are put in through a cursor, never as markup.
    QTextCursor cursor(m_entries->document());
    const auto history = m_workspace.history(m_filter);
    if (!history) {
        cursor.insertText(history.error().message, plain);
        return;
    }
    auto entries = sittings(*history);
    // Where a row stands says nothing; its cells tell that it came and went.
    std::erase_if(entries, [](const HistoryEntry& entry) { return entry.type == RecordType::RegisterRow; });
    if (entries.empty())
        cursor.insertText(tr("Nothing has been changed here yet."), plain);
    size_t count = 0;
    QElapsedTimer clock;
    clock.start();
    for (const HistoryEntry& entry : entries) {
        if (++count > mostEntries)
            break;
        if (count > 1)
            cursor.insertText(QStringLiteral("\n\n"), plain);
        QString head =
            QLocale().toString(entry.at.toLocalTime(), tr("d MMM yyyy HH:mm")) + QStringLiteral(" · ") + entry.author;
        if (!entry.reason.isEmpty())
            head += QStringLiteral(" · ") + entry.reason;
        cursor.insertText(head + u'\n', when);
        if (const QString label = labelOf(entry); !label.isEmpty())
            cursor.insertText(label + u'\n', when);
        const QString before = historyText(entry, entry.before, QLocale());
        const QString after = historyText(entry, entry.after, QLocale());
        // Long texts take time to compare; the oldest are shown as they were then.
        // States, dates and figures are read as a whole, not word by word.
        const bool isFigure = entry.type == RecordType::Criterion && entry.before.isDouble();
        if (entry.type == RecordType::Review || entry.type == RecordType::Card || isFigure)
            cursor.insertText(before.isEmpty() ? after : before + QStringLiteral(" → ") + after, plain);
        else if (clock.elapsed() < longestComparing)
            insertDifference(cursor, before, after, palette(), plain);
        else
            cursor.insertText(after, plain);
    }
    cursor.movePosition(QTextCursor::Start);
    m_entries->setTextCursor(cursor);
}

/// What the entry is about, where the panel's title does not say it.
QString HistoryPanel::labelOf(const HistoryEntry& entry) const
{
    const QString kind = historyLabel(entry);
    if (entry.type == RecordType::Criterion && !entry.field.isEmpty() && m_workspace.book()) {
        for (const Criterion& criterion : m_workspace.book()->criteria) {
            if (criterion.id.text() == entry.subject)
                return QStringLiteral("%1: %2").arg(kind, criterion.text);
        }
    }
    if (entry.type == RecordType::Promise && !entry.field.isEmpty() && m_workspace.book()) {
        for (const Promise& promise : m_workspace.book()->promises) {
            if (promise.id.text() == entry.subject)
                return QStringLiteral("%1: %2").arg(kind, promise.sentence.simplified());
        }
    }
    if (entry.type == RecordType::RegisterCell)
        return cellOf(entry);
    if (entry.type != RecordType::Answer && entry.type != RecordType::Review)
        return kind;
    if (!m_filter.field.isEmpty() || !m_workspace.book())
        return kind;
    const auto id = CardId::fromText(entry.subject);
    const Card* card = id ? m_workspace.book()->card(*id) : nullptr;
    const FormTemplate* form = card ? m_workspace.book()->form(card->form) : nullptr;
    const Field* field = form ? form->field({entry.field}) : nullptr;
    const QString label = field ? field->labelIn(m_workspace.book()->account.year) : QString();
    return kind.isEmpty() ? label : QStringLiteral("%1: %2").arg(kind, label);
}

/// "Klub Nord · Tilskud"; of a row that is gone its column.
QString HistoryPanel::cellOf(const HistoryEntry& entry) const
{
    const auto id = RegisterId::fromText(entry.subject);
    const Register* list = id && m_workspace.book() ? m_workspace.book()->registerOf(*id) : nullptr;
    const RegisterColumn* column = list ? list->form.column(entry.field.section(u'/', 1)) : nullptr;
    if (!column)
        return {};
    for (const RegisterRow& row : list->rows) {
        if (row.id.text() == entry.field.section(u'/', 0, 0))
            return QStringLiteral("%1 · %2").arg(list->nameOf(row), column->label);
    }
    return column->label;
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace indblik
