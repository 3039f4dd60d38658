// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/factsbox.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/twolinedelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace indblik {

namespace {

/// Somebody types: texts are read again once they have stopped.
constexpr int pause = 400; // ms
constexpr int noteRole = Qt::UserRole + 1;
constexpr int mostLines = 6;

} // namespace

FactsBox::FactsBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pause(new QTimer(this))
    , m_words(text::muted({}, this))
    , m_list(new QListWidget(this))
    , m_one(linkButton(tr("Take it in"), this))
    , m_all(linkButton(tr("Take all in"), this))
{
    m_list->setAccessibleName(tr("Found in the texts"));
    m_list->setItemDelegate(new TwoLineDelegate(noteRole, m_list));
    m_list->setProperty("role", QStringLiteral("boxed"));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    connect(m_all, &QPushButton::clicked, this, [this] { take(std::vector(m_proposed)); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_one->setText(row >= 0 && size_t(row) < m_changed.size() ? tr("Let it go") : tr("Take it in"));
    });
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
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (card)
        fill(*card);
}

void FactsBox::fill(const Card& card)
{
    const AccountBook& book = *m_workspace.book();
    const int row = m_list->currentRow();
    m_list->clear();
    m_changed.clear();
    m_proposed = proposedFacts(book, card);
    const FormTemplate* form = book.form(card.form);
    const auto label = [&](const FieldKey& key) {
        const Field* field = form ? form->field(key) : nullptr;
        return field ? field->labelIn(book.account.year) : key.text;
    };
    for (const AcceptedFact* fact : changedFacts(book)) {
        if (fact->card != card.id)
            continue;
        m_changed.push_back(fact->id);
        addLine(tr("The sentence has changed: %1").arg(factKindWords(fact->kind)), label(fact->field), fact->sentence);
    }
    for (const FactProposal& proposal : m_proposed)
        addLine(factText(proposal.fact.content, QLocale()), label(proposal.fact.field), proposal.fact.sentence);
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    int height = 2 * m_list->frameWidth();
    for (int i = 0; i < std::min(m_list->count(), mostLines); ++i)
        height += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(height);
    QStringList words;
    if (!m_changed.empty())
        words.append(tr("%n sentence(s) that were taken in have changed. See whether what they became still holds.",
            nullptr, int(m_changed.size())));
    if (!m_proposed.empty())
        words.append(
            tr("The texts say %n thing(s) that you can take in and work with.", nullptr, int(m_proposed.size())));
    m_words->setText(words.join(u' '));
    m_one->setVisible(m_isWritable);
    m_all->setVisible(m_isWritable && m_proposed.size() > 1);
    setVisible(m_list->count() > 0);
}

void FactsBox::addLine(const QString& what, const QString& where, const QString& sentence)
{
    auto* item = new QListWidgetItem(what, m_list);
    item->setData(noteRole, QStringLiteral("%1 · »%2«").arg(where, sentence.simplified()));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2: %3").arg(what, where, sentence.simplified()));
}

void FactsBox::takeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_isWritable)
        return;
    if (size_t(row) < m_changed.size())
        doneOrRefused(*this, m_workspace.facts().forget(m_changed[size_t(row)]));
    else
        take({m_proposed[size_t(row) - m_changed.size()]});
}

void FactsBox::take(const std::vector<FactProposal>& facts)
{
    const bool hadCursor = isAncestorOf(window()->focusWidget());
    if (!doneOrRefused(*this, m_workspace.facts().accept(facts)))
        return;
    Q_EMIT told(tr("%n thing(s) from the texts were taken in. Undo with Ctrl+Z.", nullptr, int(facts.size())));
    m_pause->stop();
    read();
    if (hadCursor && isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
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
