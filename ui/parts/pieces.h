// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

class QComboBox;
class QDialog;
class QScrollArea;
class QTableView;

/// Buttons, lines and tables as they look in this program.
namespace indblik {

/// What the page or dialog is there for; one in each.
QPushButton* primaryButton(const QString& words, QWidget* parent);
/// Leads somewhere, or does a small thing, without a frame.
QPushButton* linkButton(const QString& words, QWidget* parent);
/// The same in small strong letters, beside or below what it is about.
QPushButton* smallLinkButton(const QString& words, QWidget* parent);
/// Adds another one to those above it.
QPushButton* remarkButton(const QString& words, QWidget* parent);
/// Chooses what is shown; stays pressed.
QPushButton* wishButton(const QString& words, QWidget* parent);

/// Leaves the dialog as Esc does, where it would do something.
QPushButton* cancelButton(QDialog& dialog);
/// Leaves the dialog as Esc does, where it shows something or has saved what was done in it.
QPushButton* closeButton(QDialog& dialog);

/// The ground that a part of the page stands on.
QFrame* surface(QWidget* parent);

/// A line for words to search by, with a button that empties it.
QLineEdit* searchField(const QString& name, QWidget* parent);

/// A line between two parts, one pixel wide.
QFrame* ruleLine(QWidget* parent, Qt::Orientation orientation = Qt::Horizontal);

/// Rows that are chosen as a whole or cell by cell, without a grid; Tab leaves the table.
void layRows(QTableView& table, const QString& name, int rowHeight);
/// What does not fit beside the rest of its row goes on below; for a table that has its model and rowHeight.
void wrapRows(QTableView& table);

/// Scrolls up and down alone, without a frame, and takes no cursor itself.
void layScrolling(QScrollArea& area);

/// As wide as so many letters, however long the things are that can be chosen.
void fitTo(QComboBox& box, int letters);

} // namespace indblik
