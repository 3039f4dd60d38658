// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/lay.h"
#include "ui/parts/refusal.h"

#include <QDialog>
#include <QVariantList>

#include <optional>

class QLabel;
class QPushButton;

namespace indblik {

/// A dialog in which one thing is written: its fields, why it cannot be saved, and the buttons in the order of the
/// program: Delete at the left, Cancel and Save at the right. Enter saves. Esc and closing say once that something was
/// typed and is not saved; Cancel means it.
class EditDialog : public QDialog, public RefusalTaker
{
    Q_OBJECT

public:
    void reject() override;
    void takeRefusal(const Error& error) override;

protected:
    EditDialog(const QString& title, QWidget* parent);

    /// Lays the dialog out; called once, when all fields are made. Tab goes from them to Save.
    void layOut(const lay::Item& content);
    /// For fields in which Enter means something else.
    void keepEnterInFields();
    /// With a button that deletes the thing, once it is laid out. It can be undone, so nobody is asked.
    QPushButton* offerRemoval(const QString& words);

    QPushButton& saveButton() { return *m_save; }
    /// Says why it cannot be saved, with the cursor where that is; takes it back where `why` is empty.
    void say(const QString& why, QWidget* where = nullptr);
    /// Closes where it was done, else says why not.
    template<class T>
    void closeAfter(const Result<T>& done, QWidget* where = nullptr)
    {
        if (done)
            accept();
        else
            say(done.error().message, where);
    }

    virtual void save() { accept(); }
    virtual void remove() {}
    /// What would be lost where it is not saved; another than first where something was typed. Where a field shows now
    /// one thing and now another, a dialog says itself what that is.
    virtual QVariantList typed() const;
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_fault;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_save = nullptr;
    std::optional<QVariantList> m_shown;  ///< what stood in the fields first
    std::optional<QVariantList> m_warned; ///< what stood there when it was said that it is not saved
    bool m_hasChangedRows = false;
};

} // namespace indblik
