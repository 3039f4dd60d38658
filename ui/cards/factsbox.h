// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/facts/proposed.h"
#include "core/workspace.h"

#include <QWidget>

#include <variant>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace indblik {

class Drafts;

/// What the texts of a form state and could become a thing of it, each with its sentence: Enter takes the one that is
/// chosen in. Before them stands what was taken in and whose sentence has changed since; Enter removes its link.
class FactsBox final : public QWidget
{
    Q_OBJECT

public:
    FactsBox(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    void showCard(const Card& card);
    /// The last of it that Tab comes to, where it begins after `before`.
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void told(const QString& notice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        QString what;
        QString where;
        QString sentence;
        std::variant<AcceptedFactId, FactProposal> of; ///< taken in and changed since, or proposed

        bool isChanged() const { return std::holds_alternative<AcceptedFactId>(of); }
        /// Which one it is, however many others there are.
        QString key() const;
    };

    std::vector<Line> linesOf(const Card& card) const;
    void read();
    void readWhatIsTyped();
    void fill(const Card& card);
    void addItem(const Line& line);
    void fitHeight();
    void showWords();
    void showButtons();
    int rowOf(const QString& key) const;
    void leaveBackwards();
    void takeChosen();
    void takeAll();
    void take(const std::vector<FactProposal>& facts);
    void stayAt(int height);

    Workspace& m_workspace;
    Drafts& m_drafts;
    QTimer* m_pause;
    QLabel* m_words;
    QListWidget* m_list;
    QPushButton* m_one;
    QPushButton* m_all;
    CardId m_card;
    std::vector<Line> m_lines; ///< as they stand in the list
    bool m_isWritable = false;
};

} // namespace indblik
