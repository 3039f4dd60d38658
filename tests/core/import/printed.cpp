// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/printed.h"

#include "core/figuretext.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

QStringList wrapped(const QString& text, int width)
{
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line + u' ');
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines.append(line);
    return lines;
}

/// Paragraphs parted by empty lines; items marked as the extractor leaves them.
QStringList answerLines(const QString& text, int width)
{
    QStringList lines;
    for (const QString& piece : text.split(u'\n')) {
        if (piece.startsWith("- "_q)) {
            QStringList item = wrapped(piece.mid(2), width);
            item[0] = item[0].trimmed() + QChar(0xf0b7);
            lines += item;
        } else {
            lines += piece.isEmpty() ? QStringList{QString()} : wrapped(piece, width);
        }
    }
    return lines;
}

void printCard(QStringList& lines, const AccountBook& book, const Card& card, const Print& print)
{
    QString title = card.title + (card.isNew ? " (ny)"_q : QString());
    lines += wrapped(title, print.labelWidth);
    for (const Field& field : book.form(card.form)->fields) {
        const QStringList label = wrapped(field.labelIn(book.account.year), print.labelWidth);
        QStringList answer = answerLines(card.answer(field.key), print.width);
        if (label.size() == 1) {
            lines.append(label.front() + u' ' + answer.takeFirst());
            if (!answer.isEmpty() && !answer.front().isEmpty())
                lines.append(QString());
            lines += answer;
        } else {
            lines += label;
            lines.append(QString());
            lines += answer;
        }
        lines.append(QString());
    }
}

QString cellText(const Figure& figure)
{
    const QLocale danish(QStringLiteral("da_DK"));
    if (const auto amount = figure.amount())
        return *amount == Money() ? "0"_q : amountText(*amount, Scale::Million, danish) + " mio."_q;
    return markText(*figure.mark());
}

void printGroup(QStringList& lines, const BudgetGroup& group, const std::vector<Year>& years)
{
    lines += wrapped(group.title, 24);
    lines.append(QString());
    QStringList head;
    for (const Year& year : years)
        head.append(year.text());
    lines.append(head.join(u' ') + " I alt"_q);
    lines.append(QString());
    for (const BudgetRow& row : group.rows) {
        QStringList cells;
        for (const Year& year : years)
            cells.append(cellText(row.figure(year)));
        cells.append(cellText(*row.stated));
        lines += wrapped(row.title, 24);
        lines.append(QString());
        // Every second row has its cells broken between number and unit.
        lines += cells.join(u' ').replace(" mio."_q, row.ordinal % 2 ? " mio."_q : " \nmio."_q).split(u'\n');
        lines.append(QString());
    }
    QStringList totals;
    for (const auto& [year, figure] : group.statedByYear)
        totals.append(cellText(figure).remove(" mio."_q));
    lines.append("I alt "_q + totals.join(u' '));
    lines.append(QString());
}

} // namespace

QByteArray printedAsText(const AccountBook& book, const Print& print)
{
    QStringList lines{"Til "_q + book.account.addressee, {}, book.account.annex + ". "_q + book.account.title, {}};
    lines += answerLines(book.account.introduction, print.width);
    lines.append(QString());
    for (const Goal& goal : book.goals)
        lines += wrapped(goal.code + ") "_q + goal.title, print.width);
    lines.append(QString());
    if (print.withHeadings)
        lines += {"1. "_q + book.account.assessmentHeading, {}};
    for (const Goal& goal : book.goals) {
        lines += wrapped("Ad "_q + goal.code + ". "_q + goal.title, print.width);
        lines += answerLines(book.assessment(goal.id)->assessment, print.width);
        lines.append(QString());
        lines += answerLines(book.assessment(goal.id)->recommendation, print.width);
        lines.append(QString());
    }
    for (const Section section : {Section::Goals, Section::Beyond}) {
        if (print.withHeadings) {
            lines += wrapped(
                section == Section::Goals ? "2. "_q + book.account.goalsHeading : "3. "_q + book.account.beyondHeading,
                print.width);
            lines.append(QString());
        }
        for (const Card& card : book.cards) {
            if (card.section == section)
                printCard(lines, book, card, print);
        }
    }
    if (print.withHeadings)
        lines += {"4. "_q + book.account.budgetHeading, {}};
    for (const BudgetGroup& group : book.budget.groups)
        printGroup(lines, group, book.budget.years());
    for (const Footnote& footnote : book.budget.footnotes)
        lines += wrapped(footnote.mark + footnote.text, print.width);

    QString text;
    int page = 1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (print.withPages && i > 0 && i % 40 == 0)
            text += "Side %1\n\f"_q.arg(page++) + "Løbende hoved 2014\n"_q;
        text += lines[i] + u'\n';
    }
    return text.toUtf8();
}

AccountBook inventedBook(int cards, Year year)
{
    static const QStringList things = {"Kanalgruppen"_q, "Østerhus"_q, "Åen"_q, "Morgenholdet"_q, "Ærligt talt"_q,
        "Fællesværkstedet"_q, "Sprogtræf"_q, "Nattevagten"_q, "Bogbussen"_q, "Idrætsporten"_q};
    AccountBook book{.account = {.year = year}};
    book.account.title = "Udvalgets redegørelse %1"_q.arg(year.number());
    book.account.annex = "Bilag 2"_q;
    book.account.addressee = "Økonomiforvaltningen"_q;
    book.account.introduction = "Forvaltningen gør her rede for sine mål."_q;
    book.account.assessmentHeading = "Vurdering af opfyldelsen af målene"_q;
    book.account.goalsHeading = "Indsatser, der bidrager til målene"_q;
    book.account.beyondHeading = "Øvrige indsatser"_q;
    book.account.budgetHeading = "Økonomisk oversigt"_q;
    book.forms = builtInForms();
    Goal goal;
    goal.code = "a"_q;
    goal.title = "Flere unge skal gennemføre en uddannelse inden for fem år."_q;
    book.goals.push_back(goal);
    book.assessments.push_back({goal.id, book.account.id, "Udviklingen går den rigtige vej."_q,
        "Det anbefales, at målet fastholdes."_q, Recommendation::Keep});

    for (const Section section : {Section::Goals, Section::Beyond}) {
        BudgetGroup group;
        group.account = book.account.id;
        group.section = section;
        group.ordinal = int(book.budget.groups.size());
        group.title = section == Section::Goals ? "Indsatser for målene"_q : "Indsatser ud over målene"_q;
        book.budget.groups.push_back(group);
    }
    for (int i = 0; i < cards; ++i) {
        // Every fourth card stands beyond the goals.
        const bool beyond = i % 4 == 3;
        Initiative initiative;
        initiative.title = "%1 i kvarter %2"_q.arg(things[i % things.size()]).arg(i + 1);
        Card card;
        card.account = book.account.id;
        card.initiative = initiative.id;
        card.section = beyond ? Section::Beyond : Section::Goals;
        card.title = initiative.title;
        card.isNew = i % 3 == 1;
        card.form = builtInForms()[card.section == Section::Goals ? 0 : 1].ref;
        for (const Field& field : builtInForms()[beyond ? 1 : 0].fields)
            card.answers[field.key].text =
                "Svar %1 om %2 fylder flere linjer, fordi det er skrevet langt nok til at blive brudt mindst to gange i spalten."_q
                    .arg(i + 1)
                    .arg(field.key.text);
        card.answers[{"activities"_q}].text +=
            "\n\nTilbuddene er:\n- Lektier hver tirsdag\n- Svømning, som kræver tilmelding senest en uge før på skolens kontor\n- Madlavning\n\nTil sidst en afslutning."_q;
        BudgetGroup& group = book.budget.groups[beyond ? 1 : 0];
        BudgetRow row;
        row.group = group.id;
        row.initiative = initiative.id;
        row.title = initiative.title;
        row.ordinal = int(group.rows.size());
        Money total;
        for (int offset = -1; offset <= 2; ++offset) {
            const Money amount = Money::fromOere(qint64(i + 1) * 10'000'000 * (offset + 2));
            row.cells[*Year::from(year.number() + offset)].figure = amount;
            total = *added(total, amount);
        }
        row.stated = total;
        group.rows.push_back(row);
        book.initiatives.push_back(initiative);
        book.cards.push_back(card);
    }
    // The forms are printed section by section.
    std::stable_sort(
        book.cards.begin(), book.cards.end(), [](const Card& a, const Card& b) { return a.section < b.section; });
    for (size_t i = 0; i < book.cards.size(); ++i)
        book.cards[i].ordinal = int(i);
    for (BudgetGroup& group : book.budget.groups) {
        for (int offset = -1; offset <= 2; ++offset) {
            const Year column = *Year::from(year.number() + offset);
            Money total;
            for (const BudgetRow& row : group.rows)
                total = *added(total, *row.figure(column).amount());
            group.statedByYear[column] = total;
        }
    }
    std::erase_if(book.budget.groups, [](const BudgetGroup& group) { return group.rows.empty(); });
    return book;
}

} // namespace indblik
