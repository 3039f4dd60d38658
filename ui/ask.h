// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace indblik {

/// A question that cannot wait: only where work would be lost.
struct Question
{
    QString title;
    QString text;
    QStringList answers; ///< verbs on buttons; the first is the safe one and the default
};

/// How the program asks for files and answers. Replaced in tests, where nobody sits in front of a dialog.
struct Ask
{
    /// An existing file to open; empty where the officer gave up.
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> openFile;
    /// A file to write; the dialog itself asks before one is overwritten. Empty where the officer gave up.
    std::function<QString(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)>
        saveFile;
    /// The place of the answer among Question::answers.
    std::function<int(QWidget* parent, const Question& question)> question;

    /// The system's dialogs.
    static Ask withDialogs();
};

} // namespace indblik
