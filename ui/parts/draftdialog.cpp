// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/draftdialog.h"

#include "ui/parts/banner.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace indblik {

DraftDialog::DraftDialog(const QString& title, Drafts& drafts, QWidget* parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_fault(text::fault(this))
    , m_state(text::note({}, this))
{
    setWindowTitle(title);
    m_state->setObjectName(QStringLiteral("state"));
}

/// Its fields may be left, and saved, when it is half gone.
DraftDialog::~DraftDialog()
{
    disconnect(&m_drafts, nullptr, this, nullptr);
}

void DraftDialog::layOut(const lay::Item& content)
{
    m_conflict = new Banner(this);
    m_conflict->setStaying();
    connect(m_conflict, &Banner::acted, this, [this] {
        const auto place = conflict();
        if (!place)
            return;
        fieldAt(*place)->setFocus();
        m_drafts.insist(*place);
    });
    m_close = closeButton(*this);
    m_close->setAutoDefault(false); // Enter ends a field
    m_buttons = lay::row({lay::spacing(space::small), m_state, lay::room(), m_close});
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        lay::wide(content),
        m_conflict,
        m_fault,
        m_buttons,
    });
    connect(&m_drafts, &Drafts::waiting, this, &DraftDialog::tell);
    connect(&m_drafts, &Drafts::tried, this, &DraftDialog::tell);
    tell();
}

QPushButton* DraftDialog::offerRemoval(const QString& words)
{
    auto* removal = new QPushButton(words, this);
    removal->setAutoDefault(false);
    connect(removal, &QPushButton::clicked, this, [this] { remove(); });
    m_buttons->insertWidget(0, removal);
    setTabOrder(removal, m_close);
    return removal;
}

std::vector<TypedPlace> DraftDialog::waiting() const
{
    std::vector<TypedPlace> places = m_drafts.places();
    std::erase_if(places, [this](const TypedPlace& place) { return !fieldAt(place); });
    return places;
}

/// The first of its places where the file has another text than the one that was typed over.
std::optional<TypedPlace> DraftDialog::conflict() const
{
    for (const TypedPlace& place : waiting()) {
        if (const auto fault = m_drafts.fault(place); fault && fault->error.fault == Fault::Conflict)
            return place;
    }
    return std::nullopt;
}

void DraftDialog::say(const QString& why, QWidget* where)
{
    text::sayFault(*m_fault, why);
    if (where)
        where->setFocus();
}

void DraftDialog::takeRefusal(const Error& error)
{
    say(error.message);
}

QString DraftDialog::faultAt(const TypedPlace& place) const
{
    const auto fault = m_drafts.fault(place);
    if (!fault)
        return tr("The file is busy with an import.");
    // What cannot be read yet says itself what it is about.
    return fault->isUnfinished ? fault->error.message : tr("%1: %2").arg(m_drafts.called(place), fault->error.message);
}

void DraftDialog::tell()
{
    const auto places = waiting();
    const bool isFaulty = !places.empty() && m_drafts.fault(places.front());
    m_state->setText(places.empty() ? tr("✓ All is saved") : (isFaulty ? tr("! Not saved") : tr("Not saved yet …")));
    setTone(m_state, QLatin1String(places.empty() ? "good" : (isFaulty ? "wrong" : "muted")));
    const auto other = conflict();
    m_conflict->setVisible(other.has_value());
    if (other)
        m_conflict->say(Banner::Tone::Wrong,
            tr("Somebody else has changed this in the file while you were writing: %1. Your text is still here. If you "
               "save it, the other one stays in the history.")
                .arg(m_drafts.called(*other)),
            tr("Sa&ve mine over it"));
    const auto told = std::find_if(places.begin(), places.end(), [&](const TypedPlace& place) {
        return m_drafts.fault(place) && m_drafts.fault(place)->error.fault != Fault::Conflict;
    });
    say(told == places.end() ? QString() : faultAt(*told));
}

void DraftDialog::reject()
{
    m_drafts.flush();
    std::map<TypedPlace, QString> waits;
    for (const TypedPlace& place : waiting())
        waits.emplace(place, m_drafts.shown(place));
    if (isVisible() && !waits.empty() && waits != m_warned) {
        m_warned = waits;
        const TypedPlace place = waiting().front();
        say(tr("Not saved. %1 Put it right, or press Esc once more to close. What you wrote then waits, and “! Not saved” "
               "at the bottom of the window leads back to it.")
                .arg(faultAt(place)),
            fieldAt(place));
        return;
    }
    QDialog::reject();
}

/// The first field comes in as by Tab, marked as a whole, and then a long line shows its end.
void DraftDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const auto showBeginning = [this] {
        if (auto* line = qobject_cast<QLineEdit*>(focusWidget()))
            line->setCursorPosition(0);
    };
    for (QWidget* next = focusWidget() ? this : nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(this) && next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    QMetaObject::invokeMethod(this, showBeginning, Qt::QueuedConnection);
}

void DraftDialog::showPlace(const TypedPlace& place)
{
    if (QWidget* field = fieldAt(place))
        field->setFocus(Qt::TabFocusReason);
}

/// Enter does what Space does on a button with the cursor.
void DraftDialog::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && isEnter)
        return button->click();
    QDialog::keyPressEvent(event);
}

} // namespace indblik
