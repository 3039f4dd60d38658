// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/form.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

Field field(const QString& key, const QString& label, FieldKind kind = FieldKind::Text)
{
    return {.key = {key}, .label = label, .kind = kind};
}

FormTemplate formOf(std::vector<Field> fields)
{
    return {{"goals"_q, 3}, "Statusskema"_q, {}, std::move(fields)};
}

/// A form with one of everything.
FormTemplate fullForm()
{
    FormTemplate form = formOf({field("status"_q, "Status i {år}"_q),
        field("deltagere"_q, "Deltagere"_q, FieldKind::List), field("enig"_q, "Enig?"_q, FieldKind::Choice),
        field("slut"_q, "Slutdato"_q, FieldKind::Date), field("beløb"_q, "Beløb"_q, FieldKind::Amount),
        field("antal"_q, "Antal"_q, FieldKind::Number), field("sager"_q, "Sager"_q, FieldKind::Table)});
    form.from = year(2011);
    form.fields[0].isRequired = true;
    form.fields[0].guidance = "Skriv »kort«\n- og godt."_q;
    form.fields[0].wished = WordSpan{30, 150};
    form.fields[1].carry = CarryRule::Clear;
    form.fields[2].choices = {"ja"_q, "nej"_q, "ved ikke æøå"_q};
    form.fields[3].carry = CarryRule::AsIs;
    form.fields[6].rows = {"Niveau 1"_q, "Niveau 2"_q};
    form.fields[6].columns = {"{forrige år}"_q, "{år}"_q};
    return form;
}

/// The one-field form, with a part of its JSON changed.
QByteArray jsonWith(const QByteArray& fieldParts, const QByteArray& formParts = R"("key":"k","version":1)")
{
    return "{" + formParts + R"(,"title":"T","fields":[{"key":"a","label":"A")" + fieldParts + "}]}";
}

} // namespace

TEST(Form, IsReadBackAsItWasWritten)
{
    EXPECT_EQ(valueOf(readForm(writeForm(fullForm()))), fullForm());
    for (const FormTemplate& form : builtInForms())
        EXPECT_EQ(valueOf(readForm(writeForm(form))), form);
}

TEST(Form, OfAnEarlierVersionOfTheProgramIsReadWithPlainFields)
{
    const FormTemplate form = valueOf(readForm(R"({"key":"goals","version":1,"title":"Skema","fields":[
        {"key":"status","label":"Status","guidance":"Hvor langt?"},{"key":"x","label":"X"}]})"));
    EXPECT_EQ(form.ref, (FormRef{"goals"_q, 1}));
    EXPECT_FALSE(form.from);
    ASSERT_EQ(form.fields.size(), 2U);
    EXPECT_EQ(form.fields[0].guidance, "Hvor langt?"_q);
    for (const Field& each : form.fields) {
        EXPECT_EQ(each.kind, FieldKind::Text);
        EXPECT_FALSE(each.isRequired);
        EXPECT_FALSE(each.wished);
        EXPECT_TRUE(each.choices.isEmpty());
        EXPECT_EQ(each.carry, CarryRule::ForReview);
    }
}

TEST(Form, IsRefusedWhereAPartIsMissingOrUnknown)
{
    EXPECT_TRUE(succeeded(readForm(jsonWith(""))));
    for (const QByteArray& json : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"),
             jsonWith("", R"("version":1)"), jsonWith("", R"("key":"k")"), jsonWith("", R"("key":"k","version":0)"),
             QByteArray(R"({"key":"k","version":1,"title":"T","fields":[]})"),
             QByteArray(R"({"key":"k","version":1,"title":"T","fields":[{"label":"A"}]})"),
             QByteArray(R"({"key":"k","version":1,"title":"T","fields":[{"key":"a"}]})"),
             QByteArray(
                 R"({"key":"k","version":1,"title":"T","fields":[{"key":"a","label":"A"},{"key":"a","label":"B"}]})"),
             jsonWith(R"(,"kind":"drawing")"), jsonWith(R"(,"kind":"Text")"), jsonWith(R"(,"carry":"sometimes")"),
             jsonWith(R"(,"kind":"choice")"), jsonWith(R"(,"kind":"choice","choices":["ja"])"),
             jsonWith(R"(,"words":[150,30])"), jsonWith(R"(,"words":[-1,30])")}) {
        const auto form = readForm(json);
        ASSERT_FALSE(form) << json.toStdString();
        EXPECT_FALSE(form.error().message.isEmpty());
    }
}

TEST(Form, NamesTheFieldOfAKindItDoesNotKnow)
{
    const auto refused = readForm(jsonWith(R"(,"kind":"drawing")"));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("“A”"_q));
}

TEST(Form, IsCheckedBeforeItIsKept)
{
    EXPECT_TRUE(succeeded(checkForm(fullForm())));
    EXPECT_FALSE(checkForm(formOf({})));
    EXPECT_FALSE(checkForm(formOf({field("a"_q, " \n"_q)})));
    EXPECT_FALSE(checkForm(formOf({field("a"_q, "A"_q), field("a"_q, "B"_q)})));
    EXPECT_FALSE(checkForm(formOf({field("a"_q, "A"_q, FieldKind::Choice)})));
    FormTemplate form = formOf({field("a"_q, "A"_q)});
    form.fields[0].wished = WordSpan{5, 5};
    EXPECT_TRUE(succeeded(checkForm(form)));
    form.fields[0].wished = WordSpan{6, 5};
    EXPECT_FALSE(checkForm(form));
}

TEST(Form, GivesATableRowsAndColumnsWithNamesOfTheirOwn)
{
    for (const auto& [rows, columns] : {std::pair(QStringList(), QStringList{"2010"_q}),
             std::pair(QStringList{"a"_q}, QStringList()), std::pair(QStringList{"a"_q, "a"_q}, QStringList{"2010"_q}),
             std::pair(QStringList{" "_q}, QStringList{"2010"_q}),
             std::pair(QStringList{"a|b"_q}, QStringList{"2010"_q})}) {
        FormTemplate form = fullForm();
        form.fields[6].rows = rows;
        form.fields[6].columns = columns;
        EXPECT_FALSE(checkForm(form)) << rows.join(u';').toStdString();
        EXPECT_FALSE(readForm(writeForm(form)));
    }
}

// A file that holds a form which cannot be read is a file that cannot be opened.
TEST(Form, IsRefusedByTheCheckWhereverItCouldNotBeReadAgain)
{
    FormTemplate form = fullForm();
    form.ref.key.clear();
    EXPECT_FALSE(readForm(writeForm(form)));
    EXPECT_FALSE(checkForm(form));
    form = fullForm();
    form.ref.version = 0;
    EXPECT_FALSE(readForm(writeForm(form)));
    EXPECT_FALSE(checkForm(form));
    form = fullForm();
    form.fields[1].key.text.clear();
    EXPECT_FALSE(readForm(writeForm(form)));
    EXPECT_FALSE(checkForm(form));
}

TEST(Form, HasANameForEachKindAndRule)
{
    for (const FieldKind kind : {FieldKind::Text, FieldKind::List, FieldKind::Choice, FieldKind::Date,
             FieldKind::Amount, FieldKind::Number, FieldKind::Table})
        EXPECT_EQ(fieldKindFromText(kindText(kind)), kind);
    EXPECT_FALSE(fieldKindFromText(u"drawing"));
    for (const CarryRule rule : {CarryRule::ForReview, CarryRule::AsIs, CarryRule::Clear})
        EXPECT_EQ(carryRuleFromText(carryRuleText(rule)), rule);
    EXPECT_FALSE(carryRuleFromText(u""));
}

TEST(Form, PrintsTheYearsIntoItsLabels)
{
    EXPECT_EQ(field("m"_q, "Mål i {forrige år}/{år}"_q).labelIn(year(2010)), "Mål i 2009/2010"_q);
    EXPECT_EQ(field("m"_q, "{år} {år}"_q).labelIn(year(2010)), "2010 2010"_q);
}

TEST(Form, FindsItsFieldsByTheirKeys)
{
    const FormTemplate form = fullForm();
    EXPECT_EQ(form.field({"slut"_q})->label, "Slutdato"_q);
    EXPECT_EQ(form.field({"findes ikke"_q}), nullptr);
}

TEST(NewFieldKey, IsMadeFromTheLabelInPlainLetters)
{
    EXPECT_EQ(newFieldKey("Antal deltagere"_q, {}).text, "antalDeltagere"_q);
    EXPECT_EQ(newFieldKey("  Antal  deltagere?! "_q, {}).text, "antalDeltagere"_q);
    EXPECT_EQ(newFieldKey("Økonomi på Ærø i Århus"_q, {}).text, "oekonomiPaaAeroeIAarhus"_q);
    EXPECT_EQ(newFieldKey("A\u030Arhus"_q, {}).text, "aarhus"_q);
    EXPECT_EQ(newFieldKey("Mål 1/2: 10 %"_q, {}).text, "maal1210"_q);
    EXPECT_EQ(newFieldKey("?!"_q, {}).text, "field"_q);
    EXPECT_EQ(newFieldKey(""_q, {}).text, "field"_q);
    EXPECT_LE(newFieldKey(QString(500, u'x'), {}).text.size(), 40);
}

TEST(NewFieldKey, IsNoneThatIsTaken)
{
    std::vector<Field> fields;
    QStringList keys;
    for (int i = 0; i < 3; ++i) {
        fields.push_back(field(newFieldKey("Status"_q, fields).text, "Status"_q));
        keys.append(fields.back().key.text);
    }
    EXPECT_EQ(keys, QStringList({"status"_q, "status2"_q, "status3"_q}));
    EXPECT_EQ(newFieldKey("Status 2"_q, fields).text, "status22"_q);
    fields = {field("field"_q, "?"_q)};
    EXPECT_EQ(newFieldKey("!"_q, fields).text, "field2"_q);
}

TEST(NewestForm, IsTheHighestVersionThatIsForTheYear)
{
    const auto version = [](int number, std::optional<Year> from, const QString& key = "goals"_q) {
        return FormTemplate{{key, number}, {}, from, {}};
    };
    const std::vector<FormTemplate> forms = {
        version(2, {}), version(4, year(2012)), version(3, year(2011)), version(1, {}), version(9, {}, "beyond"_q)};
    const auto newest = [&forms](int number) { return newestForm(forms, "goals"_q, year(number))->ref.version; };
    EXPECT_EQ(newest(2010), 2);
    EXPECT_EQ(newest(2011), 3);
    EXPECT_EQ(newest(2012), 4);
    EXPECT_EQ(newest(2031), 4);
    EXPECT_EQ(newestForm(forms, "andet"_q, year(2010)), nullptr);
    EXPECT_EQ(newestForm({version(1, year(2011))}, "goals"_q, year(2010)), nullptr);
    EXPECT_EQ(newestForm({}, "goals"_q, year(2010)), nullptr);
}

TEST(BuiltInForms, AreTheTwoOfTheRealAccountAndNotDoubledInAFileThatHasThem)
{
    ASSERT_EQ(builtInForms().size(), 2U);
    EXPECT_EQ(builtInForms()[0].ref.key, "goals"_q);
    EXPECT_EQ(builtInForms()[0].fields.size(), 7U);
    EXPECT_EQ(builtInForms()[1].ref.key, "beyond"_q);
    EXPECT_EQ(builtInForms()[1].fields.size(), 5U);
    EXPECT_EQ(withBuiltInForms({}), builtInForms());
    EXPECT_EQ(withBuiltInForms(builtInForms()), builtInForms());
    EXPECT_EQ(withBuiltInForms({fullForm()}).size(), 3U);
}

} // namespace indblik
