// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ask.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <memory>

namespace indblik {

QString fileNameOf(const QString& title)
{
    constexpr qsizetype longest = 120; // some file systems take no more than 255 bytes
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' ? c : u' ';
    name = name.simplified();
    if (name.size() > longest)
        name = name.left(name.lastIndexOf(u' ', longest));
    return name.isEmpty() ? QStringLiteral("indblik") : name;
}

Ask Ask::withDialogs()
{
    Ask ask;
    // Each dialog begins where the one before ended, the first one where people keep their documents.
    auto folder = std::make_shared<QString>(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    ask.openFile = [folder](QWidget* parent, const QString& title, const QString& filter) {
        const QString path = QFileDialog::getOpenFileName(parent, title, *folder, filter);
        if (!path.isEmpty())
            *folder = QFileInfo(path).path();
        return path;
    };
    ask.saveFile = [](QWidget* parent, const SaveRequest& request) {
        QFileDialog dialog(parent, request.title, request.suggestion, request.filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(request.suffix);
        dialog.selectFile(request.suggestion);
        dialog.setOption(QFileDialog::DontConfirmOverwrite, !request.mayReplace);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
    ask.question = [](QWidget* parent, const Question& asked) {
        QMessageBox box(QMessageBox::Question, asked.title, {}, QMessageBox::NoButton, parent);
        // What people wrote is never taken for markup.
        box.setTextFormat(Qt::PlainText);
        box.setText(asked.text);
        QList<QPushButton*> buttons;
        for (const QString& answer : asked.answers)
            buttons.append(box.addButton(answer, QMessageBox::ActionRole));
        box.setDefaultButton(buttons.front());
        box.setEscapeButton(buttons.front());
        box.exec();
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            if (box.clickedButton() == buttons[i])
                return int(i);
        }
        return 0;
    };
    return ask;
}

} // namespace indblik
