// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace indblik {

class WrappedLabel;

/// Which column of a file of figures is what, as the officer says it.
class FigureMapPane final : public QWidget
{
    Q_OBJECT

public:
    FigureMapPane(const AreaBook& book, QWidget* parent);

    /// Offers the columns of the file and shows how it would be read.
    void setFile(const FigureFile& file);
    FigureMap map() const;
    /// Takes what the officer says of a unit, a column or parts of a year into the map.
    void answer(FigureQuestion::About about, const QString& subject, const QString& choice);
    /// Other words for indicators the book knows, by the folded name; true where that is new.
    bool setSame(const std::map<QString, QString>& same);
    /// What is still to be said before it can be read, as a sentence; empty where nothing is.
    QString gap() const;

Q_SIGNALS:
    void changed();

private:
    void addLine(QGridLayout* grid, const QString& title, QComboBox* box);
    void offer(QComboBox* box, const QString& none, const QStringList& more, const QString& chosen);
    void offerIndicators(const FigureMap& map);
    void offerValues(const FigureMap& map);
    void showShape();
    QStringList severalColumns() const;

    const AreaBook& m_book;
    FigureFile m_file;
    QComboBox* m_area;
    QComboBox* m_year;
    QLineEdit* m_fixedYear;
    QComboBox* m_indicator;
    QComboBox* m_value;
    QComboBox* m_of;
    WrappedLabel* m_several;
    WrappedLabel* m_origin;
};

} // namespace indblik
