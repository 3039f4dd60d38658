// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "ui/parts/lay.h"

#include <QVariantList>

#include <array>
#include <optional>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QWidget;

namespace indblik {

/// The rounds of a follow-up in its dialog: a line for each, and the fields of the one that is chosen. What is typed
/// stays with its round, whether it can be read or not.
class RoundFields final : public QObject
{
    Q_OBJECT

public:
    struct Fault
    {
        QString why;
        QWidget* where;
    };

    /// Shows the round that is waited for, or else the last. `parent` gets the fields.
    RoundFields(const AccountBook& book, const FollowUp& followUp, QWidget* parent);

    /// To be laid out below each other.
    std::vector<lay::Field> fields();
    /// What "next round" adds depends on how often it is made.
    void setRepeats(Repeats repeats) { m_repeats = repeats; }
    /// The rounds as they are typed, without those of which nothing is said.
    std::vector<EvaluationRound> rounds() const;
    /// All that is typed, whichever round is looked at.
    QVariantList typed() const;
    /// The first date that cannot be read; its round is shown.
    std::optional<Fault> fault();

private:
    enum Part { Period, DataDue, DataReceived, Due, Arrived, PresentedTo, PresentedOn, Document, Undated };
    static constexpr int fieldCount = Document + 1;
    using Texts = std::array<QString, Undated + 1>; ///< Undated: "1", or empty

    static Texts textsOf(const EvaluationRound& round);
    static EvaluationRound roundOf(const Texts& texts);
    static bool isDate(int part) { return part != Period && part != PresentedTo && part != Document; }
    void makeLines();
    void makeFields(QWidget* parent);
    void showRound(int round);
    void showUndated();
    void addNext();
    void removeShown();
    void refreshLine(int round);

    std::vector<Texts> m_rounds; ///< as they are typed; at least one
    Repeats m_repeats;
    int m_shown = 0;
    QWidget* m_lines; ///< the list with its buttons
    QListWidget* m_list;
    QPushButton* m_remove;
    std::array<QLineEdit*, fieldCount> m_fields;
    QCheckBox* m_undated;
};

} // namespace indblik
