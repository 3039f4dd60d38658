// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/cards/cardcursor.h"
#include "ui/parts/ask.h"
#include "ui/parts/drafts.h"

#include <QScrollArea>

class QTimer;
class QVBoxLayout;

namespace indblik {

class CardHead;

/// Where one is in a form.
struct FieldSpot
{
    FieldKey field;
    int top = 0; ///< of the field, below the upper edge of what is seen, in pixels
};

/// The form of one card: its head, every field of its template with last year's answer beside it, and what is stated
/// and followed up.
class CardForm final : public QScrollArea
{
    Q_OBJECT

public:
    CardForm(Workspace& workspace, Drafts& drafts, const Ask& ask, QWidget* parent = nullptr);
    ~CardForm() override;

    /// Shows a card; what was typed in the one before is saved first, or waits under its name.
    void setCard(const CardId& card);
    CardId card() const { return m_card; }

    /// Puts the cursor where something of this card is typed and waits.
    void showPlace(const TypedPlace& place);
    void focusFirst();
    /// Puts the cursor into the field `step` places after the one that has it.
    void moveToField(int step);
    /// Puts the cursor into a field.
    void showField(const FieldKey& field);
    /// The field with the cursor, or the first one, of those in view.
    std::optional<FieldSpot> spot() const;
    /// Puts the cursor into the field again and the form to where it was.
    void showSpot(const FieldSpot& spot);
    /// Puts the cursor where something is missing.
    void showGap(const Gap& gap);
    /// The same for the next thing after the field that has the cursor; after the last one the first.
    void moveToGap(int step);
    void showLastYear(bool isShown);
    /// Says that the answer with the cursor still holds, and goes on to the next that nobody has reviewed.
    void confirmAnswer();
    /// Puts last year's answer into the field with the cursor.
    void fetchAnswer();
    /// Hands in, takes back, sends back, approves or opens again; asks for a reason where one is needed.
    void take(CardState to);

Q_SIGNALS:
    void historyWanted(const QString& title, const indblik::HistoryFilter& filter);
    void budgetWanted(const indblik::BudgetRowId& row);
    void removalWanted(const indblik::CardId& card);
    void told(const QString& notice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectHead();
    void makeFields(const FormTemplate& form);
    void makeRest();
    void makeBoxes();
    void makeField(const Field& field);
    void showAnswer(const Card& card, AnswerField* field);
    void showBeside(AnswerField* field);
    void arrangeBeside();
    void connectField(AnswerField* field);
    void showCard(const Card& card);
    void showState(const Card& card);
    void readLastYear(const Card& card);
    std::vector<Gap> gapsOfCard(const Card& card) const;
    void refresh(const Change& change);
    void step(CardState to, const QString& reason);
    void confirm(AnswerField* field);
    void fetch(AnswerField* field);
    const Card* shownCard() const;
    std::optional<TypedPlace> unsavedPlace() const;
    bool isLocked(const Card& card) const;

    Workspace& m_workspace;
    Drafts& m_drafts;
    const Ask& m_ask;
    CardId m_card;
    FormRef m_form;
    std::optional<Year> m_year;   ///< the labels are of
    std::optional<Card> m_before; ///< the same initiative's form in the account before
    QString m_beforeYear;
    bool m_isBesideWanted = true; ///< last year's answers, where there is room for them
    bool m_isBesideShown = false;
    CardHead* m_head;
    CardParts m_parts;
    QTimer* m_rest;
    CardCursor m_cursor;
    QWidget* m_column;
    QVBoxLayout* m_rows;
};

} // namespace indblik
