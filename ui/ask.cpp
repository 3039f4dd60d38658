// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace indblik {

Ask Ask::withDialogs()
{
    Ask ask;
    ask.openFile = [](QWidget* parent, const QString& title, const QString& filter) {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    };
    ask.saveFile = [](QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
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
