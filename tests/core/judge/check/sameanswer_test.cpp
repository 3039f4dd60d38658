// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

const QString longAnswer = QStringLiteral(
    "Enkeltsagskonceptet effektvurderes i 2010 i forbindelse med opfølgning og effektvurdering af Sikker By.");

AccountBook twoForms(const QString& first, const QString& second)
{
    AccountBook book = bookOf(rowOf("Klubben"_q, {}), "objectives"_q, first);
    Card other = book.cards[0];
    other.id = CardId::create();
    other.initiative = InitiativeId::create();
    other.title = "Værestedet"_q;
    other.ordinal = 1;
    other.answers[FieldKey{"objectives"_q}].text = second;
    book.cards.push_back(other);
    return book;
}

} // namespace

TEST(SameAnswer, IsFoundInTwoFieldsOfAForm)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "plannedFollowUp"_q, longAnswer);
    book.cards[0].answers[FieldKey{"status"_q}].text = longAnswer;
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"sameAnswerInForm"_q});
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].field, FieldKey{"status"_q});
    EXPECT_EQ(findings[0].words, QStringList{"Planlagt opfølgning"_q});
}

TEST(SameAnswer, IsFoundInTwoFormsWhateverSpacesAndPoints)
{
    QString other = longAnswer.toUpper().replace(u' ', "\n "_q);
    other.chop(1);
    const AccountBook book = twoForms(longAnswer, other);
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"sameAnswerInForms"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
    EXPECT_EQ(findings[0].card, book.cards[1].id);
    EXPECT_EQ(findings[0].words, (QStringList{"Klubben"_q, "Indsatsens mål"_q}));
}

TEST(SameAnswer, IsNotFoundWhereItIsShortOrAnother)
{
    EXPECT_EQ(kindsOf(check(twoForms("Der foretages en status på indsatsen en gang årligt."_q,
                  "Der foretages en status på indsatsen en gang årligt."_q))),
        QStringList());
    EXPECT_EQ(kindsOf(check(twoForms(longAnswer, longAnswer + " Og i 2011."_q))), QStringList());
    EXPECT_EQ(kindsOf(check(twoForms("- - -"_q.repeated(50), "- - -"_q.repeated(50)))), QStringList());
}

} // namespace indblik
