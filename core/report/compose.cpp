// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"

#include "core/figuretext.h"
#include "core/judge/sums.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace indblik {

namespace {

/// Marks of notes that the report adds itself, once each, then doubled and so on; those of the source are left out.
constexpr std::array addedMarks = {u'†', u'‡'};

class Composition
{
public:
    Composition(const AccountBook& book, const QDate& date)
        : m_book(book)
        , m_usual(accountWords(book.account.year))
        , m_danish(QStringLiteral("da_DK"))
    {
        QFile file(QStringLiteral(":/wording/report.da.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of the report are missing from the program.");
        m_words = QJsonDocument::fromJson(file.readAll()).object();
        m_document.language = QStringLiteral("da");
        m_document.title = orElse(book.account.title, m_usual.title);
        m_document.annex = book.account.annex;
        m_document.addressee = book.account.addressee;
        m_document.date = date;
        m_document.status = word("draft").arg(m_danish.toString(date, QStringLiteral("d. MMMM yyyy")));
        m_document.words = {word("contents"), word("page"), word("continued")};
    }

    Document make()
    {
        composeGoals();
        composeCards(Section::Goals, orElse(m_book.account.goalsHeading, m_usual.goalsHeading));
        composeCards(Section::Beyond, orElse(m_book.account.beyondHeading, m_usual.beyondHeading));
        composeBudget();
        number();
        return std::move(m_document);
    }

    Document makeCard(const Card& card)
    {
        m_document.isExcerpt = true;
        DocumentSection section;
        section.blocks.push_back(Heading{1, card.title, card.isNew ? word("new") : QString()});
        if (const FormTemplate* form = m_book.form(card.form))
            section.blocks.push_back(composeForm(card, *form));
        m_document.sections.push_back(std::move(section));
        return std::move(m_document);
    }

private:
    QString word(const char* key) const { return m_words[QLatin1String(key)].toString(); }
    QString word(const char* group, const QString& key) const { return m_words[QLatin1String(group)][key].toString(); }

    /// A source without headings gets those of a new account, so that no section is a bare number.
    static QString orElse(const QString& words, const QString& usual)
    {
        return words.trimmed().isEmpty() ? usual : words;
    }

    QString unitWord() const
    {
        switch (m_book.account.budgetUnit) {
        case Scale::Kroner:
            return word("unitKroner");
        case Scale::Thousand:
            return word("unitThousand");
        case Scale::Million:
            return word("unitMillion");
        }
        Q_UNREACHABLE();
    }

    QString amount(Money money) const { return amountText(money, m_book.account.budgetUnit, m_danish); }
    QString withUnit(Money money) const { return amount(money) + u' ' + unitWord(); }

    /// Section numbers stand before the headings: "2. Indsatser ...".
    void number()
    {
        int section = 0;
        for (DocumentSection& part : m_document.sections) {
            auto& heading = std::get<Heading>(part.blocks.front());
            heading.text = QStringLiteral("%1. %2").arg(QString::number(++section), heading.text);
        }
    }

    void composeGoals()
    {
        DocumentSection section;
        section.blocks.push_back(Heading{1, orElse(m_book.account.assessmentHeading, m_usual.assessmentHeading), {}});
        if (!m_book.account.introduction.isEmpty())
            section.blocks.push_back(Text{m_book.account.introduction, ParagraphStyle::Body});
        for (const Goal& goal : m_book.goals) {
            const GoalAssessment* assessment = m_book.assessment(goal.id);
            if (!assessment)
                continue; // a goal of other years
            section.blocks.push_back(Heading{2, word("goal").arg(goal.code, goal.title), {}});
            if (!assessment->assessment.isEmpty())
                section.blocks.push_back(Text{assessment->assessment, ParagraphStyle::Body});
            for (const ChangeTable& table : m_book.changeTables) {
                if (table.goal == goal.id)
                    composeChange(section, table);
            }
            composeRecommendation(section, *assessment);
        }
        for (const ChangeTable& table : m_book.changeTables) {
            if (!table.goal)
                composeChange(section, table);
        }
        if (section.blocks.size() > 1)
            m_document.sections.push_back(std::move(section));
    }

    void composeRecommendation(DocumentSection& section, const GoalAssessment& assessment) const
    {
        if (assessment.recommendation.isEmpty() && !assessment.decision)
            return;
        QString heading = word("recommendation");
        if (assessment.decision) {
            const auto decision = *assessment.decision;
            heading += QStringLiteral(": ")
                       + (decision == Recommendation::Keep
                               ? word("decisionKeep")
                               : word(decision == Recommendation::Change ? "decisionChange" : "decisionDrop"));
        }
        section.blocks.push_back(Heading{3, heading, {}});
        if (!assessment.recommendation.isEmpty())
            section.blocks.push_back(Text{assessment.recommendation, ParagraphStyle::Body});
    }

    void composeChange(DocumentSection& section, const ChangeTable& table) const
    {
        FigureTable made{table.title, word("changeAreaType"),
            {word("changeNetMoves"), word("changeNotVacated"), word("changeTotal"), word("changeShare")}, {}};
        for (const ChangeRow& row : table.rows)
            made.rows.push_back({RowRole::Line, row.areaType, {},
                {{signedText(row.netMoves, m_danish), {}}, {signedText(row.notVacated, m_danish), {}},
                    {signedText(row.total, m_danish), {}}, {signedText(row.share, m_danish), {}}}});
        section.blocks.push_back(Heading{3, table.title, {}});
        section.blocks.push_back(Text{word("changeLegend"), ParagraphStyle::Caption});
        section.blocks.push_back(std::move(made));
    }

    void composeCards(Section which, const QString& heading)
    {
        DocumentSection section;
        section.blocks.push_back(Heading{1, heading, {}});
        for (const Card& card : m_book.cards) {
            const FormTemplate* form = m_book.form(card.form);
            if (card.section != which || !form)
                continue;
            section.blocks.push_back(Heading{2, card.title, card.isNew ? word("new") : QString()});
            section.blocks.push_back(composeForm(card, *form));
        }
        if (section.blocks.size() > 1)
            m_document.sections.push_back(std::move(section));
    }

    FormTable composeForm(const Card& card, const FormTemplate& form) const
    {
        FormTable table{card.title, {}};
        for (const Field& field : form.fields) {
            const QString answer = card.answer(field.key);
            FormRow row{field.labelIn(m_book.account.year), {}};
            row.texts.push_back(answer.isEmpty() ? Text{word("notAnswered"), ParagraphStyle::Quiet}
                                                 : Text{answer, ParagraphStyle::Body});
            if (card.review(field.key) == Review::Carried && !answer.isEmpty())
                row.texts.push_back(Text{word("notReviewed").arg(m_book.lastYearText()), ParagraphStyle::Quiet});
            if (field.key == form.fields.front().key) {
                if (const QString years = budgetOf(card); !years.isEmpty())
                    row.texts.push_back(Text{years, ParagraphStyle::Quiet});
            }
            table.rows.push_back(std::move(row));
        }
        composeAchievement(table, card);
        composeList(table, word("criteria"), criteriaLines(card));
        composeList(table, word("followUps"), followUpLines(card));
        return table;
    }

    void composeAchievement(FormTable& table, const Card& card) const
    {
        if (!card.achievement)
            return;
        const Achievement& achievement = *card.achievement;
        QString words = word("achievements", achievementText(achievement.kind));
        if (achievement.assessableFrom) {
            const QString when = achievement.assessableFrom->text(m_danish);
            words = achievement.kind == AchievementKind::NotAssessableYet ? word("achievementBefore").arg(when)
                                                                          : word("achievementUntil").arg(words, when);
        }
        FormRow row{word("achievement"), {Text{words, ParagraphStyle::Body}}};
        if (!achievement.sentence.isEmpty())
            row.texts.push_back(Text{achievement.sentence, ParagraphStyle::Body});
        table.rows.push_back(std::move(row));
    }

    static void composeList(FormTable& table, const QString& label, const QStringList& lines)
    {
        if (!lines.isEmpty())
            table.rows.push_back(
                {label, {Text{QStringLiteral("- ") + lines.join(QStringLiteral("\n- ")), ParagraphStyle::Body}}});
    }

    QString measured(const Measurement& measurement) const
    {
        QString text;
        if (measurement.count)
            text = measurement.of
                       ? word("partOf").arg(m_danish.toString(*measurement.count), m_danish.toString(*measurement.of))
                       : m_danish.toString(*measurement.count);
        const auto share = measurement.share();
        if (!share)
            return text;
        const QString percent = percentText(*share, m_danish);
        return text.isEmpty() ? percent : QStringLiteral("%1 (%2)").arg(text, percent);
    }

    QStringList criteriaLines(const Card& card) const
    {
        QStringList lines;
        for (const Criterion* criterion : m_book.criteriaOf(card.id)) {
            const CriterionTarget& target = criterion->target;
            const QString number =
                target.share ? percentText(*target.share, m_danish) : m_danish.toString(target.count.value_or(0));
            const bool isAtLeast = target.comparator == Comparator::AtLeast;
            QStringList parts{
                word("criterionTarget").arg(criterion->text, word(isAtLeast ? "atLeast" : "atMost").arg(number))};
            if (!criterion->base.isEmpty())
                parts.append(word("criterionBase").arg(measured(criterion->base)));
            QString actual = criterion->actual.isEmpty() ? word("criterionOpen")
                                                         : word("criterionActual").arg(measured(criterion->actual));
            if (!criterion->actual.isEmpty() && criterion->measured)
                actual += QStringLiteral(" (%1)").arg(criterion->measured->text(m_danish));
            parts.append(actual);
            lines.append(parts.join(QStringLiteral("; ")));
        }
        return lines;
    }

    QStringList followUpLines(const Card& card) const
    {
        QStringList lines;
        for (const FollowUp* followUp : m_book.followUpsOf(card)) {
            QStringList parts{word(followUp->isExternal ? "external" : "internal")
                                  .arg(word("followUpKinds", followUpText(followUp->kind)))};
            if (followUp->arrived)
                parts.append(word("came").arg(FuzzyDate::day(*followUp->arrived).text(m_danish)));
            if (!followUp->isDone())
                parts.append(followUp->due ? word(followUp->isOverdue(m_document.date) ? "late" : "expected")
                                                 .arg(followUp->due->text(m_danish))
                                           : word("noDate"));
            if (followUp->repeats != Repeats::Once)
                parts.append(word("repeats", repeatsText(followUp->repeats)));
            lines.append(QStringLiteral("%1 (%2)").arg(followUp->title, parts.join(QStringLiteral(", "))));
        }
        return lines;
    }

    /// "Budget: 2009: 3,4 · 2010: 3,4 mio. kr."; nothing where no year has an amount.
    QString budgetOf(const Card& card) const
    {
        const BudgetRow* row = m_book.budget.rowOf(card.initiative);
        QStringList years;
        bool anyAmount = false;
        if (row) {
            for (const auto& [year, cell] : row->cells) {
                if (cell.figure.isBlank())
                    continue;
                anyAmount = anyAmount || cell.figure.isAmount();
                years.append(QStringLiteral("%1: %2").arg(
                    year.text(), figureText(cell.figure, m_book.account.budgetUnit, m_danish)));
            }
        }
        return anyAmount ? word("budgetOfCard").arg(years.join(QStringLiteral(" · "))) + u' ' + unitWord() : QString();
    }

    /// A note of our own; the same text keeps its mark.
    QString addNote(const QString& text)
    {
        for (const Note& note : m_notes) {
            if (note.text == text)
                return note.mark;
        }
        m_notes.push_back({freeMark(), text});
        return m_notes.back().mark;
    }

    /// The next of †, ‡, ††, ‡‡ ... that neither the source nor another note has.
    QString freeMark()
    {
        for (;; ++m_addedNotes) {
            QString mark(qsizetype(m_addedNotes / addedMarks.size() + 1), addedMarks[m_addedNotes % addedMarks.size()]);
            const auto hasIt = [&mark](const auto& note) { return note.mark == mark; };
            const auto& footnotes = m_book.budget.footnotes;
            if (std::none_of(footnotes.begin(), footnotes.end(), hasIt)
                && std::none_of(m_notes.begin(), m_notes.end(), hasIt))
                return mark;
        }
    }

    /// The mark a footnote of the source has here: its own, or a free one where an earlier footnote has the same. Its
    /// text is taken when it is first met, in print order.
    QString markOf(const Footnote& footnote)
    {
        const auto known = m_marks.find(footnote.id);
        if (known != m_marks.end())
            return known->second;
        const bool isTaken = std::any_of(
            m_notes.begin(), m_notes.end(), [&footnote](const Note& note) { return note.mark == footnote.mark; });
        QString mark = isTaken || footnote.mark.trimmed().isEmpty() ? freeMark() : footnote.mark;
        m_notes.push_back({mark, footnote.text});
        m_marks[footnote.id] = mark;
        return mark;
    }

    QString marksAt(const BudgetRow& row, const BudgetColumn& column)
    {
        QStringList marks;
        for (const Footnote* footnote : m_book.budget.footnotesAt({row.id, column}))
            marks.append(markOf(*footnote));
        return marks.join(u' ');
    }

    static QString joined(const QString& mark, const QString& other)
    {
        return mark.isEmpty() || other.isEmpty() ? mark + other : mark + u' ' + other;
    }

    FigureRow composeRow(const BudgetRow& row, const std::vector<Year>& years)
    {
        FigureRow made{RowRole::Line, row.title, {}, {}};
        for (const Year& year : years)
            made.cells.push_back(
                {figureText(row.figure(year), m_book.account.budgetUnit, m_danish), marksAt(row, BudgetColumn{year})});
        const auto sum = sumOfYears(row);
        const auto stated = row.stated ? row.stated->amount() : std::nullopt;
        FigureCell total{{}, marksAt(row, BudgetColumn::total())};
        if (hasTotalWithoutYears(row) || (stated && !sum))
            total.text = amount(*stated);
        else if (sum && sum->withNumber > 0)
            total.text = amount(sum->amount);
        if (stated && sum && !hasTotalWithoutYears(row) && *stated != sum->amount)
            total.mark = joined(total.mark, addNote(word("rowDiffers").arg(withUnit(*stated), withUnit(sum->amount))));
        made.cells.push_back(std::move(total));
        return made;
    }

    FigureRow composeTotals(const BudgetGroup& group, const std::vector<Year>& years)
    {
        FigureRow made{RowRole::Total, word("totalOfYears"), {}, {}};
        for (const Year& year : years) {
            const auto sum = sumOfRows(group, year);
            FigureCell cell{sum && sum->withNumber > 0 ? amount(sum->amount) : QString(), {}};
            const auto found = group.statedByYear.find(year);
            const auto stated = found == group.statedByYear.end() ? std::nullopt : found->second.amount();
            if (stated && sum && *stated != sum->amount)
                cell.mark = addNote(word("columnDiffers").arg(withUnit(*stated), withUnit(sum->amount)));
            made.cells.push_back(std::move(cell));
        }
        const auto sum = sumOf(group);
        FigureCell total{sum && sum->withNumber > 0 ? amount(sum->amount) : QString(), {}};
        QStringList leftOut;
        for (const BudgetRow& row : group.rows) {
            if (hasTotalWithoutYears(row))
                leftOut.append(row.title + u' ' + withUnit(*row.stated->amount()));
        }
        if (!leftOut.isEmpty())
            total.mark = addNote(word("groupLeavesOut").arg(leftOut.join(QStringLiteral(", "))));
        const auto stated = group.stated ? group.stated->amount() : std::nullopt;
        if (stated && sum && leftOut.isEmpty() && *stated != sum->amount)
            total.mark =
                joined(total.mark, addNote(word("groupDiffers").arg(withUnit(*stated), withUnit(sum->amount))));
        made.cells.push_back(std::move(total));
        return made;
    }

    void composeBudget()
    {
        const auto years = m_book.budgetYears();
        FigureTable table{word("budgetTable"), word("initiative"), {}, {}};
        for (const Year& year : years)
            table.columns.append(year.text());
        table.columns.append(word("total"));
        for (const BudgetGroup& group : m_book.budget.groups) {
            if (group.rows.empty())
                continue;
            table.rows.push_back({RowRole::Group, group.title, {}, {}});
            for (const BudgetRow& row : group.rows)
                table.rows.push_back(composeRow(row, years));
            table.rows.push_back(composeTotals(group, years));
        }
        // Last the footnotes that hang on no cell of the table.
        for (const Footnote& footnote : m_book.budget.footnotes)
            markOf(footnote);
        if (table.rows.empty())
            return;
        DocumentSection section;
        section.blocks.push_back(Heading{1, orElse(m_book.account.budgetHeading, m_usual.budgetHeading), {}});
        section.blocks.push_back(Text{word("budgetLegend").arg(unitWord()), ParagraphStyle::Caption});
        section.blocks.push_back(std::move(table));
        if (!m_notes.empty())
            section.blocks.push_back(Notes{m_notes});
        m_document.sections.push_back(std::move(section));
    }

    const AccountBook& m_book;
    AccountWords m_usual;
    QLocale m_danish;
    QJsonObject m_words;
    Document m_document;
    std::vector<Note> m_notes;
    std::map<FootnoteId, QString> m_marks; ///< of the source's footnotes as they are printed
    size_t m_addedNotes = 0;
};

} // namespace

Document composeAccount(const AccountBook& book, const QDate& date)
{
    return Composition(book, date).make();
}

Document composeCard(const AccountBook& book, const Card& card, const QDate& date)
{
    return Composition(book, date).makeCard(card);
}

} // namespace indblik
