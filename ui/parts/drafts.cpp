// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drafts.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr int afterLastKey = 2000;
constexpr int afterFirstKey = 5000;

/// Time heals a full disk, but neither two texts in one place nor a date that is none.
bool mayPass(const TypedFault& fault)
{
    const Fault why = fault.error.fault;
    return !fault.isUnfinished && why != Fault::Conflict && why != Fault::Refused && why != Fault::Missing;
}

TypedFault conflictFault()
{
    return {{Drafts::tr("The text in the file is not the one you typed over."), {}, Fault::Conflict}};
}

} // namespace

Drafts::Drafts(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace), m_typed(workspace)
{
    for (QTimer* timer : {&m_afterLastKey, &m_afterFirstKey}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Drafts::flush);
    }
    // A pause ends what is taken back as one step; a footnote is one until it is left.
    connect(&m_afterLastKey, &QTimer::timeout, this, [this] {
        if (!m_isFootnote)
            m_workspace.endTyping();
    });
    m_afterLastKey.setInterval(afterLastKey);
    m_afterFirstKey.setInterval(afterFirstKey);
    // What waits for another account is tried again when that comes into view.
    connect(&workspace, &Workspace::viewChanged, &m_afterLastKey, qOverload<>(&QTimer::start));
}

Drafts::Key Drafts::keyOf(const TypedPlace& place) const
{
    const AccountBook* book = m_workspace.book();
    return {book ? book->account.id : AccountId(), place};
}

void Drafts::touch(const TypedPlace& place, const QString& text, Saving saving)
{
    const auto [found, isNew] = m_drafts.try_emplace(keyOf(place));
    Draft& draft = found->second;
    if (isNew) {
        draft.over = stored(place);
        draft.called = called(place);
    }
    draft.text = text;
    draft.saving = saving;
    m_isFootnote = std::holds_alternative<FootnoteTextPlace>(place);
    if (saving == Saving::Soon) {
        m_afterLastKey.start();
        if (!m_afterFirstKey.isActive())
            m_afterFirstKey.start();
    }
    Q_EMIT waiting();
}

bool Drafts::flush()
{
    return tryAll(false);
}

bool Drafts::settle()
{
    return tryAll(true);
}

bool Drafts::tryAll(bool withHeld)
{
    m_afterLastKey.stop();
    m_afterFirstKey.stop();
    const AccountId account = keyOf({}).first;
    const auto isTried = [&](const All::value_type& each) {
        const Saving saving = each.second.saving;
        return each.first.first == account && saving != Saving::Kept && (withHeld || saving == Saving::Soon);
    };
    const auto isDone = [&] { return std::none_of(m_drafts.begin(), m_drafts.end(), isTried); };
    if (m_isTrying || isDone())
        return isDone();
    // Nothing has failed: an import is being stored, and the text is saved when it has ended.
    if (m_workspace.isWriting()) {
        m_afterFirstKey.start();
        return false;
    }
    const QScopedValueRollback trying(m_isTrying, true);
    std::vector<std::vector<TypedPlace>> things;
    for (const auto& each : m_drafts) {
        const auto& [key, draft] = each;
        // Where both texts have become one, nobody has to choose.
        if (!isTried(each) || (draft.isConflict && isConflict(key.second, draft)))
            continue;
        if (things.empty() || !areOfOneThing(things.back().front(), key.second))
            things.emplace_back();
        things.back().push_back(key.second);
    }
    for (const auto& thing : things)
        tryThing(thing);
    tell();
    return isDone();
}

bool Drafts::isConflict(const TypedPlace& place, const Draft& draft) const
{
    // What is not there yet says as little as an empty field.
    const QString now = stored(place).value_or(QString());
    return now != draft.over.value_or(QString()) && now != draft.text && now != storedText(draft.text);
}

void Drafts::tryThing(const std::vector<TypedPlace>& places)
{
    TypedTexts texts;
    for (const TypedPlace& place : places) {
        // What hears of a save may let go of places itself.
        const auto found = m_drafts.find(keyOf(place));
        if (found == m_drafts.end())
            continue;
        if (isConflict(place, found->second))
            note(place, conflictFault());
        else
            texts.emplace(place, found->second.text);
    }
    const TypedFaults faults = m_typed.store(texts);
    std::vector<TypedPlace> outdated;
    for (const auto& [place, text] : texts) {
        const auto found = m_drafts.find(keyOf(place));
        if (found == m_drafts.end())
            continue;
        const auto fault = faults.find(place);
        if (fault != faults.end() && fault->second.error.fault == Fault::Conflict)
            outdated.push_back(place);
        else if (fault != faults.end())
            note(place, fault->second);
        else
            noteStored(place, text);
    }
    if (!outdated.empty())
        readAgain(outdated);
}

/// Another program has written: where it wrote something else, only what it wrote is newer, and nothing was typed over
/// that.
void Drafts::readAgain(const std::vector<TypedPlace>& places)
{
    const AccountBook* book = m_workspace.book();
    const bool isRead = book && m_workspace.show(book->account.year).has_value();
    TypedTexts again;
    for (const TypedPlace& place : places) {
        const auto found = m_drafts.find(keyOf(place));
        if (found == m_drafts.end())
            continue;
        if (!isRead || isConflict(place, found->second))
            note(place, conflictFault());
        else
            again.emplace(place, found->second.text);
    }
    const TypedFaults faults = m_typed.store(again);
    for (const auto& [place, text] : again) {
        if (const auto fault = faults.find(place); fault != faults.end())
            note(place, fault->second);
        else
            noteStored(place, text);
    }
}

/// What was typed since waits on, over what is in the file now.
void Drafts::noteStored(const TypedPlace& place, const QString& text)
{
    const auto found = m_drafts.find(keyOf(place));
    if (found == m_drafts.end())
        return;
    if (found->second.text == text)
        m_drafts.erase(found);
    else
        found->second = {found->second.text, stored(place), found->second.saving, {}, false, found->second.called};
}

void Drafts::note(const TypedPlace& place, const TypedFault& fault)
{
    const Key key = keyOf(place);
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end())
        return;
    if (mayPass(fault) || found->second.fault != fault)
        m_newFaults.push_back(key);
    found->second.fault = fault;
    found->second.isConflict = fault.error.fault == Fault::Conflict;
    found->second.called = called(place);
    if (mayPass(fault))
        m_afterFirstKey.start();
}

/// One fault is told, a conflict before others: there the officer has to choose.
void Drafts::tell()
{
    const auto newFaults = std::exchange(m_newFaults, {});
    Q_EMIT tried();
    const All::value_type* told = nullptr;
    for (const Key& key : newFaults) {
        const auto found = m_drafts.find(key);
        if (found != m_drafts.end() && found->second.fault && (!told || found->second.isConflict))
            told = &*found;
    }
    if (told)
        Q_EMIT failed(TypedPlace(told->first.second), TypedFault(*told->second.fault));
    if (m_drafts.empty())
        Q_EMIT settled();
}

bool Drafts::insist(const TypedPlace& place)
{
    const auto found = m_drafts.find(keyOf(place));
    if (found == m_drafts.end())
        return true;
    found->second.over = stored(place);
    found->second.isConflict = false;
    found->second.fault.reset();
    found->second.saving = Saving::Soon;
    flush();
    return !unsaved(place);
}

void Drafts::drop(const TypedPlace& place)
{
    if (m_drafts.erase(keyOf(place)) > 0)
        tell();
}

void Drafts::dropThing(const TypedPlace& place)
{
    const Key key = keyOf(place);
    const auto isOfIt = [&key](const All::value_type& each) {
        return each.first.first == key.first && areOfOneThing(each.first.second, key.second);
    };
    if (std::erase_if(m_drafts, isOfIt) > 0)
        tell();
}

void Drafts::forget()
{
    m_afterLastKey.stop();
    m_afterFirstKey.stop();
    m_drafts.clear();
    m_newFaults.clear();
    tell();
}

bool Drafts::hasFaults() const
{
    return std::any_of(
        m_drafts.begin(), m_drafts.end(), [](const auto& each) { return each.second.fault.has_value(); });
}

bool Drafts::hasThing(const TypedPlace& place) const
{
    const Key key = keyOf(place);
    return std::any_of(m_drafts.begin(), m_drafts.end(), [&key](const All::value_type& each) {
        return each.first.first == key.first && areOfOneThing(each.first.second, key.second);
    });
}

std::optional<QString> Drafts::unsaved(const TypedPlace& place) const
{
    const auto found = m_drafts.find(keyOf(place));
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second.text);
}

std::optional<TypedPlace> Drafts::typedAt(const TypedPlace& place) const
{
    const auto found = m_drafts.find(keyOf(place));
    return found == m_drafts.end() ? std::nullopt : std::optional(found->first.second);
}

QString Drafts::shown(const TypedPlace& place) const
{
    const auto typed = unsaved(place);
    return typed ? *typed : stored(place).value_or(QString());
}

std::optional<TypedFault> Drafts::fault(const TypedPlace& place) const
{
    const auto found = m_drafts.find(keyOf(place));
    return found == m_drafts.end() ? std::nullopt : found->second.fault;
}

std::vector<TypedPlace> Drafts::places() const
{
    const AccountId account = keyOf({}).first;
    std::vector<TypedPlace> places;
    for (const bool isFaulty : {true, false}) {
        for (const auto& [key, draft] : m_drafts) {
            if (key.first == account && draft.fault.has_value() == isFaulty)
                places.push_back(key.second);
        }
    }
    return places;
}

std::optional<AccountId> Drafts::faultyAccount() const
{
    const AccountId inView = keyOf({}).first;
    std::optional<AccountId> other;
    for (const auto& [key, draft] : m_drafts) {
        if (draft.fault && key.first == inView)
            return inView;
        if (draft.fault)
            other = key.first;
    }
    return other;
}

QStringList Drafts::names() const
{
    const AccountId account = keyOf({}).first;
    QStringList names;
    for (const auto& [key, draft] : m_drafts)
        names.append(key.first == account ? called(key.second) : draft.called);
    return names;
}

std::optional<TypedPlace> Drafts::conflict() const
{
    const AccountId account = keyOf({}).first;
    for (const auto& [key, draft] : m_drafts) {
        if (key.first == account && draft.isConflict)
            return key.second;
    }
    return std::nullopt;
}

QString Drafts::unsavedText() const
{
    const AccountId account = keyOf({}).first;
    QString all;
    for (const auto& [key, draft] : m_drafts) {
        const QString name = key.first == account ? called(key.second) : draft.called;
        all += QStringLiteral("%1\n\n%2\n\n\n").arg(name, m_typed.said(key.second, draft.text));
    }
    return all;
}

} // namespace indblik
