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

/// A file to write.
struct SaveRequest
{
    QString title;
    QString suggestion; ///< path
    QString filter;
    QString suffix;         ///< without the dot; added to a name without one before anything is overwritten
    bool mayReplace = true; ///< whether the dialog offers to overwrite a file that is there
};

/// A title as the name of a file that any system takes, without a suffix.
QString fileNameOf(const QString& title);

/// How the program asks for files and answers. Replaced in tests, where nobody sits in front of a dialog.
struct Ask
{
    /// An existing file to open; empty where the officer gave up.
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> openFile;
    /// Empty where the officer gave up.
    std::function<QString(QWidget* parent, const SaveRequest& request)> saveFile;
    /// The place of the answer among Question::answers.
    std::function<int(QWidget* parent, const Question& question)> question;

    /// The system's dialogs.
    static Ask withDialogs();
};

} // namespace indblik
