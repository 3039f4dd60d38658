// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/refusal.h"

#include <QDialog>

#include <map>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace indblik {

class Banner;

/// A dialog whose fields are places of the drafts, saved as those of a page: it says whether all of it is saved, and
/// closes. What cannot be saved is told once before it closes, and waits on; showPlace() leads back to it.
class DraftDialog : public QDialog, public RefusalTaker
{
    Q_OBJECT

public:
    ~DraftDialog() override;

    void reject() override;
    void takeRefusal(const Error& error) override;
    /// Whether the place is typed here.
    bool isOf(const TypedPlace& place) const { return fieldAt(place) != nullptr; }
    /// Puts the cursor where something waits.
    void showPlace(const TypedPlace& place);

protected:
    DraftDialog(const QString& title, Drafts& drafts, QWidget* parent);

    /// Lays the dialog out; called once, when all fields are made in the order they are seen in, which is that of Tab.
    void layOut(const lay::Item& content);
    /// With a button that deletes the thing, once it is laid out. It can be undone, so nobody is asked.
    QPushButton* offerRemoval(const QString& words);
    /// Says why something could not be done, with the cursor where that is, until something is typed or tried.
    void say(const QString& why, QWidget* where = nullptr);

    Drafts& drafts() const { return m_drafts; }
    /// Those that wait and belong here; what was tried in vain comes first.
    std::vector<TypedPlace> waiting() const;
    /// Where the place is typed; null where it belongs elsewhere.
    virtual QWidget* fieldAt(const TypedPlace& place) const = 0;
    virtual void remove() {}

    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    std::optional<TypedPlace> conflict() const;
    QString faultAt(const TypedPlace& place) const;

    Drafts& m_drafts;
    QLabel* m_fault;
    QLabel* m_state;
    Banner* m_conflict = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_close = nullptr;
    std::map<TypedPlace, QString> m_warned; ///< what waited when it was said that it does
};

} // namespace indblik
