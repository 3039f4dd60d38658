// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/factsbox.h"

#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/twolinedelegate.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace indblik {

namespace {

/// Somebody types: texts are read again once they have stopped.
constexpr int pause = 400; // ms
constexpr int noteRole = Qt::UserRole + 1;
constexpr int mostLines = 6;
/// A sentence is read whole before it is taken in.
constexpr int sentenceLines = 8;

/// The page that a widget scrolls with; null where there is none.
QScrollArea* pageOf(const QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto* page = qobject_cast<QScrollArea*>(around))
            return page;
    }
    return nullptr;
}

/// No more than what became of them.
QString tellingOf(const FactsTaken& taken)
{
    QStringList said;
    if (taken.made > 0)
        said.append(FactsBox::tr("%n fact(s) taken in.", nullptr, taken.made));
    if (taken.known > 0)
        said.append(FactsBox::tr("%n stood there already.", nullptr, taken.known));
    if (taken.noted > 0)
        said.append(FactsBox::tr("%n only noted with its sentence.", nullptr, taken.noted));
    said.append(FactsBox::tr("Undo with Ctrl+Z."));
    return said.join(u' ');
}

} // namespace

QString FactsBox::Line::key() const
{
    const auto* changed = std::get_if<AcceptedFactId>(&of);
    return changed ? changed->text() : QStringList{what, where, sentence}.join(u'\n');
}

FactsBox::FactsBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_pause(new QTimer(this))
    , m_words(text::muted({}, this))
    , m_list(new QListWidget(this))
    , m_one(linkButton(tr("Take it in"), this))
    , m_all(linkButton(tr("Take all in"), this))
{
    m_list->setAccessibleName(tr("Found in the texts"));
    m_list->setItemDelegate(new TwoLineDelegate(noteRole, m_list, sentenceLines));
    m_list->setProperty("role", QStringLiteral("boxed"));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    lay::column({
        lay::of(this, space::small),
        text::heading(tr("Found in the texts"), this),
        m_words,
        m_list,
        lay::row({lay::spacing(space::medium), m_one, m_all, lay::room()}),
    });
    connect(m_pause, &QTimer::timeout, this, &FactsBox::read);
    connect(m_list, &QListWidget::itemActivated, this, &FactsBox::takeChosen);
    connect(m_one, &QPushButton::clicked, this, &FactsBox::takeChosen);
    connect(m_all, &QPushButton::clicked, this, &FactsBox::takeAll);
    connect(m_list, &QListWidget::currentRowChanged, this, &FactsBox::showButtons);
    hide();
}

void FactsBox::showCard(const Card& card)
{
    m_isWritable = m_workspace.standing().canWrite() && card.isOpen();
    if (m_card == card.id && isVisibleTo(parentWidget())) {
        m_pause->start();
        return;
    }
    m_card = card.id;
    m_pause->stop();
    fill(card);
}

void FactsBox::read()
{
    m_pause->stop();
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (card)
        fill(*card);
}

/// What is taken in is what the texts say now, and not what they said before the last key.
void FactsBox::readWhatIsTyped()
{
    m_drafts.flush();
    read();
}

std::vector<FactsBox::Line> FactsBox::linesOf(const Card& card) const
{
    const AccountBook& book = *m_workspace.book();
    const FormTemplate* form = book.form(card.form);
    const auto label = [&](const FieldKey& key) {
        const Field* field = form ? form->field(key) : nullptr;
        return field ? field->labelIn(book.account.year) : key.text;
    };
    std::vector<Line> lines;
    for (const AcceptedFact* fact : changedFacts(book)) {
        if (fact->card == card.id)
            lines.push_back({tr("The sentence has changed: %1").arg(factKindWords(fact->kind)), label(fact->field),
                fact->sentence.simplified(), fact->id});
    }
    for (const FactProposal& proposal : proposedFacts(book, card))
        lines.push_back({factText(proposal.fact.content, QLocale()), label(proposal.fact.field),
            proposal.fact.sentence.simplified(), proposal});
    return lines;
}

/// The line that was chosen stays so, or what has come in its place.
void FactsBox::fill(const Card& card)
{
    const int before = m_list->currentRow();
    const QString chosen = before >= 0 ? m_lines[size_t(before)].key() : QString();
    m_list->clear();
    m_lines = linesOf(card);
    for (const Line& line : m_lines)
        addItem(line);
    const int now = rowOf(chosen);
    m_list->setCurrentRow(now >= 0 ? now : std::min(std::max(before, 0), m_list->count() - 1));
    fitHeight();
    showWords();
    if (m_lines.empty() && isAncestorOf(window()->focusWidget()))
        leaveBackwards();
    showButtons();
    setVisible(!m_lines.empty());
}

void FactsBox::addItem(const Line& line)
{
    auto* item = new QListWidgetItem(line.what, m_list);
    item->setData(noteRole, tr("%1 · “%2”", "a field and a sentence of it").arg(line.where, line.sentence));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2: %3").arg(line.what, line.where, line.sentence));
    item->setToolTip(plainToolTip(line.sentence));
}

void FactsBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A narrower line is higher.
    fitHeight();
}

void FactsBox::fitHeight()
{
    int height = 2 * m_list->frameWidth();
    for (int i = 0; i < std::min(m_list->count(), mostLines); ++i)
        height += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(height);
}

void FactsBox::showWords()
{
    const auto changed =
        int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.isChanged(); }));
    const int proposed = int(m_lines.size()) - changed;
    QStringList words;
    if (changed > 0)
        words.append(tr("%n sentence(s) that were taken in have changed. See whether what they became still holds.",
            nullptr, changed));
    if (proposed > 0)
        words.append(
            tr("The program has found %n possible fact(s) in the texts. Read the sentence before you take it in.",
                nullptr, proposed));
    m_words->setText(words.join(u' '));
}

void FactsBox::showButtons()
{
    const int row = m_list->currentRow();
    const bool isChanged = row >= 0 && size_t(row) < m_lines.size() && m_lines[size_t(row)].isChanged();
    m_one->setText(isChanged ? tr("Remove the link") : tr("Take it in"));
    const auto proposed =
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.isChanged(); });
    const bool hasAll = m_isWritable && proposed > 1;
    if ((m_all->hasFocus() && !hasAll) || (m_one->hasFocus() && !m_isWritable))
        m_list->setFocus(Qt::OtherFocusReason);
    m_one->setVisible(m_isWritable);
    m_all->setVisible(hasAll);
}

int FactsBox::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&key](const Line& line) { return line.key() == key; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

/// The cursor goes to what stands before the box, which is the last of its form.
void FactsBox::leaveBackwards()
{
    QWidget* before = m_list->previousInFocusChain();
    while (before != m_list
           && (isAncestorOf(before) || !before->isVisible() || !before->isEnabled()
               || !(before->focusPolicy() & Qt::TabFocus)))
        before = before->previousInFocusChain();
    before->setFocus(Qt::BacktabFocusReason);
}

void FactsBox::takeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_isWritable)
        return;
    const QString wanted = m_lines[size_t(row)].key();
    readWhatIsTyped();
    const int now = rowOf(wanted);
    if (now < 0)
        return Q_EMIT told(tr("The text is another now. See what is found in it before you take anything in."));
    const Line line = m_lines[size_t(now)];
    if (const auto* changed = std::get_if<AcceptedFactId>(&line.of))
        doneOrRefused(*this, m_workspace.facts().forget(*changed));
    else
        take({std::get<FactProposal>(line.of)});
}

/// Only what was there to be read.
void FactsBox::takeAll()
{
    QStringList seen;
    for (const Line& line : m_lines)
        seen.append(line.key());
    readWhatIsTyped();
    std::vector<FactProposal> facts;
    for (const Line& line : m_lines) {
        if (!line.isChanged() && seen.contains(line.key()))
            facts.push_back(std::get<FactProposal>(line.of));
    }
    if (!facts.empty())
        take(facts);
}

void FactsBox::take(const std::vector<FactProposal>& facts)
{
    const QScrollArea* page = pageOf(*this);
    const int height = page ? m_list->mapTo(page, QPoint()).y() : 0;
    const bool hadCursor = isAncestorOf(window()->focusWidget());
    const auto taken = m_workspace.facts().accept(facts);
    if (!doneOrRefused(*this, taken))
        return;
    Q_EMIT told(tellingOf(*taken));
    read();
    if (hadCursor && !m_lines.empty())
        m_list->setFocus(Qt::OtherFocusReason);
    // What the facts have become stands above, and takes its place when the page is laid out.
    QMetaObject::invokeMethod(
        this, [this, height] { stayAt(height); }, Qt::QueuedConnection);
}

/// The list is seen where it was before something came in above it.
void FactsBox::stayAt(int height)
{
    const QScrollArea* page = pageOf(*this);
    if (!page || !isVisible())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QScrollBar* bar = page->verticalScrollBar();
    bar->setValue(bar->value() + m_list->mapTo(page, QPoint()).y() - height);
}

QWidget* FactsBox::continueTabOrder(QWidget* before)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_list, m_one, m_all}) {
        setTabOrder(before, each);
        before = each;
    }
    return before;
}

} // namespace indblik
