// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QWidget>

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
    /// Tab goes from `before` through the lists of the pane.
    FigureAnswersPane(const AreaBook& book, QWidget* before, QWidget* parent);

    static constexpr size_t mostUnits = 12; ///< indicators whose units are shown; of more only the open ones

    /// Shows how the proposal was read, and what is open in it. A list that stays keeps the cursor and stays open.
    void showProposal(const FigureProposal& proposal, const FigureMap& map);
    /// Puts the cursor into the first list that is open to an answer; false where none is.
    bool focusFirstOpen();

Q_SIGNALS:
    /// The officer said it: as FigureQuestion::choices say it.
    void answered(indblik::FigureQuestion::About about, const QString& subject, const QString& choice);

private:
    struct Row
    {
        FigureQuestion::About about;
        QStringList subjects; ///< of an answer that holds for several, all of them
        QString text;         ///< what is asked, or the name of what was settled
        QString by;           ///< who says so; empty: open
        QStringList choices;
        QString current; ///< empty: open

        bool operator==(const Row&) const = default;
    };

    struct Shown
    {
        Row row;
        WrappedLabel* label;
        QComboBox* box;
    };

    std::vector<Row> rowsOf(const FigureProposal& proposal, const FigureMap& map) const;
    void addOpen(std::vector<Row>& rows, const FigureProposal& proposal) const;
    void addUnits(std::vector<Row>& rows, const FigureProposal& proposal) const;
    void addColumns(std::vector<Row>& rows, const FigureProposal& proposal) const;
    static bool isAsked(const std::vector<Row>& rows, FigureQuestion::About about, const QString& subject);
    Shown made(const Row& row);
    static void fill(Shown& shown, const Row& row);
    void arrange();
    static QString choiceText(FigureQuestion::About about, const QString& choice);

    const AreaBook& m_book;
    QWidget* m_before;
    QGridLayout* m_grid;
    std::vector<Shown> m_shown;
};

} // namespace indblik
