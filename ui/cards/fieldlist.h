// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/fieldmodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace indblik {

/// The fields of a form in their order, to be chosen, added, moved and taken out, by mouse and by keyboard.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(Year year, QWidget* parent = nullptr);

    const std::vector<Field>& fields() const { return m_model->fields(); }
    /// Chooses the field at `row`, or the one that is nearest.
    void showFields(const std::vector<Field>& fields, int row = 0);
    void setReadOnly(bool isReadOnly);
    /// The place of the chosen field; -1 where there is none.
    int row() const;
    void setField(const Field& field) { m_model->setField(row(), field); }
    /// Puts a field that was taken out back to its place.
    void putBack(int row, const Field& field);

Q_SIGNALS:
    void chosen(int row);
    void added();                                       ///< a new field, which is chosen now
    void moved();                                       ///< the chosen field, to another place
    void removed(int row, const indblik::Field& field); ///< from there

private:
    void makeButtons();
    void makeKeys();
    void choose(int row);
    void addField();
    void removeField();
    void moveField(int by);
    void enable();

    FieldModel* m_model;
    QListView* m_view;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isReadOnly = false;
};

} // namespace indblik
