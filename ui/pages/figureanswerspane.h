// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QWidget>

#include <set>

class QComboBox;
class QGridLayout;

namespace indblik {

class WrappedLabel;

/// What the figures of a file stand for: the unit of each indicator, what every column that is used for nothing else
/// was set to, and what becomes of quarters. What is open comes first and is asked; all of it can be changed.
class FigureAnswersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureAnswersPane(const AreaBook& book, QWidget* parent);

    /// Shows how the proposal was read, and what is open in it.
    void show(const FigureProposal& proposal, const FigureMap& map);
    void clear();

Q_SIGNALS:
    /// The officer said it: as FigureQuestion::choices say it.
    void answered(indblik::FigureQuestion::About about, const QString& subject, const QString& choice);

private:
    struct Row
    {
        FigureQuestion::About about;
        QString subject;
        QString text; ///< what is asked, or the name of what was settled
        QStringList choices;
        QString current; ///< empty: open
    };

    std::vector<Row> rowsOf(const FigureProposal& proposal, const FigureMap& map) const;
    void addOpen(std::vector<Row>& rows, const FigureProposal& proposal) const;
    void addColumns(std::vector<Row>& rows, const FigureProposal& proposal) const;
    void addUnits(std::vector<Row>& rows, const FigureProposal& proposal) const;
    void addRow(const Row& row);
    static QString choiceText(FigureQuestion::About about, const QString& choice);

    const AreaBook& m_book;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_shown;
    QString m_focused; ///< the subject that had the cursor when it was answered
};

} // namespace indblik
