// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace indblik {

class Drafts;

/// Asks the officer's name, once, without standing in the way.
class NameBar final : public QFrame
{
    Q_OBJECT

public:
    /// `suggestion` is the name the system knows.
    explicit NameBar(const QString& suggestion, QWidget* parent = nullptr);

    /// What is typed is a draft there until it is taken.
    void keepIn(Drafts& drafts) { m_drafts = &drafts; }
    /// Takes the name that was typed, as its button does; nothing where none was.
    void give();

Q_SIGNALS:
    void named(const QString& name);

private:
    void keep(const QString& name);
    void take();

    QLineEdit* m_name;
    Drafts* m_drafts = nullptr; ///< none on the start page: there is no file
    bool m_isTyped = false;
};

} // namespace indblik
