// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/compose.h"

#include "core/domain/answertable.h"
#include "core/judge/remarks.h"
#include "core/report/compose/announced.h"
#include "core/report/compose/budgetblocks.h"
#include "core/report/compose/goalblocks.h"
#include "core/report/compose/placeblocks.h"
#include "core/report/compose/registerblocks.h"
#include "core/report/compose/reportwords.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

class Composition
{
public:
    Composition(const AccountBook& book, const QDate& date)
        : m_book(book)
        , m_usual(accountWords(book.account.year))
        , m_words(book.account.budgetUnit)
        , m_danish(m_words.locale())
    {
        m_document.language = QStringLiteral("da");
        m_document.title = orElse(book.account.title, m_usual.title);
        m_document.annex = book.account.annex;
        m_document.addressee = addressee();
        if (!book.account.sender.isEmpty())
            m_document.sender = word("sender").arg(book.account.sender);
        m_document.date = book.account.dated.value_or(date);
        m_document.status = word(book.account.dated ? "dated" : "draft")
                                .arg(m_danish.toString(m_document.date, QStringLiteral("d. MMMM yyyy")));
        m_document.words = {word("contents"), word("page"), word("continued")};
    }

    Document make(const ListChanges& lists)
    {
        composeGoals(lists);
        composeCards(Section::Goals, orElse(m_book.account.goalsHeading, m_usual.goalsHeading));
        composeCards(Section::Beyond, orElse(m_book.account.beyondHeading, m_usual.beyondHeading));
        composeBudget();
        number();
        return std::move(m_document);
    }

    Document makeBudget(const GridWish& wish)
    {
        m_document.isExcerpt = true;
        const size_t years = wish.years.empty() ? m_book.budgetYears().size() : wish.years.size();
        m_document.isLandscape = years > yearsUpright;
        DocumentSection section;
        section.blocks.push_back(Heading{1, orElse(m_book.account.budgetHeading, m_usual.budgetHeading), {}});
        auto blocks = budgetBlocks(m_book, wish, m_words);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(section.blocks));
        m_document.sections.push_back(std::move(section));
        return std::move(m_document);
    }

    Document makeCard(const Card& card)
    {
        m_document.isExcerpt = true;
        DocumentSection section;
        section.blocks.push_back(Heading{1, card.title, card.isNew ? word("new") : QString()});
        if (const FormTemplate* form = m_book.form(card.form))
            composeWhole(section, card, *form);
        m_document.sections.push_back(std::move(section));
        return std::move(m_document);
    }

private:
    QString word(const char* key) const { return m_words.word(key); }
    QString word(const char* group, const QString& key) const { return m_words.word(group, key); }

    /// "Til Beskæftigelses- og Integrationsforvaltningen", once.
    QString addressee() const
    {
        const QString name = m_book.account.addressee.trimmed();
        const QString before = word("addressee").section(QStringLiteral("%1"), 0, 0);
        return name.isEmpty() || name.startsWith(before, Qt::CaseInsensitive) ? name : word("addressee").arg(name);
    }

    /// A source without headings gets those of a new account, so that no section is a bare number.
    static QString orElse(const QString& words, const QString& usual)
    {
        return words.trimmed().isEmpty() ? usual : words;
    }

    /// Section numbers stand before the headings: "2. Indsatser ...".
    void number()
    {
        int section = 0;
        for (DocumentSection& part : m_document.sections) {
            auto& heading = std::get<Heading>(part.blocks.front());
            heading.text = QStringLiteral("%1. %2").arg(QString::number(++section), heading.text);
        }
    }

    void append(DocumentSection& section, std::vector<Block> blocks) const
    {
        std::move(blocks.begin(), blocks.end(), std::back_inserter(section.blocks));
    }

    static void appendText(DocumentSection& section, const QString& text)
    {
        if (!text.isEmpty())
            section.blocks.push_back(Text{text, ParagraphStyle::Body});
    }

    void composeGoals(const ListChanges& lists)
    {
        DocumentSection section;
        section.blocks.push_back(Heading{1, orElse(m_book.account.assessmentHeading, m_usual.assessmentHeading), {}});
        const std::vector<GoalProgress> goals = goalProgress(m_book, lists);
        composeIntroduction(section, goals);
        if (m_book.account.introductionFrom && !m_book.account.introduction.isEmpty())
            section.blocks.push_back(
                Text{word("notReviewed").arg(m_book.account.introductionFrom->text()), ParagraphStyle::Quiet});
        for (const GoalProgress& progress : goals)
            composeGoal(section, progress);
        for (const ChangeTable& table : m_book.changeTables) {
            if (!table.goal)
                composeChange(section, table);
        }
        if (section.blocks.size() > 1)
            m_document.sections.push_back(std::move(section));
    }

    /// The goals stand where the introduction announces them, or after it, unless it has their words itself.
    void composeIntroduction(DocumentSection& section, const std::vector<GoalProgress>& goals) const
    {
        const QString& introduction = m_book.account.introduction;
        MarkedList list;
        for (const GoalProgress& progress : goals) {
            const Goal& goal = *progress.goal;
            if (!introduction.simplified().contains(goal.title.simplified()))
                list.items.push_back({goal.code.isEmpty() ? QString() : word("goalMark").arg(goal.code), goal.title});
        }
        if (introduction.isEmpty() || list.items.size() < goals.size() || goals.empty()) {
            appendText(section, introduction);
            return;
        }
        const CutText cut = cutWhereAnnounced(introduction).value_or(CutText{introduction, {}});
        appendText(section, cut.before);
        section.blocks.push_back(std::move(list));
        appendText(section, cut.after);
    }

    void composeGoal(DocumentSection& section, const GoalProgress& progress) const
    {
        const Goal& goal = *progress.goal;
        const GoalAssessment& assessment = *m_book.assessment(goal.id);
        section.blocks.push_back(Heading{2, word("goal").arg(goal.code, goal.title), {}});
        const auto unannounced = composeAssessment(section, assessment);
        if (!assessment.circumstances.isEmpty()) {
            section.blocks.push_back(Heading{3, word("circumstances"), {}});
            appendText(section, assessment.circumstances);
        }
        append(section, goalBlocks(m_book, progress, m_words));
        for (const ChangeTable* table : unannounced)
            composeChange(section, *table);
        append(section, groundBlocks(m_book, assessment, m_words));
        composeRecommendation(section, assessment);
        composeClosing(section, assessment);
    }

    /// The text with each change table of the goal where it announces one; the tables that it does not announce.
    std::vector<const ChangeTable*> composeAssessment(DocumentSection& section, const GoalAssessment& assessment) const
    {
        std::vector<const ChangeTable*> unannounced;
        QString rest = assessment.assessment;
        for (const ChangeTable& table : m_book.changeTables) {
            if (table.goal != assessment.goal)
                continue;
            const auto cut = cutWhereAnnounced(rest, table.to);
            if (!cut) {
                unannounced.push_back(&table);
                continue;
            }
            appendText(section, cut->before);
            section.blocks.push_back(Text{table.title + u'\n' + word("changeLegend"), ParagraphStyle::Caption});
            section.blocks.push_back(changeFigures(table));
            rest = cut->after;
        }
        appendText(section, rest);
        return unannounced;
    }

    void composeRecommendation(DocumentSection& section, const GoalAssessment& assessment) const
    {
        if (assessment.recommendation.isEmpty() && !assessment.decision)
            return;
        QString heading = word("recommendation");
        // Beside a text that may say more, what is to be done with the goal is printed only once it was decided.
        const bool isDecided = !assessment.decidedBy.isEmpty() || assessment.decidedOn;
        if (assessment.decision && (isDecided || assessment.recommendation.isEmpty())) {
            const auto decision = *assessment.decision;
            heading += QStringLiteral(": ")
                       + (decision == Recommendation::Keep
                               ? word("decisionKeep")
                               : word(decision == Recommendation::Change ? "decisionChange" : "decisionDrop"));
        }
        section.blocks.push_back(Heading{3, heading, {}});
        QStringList texts{assessment.recommendation};
        if (!assessment.reservation.isEmpty())
            texts.append(word("reservation").arg(assessment.reservation));
        if (!assessment.decidedBy.isEmpty())
            texts.append(assessment.decidedOn ? word("decidedOn")
                                                    .arg(assessment.decidedBy, m_danish.toString(*assessment.decidedOn,
                                                                                   QStringLiteral("d. MMMM yyyy")))
                                              : word("decided").arg(assessment.decidedBy));
        texts.removeAll(QString());
        if (!texts.isEmpty())
            section.blocks.push_back(Text{texts.join(QStringLiteral("\n\n")), ParagraphStyle::Body});
    }

    void composeClosing(DocumentSection& section, const GoalAssessment& assessment) const
    {
        if (!assessment.closing)
            return;
        const GoalClosing& closing = *assessment.closing;
        QStringList texts{word("finalMeasurement").arg(closing.measurement)};
        if (!closing.reservation.isEmpty())
            texts.append(word("reservation").arg(closing.reservation));
        if (!closing.replacedBy.isEmpty())
            texts.append(word("replacedBy").arg(closing.replacedBy));
        section.blocks.push_back(Heading{3, word("closing"), {}});
        section.blocks.push_back(Text{texts.join(QStringLiteral("\n\n")), ParagraphStyle::Body});
    }

    void composeChange(DocumentSection& section, const ChangeTable& table) const
    {
        section.blocks.push_back(Heading{3, table.title, {}});
        section.blocks.push_back(Text{word("changeLegend"), ParagraphStyle::Caption});
        section.blocks.push_back(changeFigures(table));
    }

    FigureTable changeFigures(const ChangeTable& table) const
    {
        FigureTable made{table.title, word("changeAreaType"),
            {word("changeNetMoves"), word("changeNotVacated"), word("changeTotal"), word("changeShare")}, {}};
        for (const ChangeRow& row : table.rows)
            made.rows.push_back({RowRole::Line, row.areaType, {},
                {{signedText(row.netMoves, m_danish), {}}, {signedText(row.notVacated, m_danish), {}},
                    {signedText(row.total, m_danish), {}}, {signedText(row.share, m_danish), {}}}});
        return made;
    }

    void composeCards(Section which, const QString& heading)
    {
        DocumentSection section;
        section.blocks.push_back(Heading{1, heading, {}});
        appendText(section, which == Section::Goals ? m_book.account.goalsText : m_book.account.beyondText);
        for (const Card& card : m_book.cards) {
            const FormTemplate* form = m_book.form(card.form);
            if (card.section != which || !form)
                continue;
            section.blocks.push_back(Heading{2, card.title, card.isNew ? word("new") : QString()});
            composeWhole(section, card, *form);
        }
        if (section.blocks.size() > 1)
            m_document.sections.push_back(std::move(section));
    }

    /// The form, and after it the tables of its answers and its registers.
    void composeWhole(DocumentSection& section, const Card& card, const FormTemplate& form) const
    {
        section.blocks.push_back(composeForm(card, form));
        for (const Field& field : form.fields) {
            if (field.kind == FieldKind::Table)
                append(section, tableBlocks(field.labelIn(m_book.account.year), card.answer(field.key)));
        }
        for (const Register* list : m_book.registersOf(card.id))
            append(section, registerBlocks(*list, m_words));
    }

    FormTable composeForm(const Card& card, const FormTemplate& form) const
    {
        FormTable table{card.title, {}};
        for (const Field& field : form.fields) {
            const QString answer = card.answer(field.key);
            FormRow row{field.labelIn(m_book.account.year), {}};
            if (m_book.account.printsGuidance && !field.guidance.isEmpty())
                row.texts.push_back(Text{field.guidance, ParagraphStyle::Quiet});
            if (answer.isEmpty())
                row.texts.push_back(Text{word("notAnswered"), ParagraphStyle::Quiet});
            else if (field.kind == FieldKind::Table && readAnswerTable(answer))
                row.texts.push_back(Text{word("tableBelow"), ParagraphStyle::Quiet});
            else
                row.texts.push_back(Text{answer, ParagraphStyle::Body});
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
        composeList(table, word("promises"), promiseLines(card, form));
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

    /// "Effektevaluering, ekstern"; the kind alone where nobody has said who makes it.
    QString kindOf(const FollowUp& followUp) const
    {
        const QString kind = word("followUpKinds", followUpText(followUp.kind));
        if (followUp.evaluator == Evaluator::Unsaid)
            return kind;
        return word(followUp.evaluator == Evaluator::External ? "external" : "internal").arg(kind);
    }

    /// "2009: data ventes 1. april 2010, ventes efter sommerferien 2010". Where the document lies is for the office.
    QString roundText(const EvaluationRound& round) const
    {
        QStringList parts;
        for (const RoundSaid& said : round.said(m_document.date))
            parts.append(said.text(word(roundSaidText(said.what)), m_danish));
        const QString text = parts.join(QStringLiteral(", "));
        return round.period.isEmpty() ? text : QStringLiteral("%1: %2").arg(round.period, text);
    }

    /// All rounds, and that more is expected though no round is planned.
    QString roundsText(const FollowUp& followUp) const
    {
        QStringList rounds;
        for (const EvaluationRound& round : followUp.rounds)
            rounds.append(roundText(round));
        if (!followUp.waitedFor() && !followUp.isDone())
            rounds.append(word("noDate"));
        return rounds.join(QStringLiteral("; "));
    }

    QStringList followUpLines(const Card& card) const
    {
        QStringList lines;
        for (const FollowUp* followUp : m_book.printedFollowUpsOf(card)) {
            QStringList parts{kindOf(*followUp)};
            if (!followUp->madeBy.isEmpty())
                parts.append(followUp->madeBy);
            parts.append(roundsText(*followUp));
            if (followUp->repeats != Repeats::Once)
                parts.append(word("repeats", repeatsText(followUp->repeats)));
            lines.append(QStringLiteral("%1 (%2)").arg(followUp->title, parts.join(QStringLiteral(", "))));
        }
        return lines;
    }

    /// "»Konceptet forventes udrullet i 2011«: flyttet til 2012. Leverandøren skiftede." Only of what was answered, in
    /// the order of the form.
    QStringList promiseLines(const Card& card, const FormTemplate& form) const
    {
        std::vector<const Promise*> answered;
        for (const Promise& promise : m_book.promises) {
            if (promise.card == card.id && promise.state != PromiseState::Open)
                answered.push_back(&promise);
        }
        const auto placeOf = [&form](const Promise* promise) {
            const Field* field = form.field(promise->field);
            return field ? field - form.fields.data() : qsizetype(form.fields.size());
        };
        std::sort(answered.begin(), answered.end(), [&placeOf](const Promise* a, const Promise* b) {
            return std::pair(placeOf(a), a->sentence) < std::pair(placeOf(b), b->sentence);
        });
        QStringList lines;
        for (const Promise* promise : answered) {
            QString sentence = promise->sentence.simplified();
            while (sentence.endsWith(u'.'))
                sentence.chop(1);
            const QString state = promise->movedTo ? word("promiseMovedTo").arg(promise->movedTo->text(m_danish))
                                                   : word("promiseStates", promiseStateText(promise->state));
            const QString line = word("promise").arg(sentence, state);
            lines.append(promise->word.isEmpty() ? line : QStringLiteral("%1. %2").arg(line, promise->word));
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
                years.append(QStringLiteral("%1: %2").arg(year.text(), m_words.figure(cell.figure)));
            }
        }
        return anyAmount ? word("budgetOfCard").arg(years.join(QStringLiteral(" · "))) + u' ' + m_words.unit()
                         : QString();
    }

    void composeBudget()
    {
        auto blocks = budgetBlocks(m_book, {}, m_words);
        const QStringList accepted = acceptedLines();
        if (blocks.empty() && accepted.isEmpty() && m_book.account.budgetText.isEmpty())
            return;
        DocumentSection section;
        section.blocks.push_back(Heading{1, orElse(m_book.account.budgetHeading, m_usual.budgetHeading), {}});
        appendText(section, m_book.account.budgetText);
        append(section, std::move(blocks));
        append(section, placeBlocks(m_book.budget, m_words));
        if (!accepted.isEmpty()) {
            section.blocks.push_back(Heading{3, word("acceptedFindings"), {}});
            section.blocks.push_back(
                Text{QStringLiteral("- ") + accepted.join(QStringLiteral("\n- ")), ParagraphStyle::Quiet});
        }
        m_document.sections.push_back(std::move(section));
    }

    /// What differs and was let stand, where somebody asked that the account says so.
    QStringList acceptedLines() const
    {
        QStringList lines;
        for (const Remark& remark : remarksOf(m_book)) {
            if (remark.acceptance && remark.acceptance->isPrinted)
                lines.append(word("acceptedFinding")
                                 .arg(danishText(remark.finding), remark.acceptance->reason.simplified(),
                                     remark.acceptance->author));
        }
        return lines;
    }

    const AccountBook& m_book;
    AccountWords m_usual;
    ReportWords m_words;
    const QLocale& m_danish;
    Document m_document;
};

} // namespace

Document composeAccount(const AccountBook& book, const QDate& date, const ListChanges& lists)
{
    return Composition(book, date).make(lists);
}

Document composeCard(const AccountBook& book, const Card& card, const QDate& date)
{
    return Composition(book, date).makeCard(card);
}

Document composeBudget(const AccountBook& book, const GridWish& wish, const QDate& date)
{
    return Composition(book, date).makeBudget(wish);
}

} // namespace indblik
