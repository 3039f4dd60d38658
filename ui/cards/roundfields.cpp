// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/roundfields.h"

#include "ui/parts/caption.h"
#include "ui/parts/nameoffer.h"
#include "ui/parts/pieces.h"

#include <QCheckBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int listHeight = 84;

QString dateText(const std::optional<FuzzyDate>& date)
{
    return date ? date->text(QLocale()) : QString();
}

} // namespace

RoundFields::RoundFields(const AccountBook& book, const FollowUp& followUp, QWidget* parent)
    : QObject(parent)
    , m_repeats(followUp.repeats)
    , m_lines(new QWidget(parent))
    , m_list(new QListWidget(m_lines))
{
    for (const EvaluationRound& round : followUp.rounds)
        m_rounds.push_back(textsOf(round));
    if (m_rounds.empty())
        m_rounds.emplace_back();
    // In the order that Tab goes.
    makeLines();
    makeFields(parent);
    offerNames(*m_fields[PresentedTo], [names = book.offeredNames()] { return names; });
    const EvaluationRound* open = followUp.waitedFor();
    showRound(open ? int(open - followUp.rounds.data()) : int(m_rounds.size()) - 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_rounds.size()))
            showRound(row);
    });
}

void RoundFields::makeLines()
{
    m_list->setAccessibleName(tr("Rounds of the follow-up"));
    m_list->setMaximumHeight(listHeight);
    for (int i = 0; i < int(m_rounds.size()); ++i) {
        m_list->addItem(QString());
        refreshLine(i);
    }
    auto* next = smallLinkButton(tr("Ne&xt round"), m_lines);
    m_remove = smallLinkButton(tr("Re&move the round"), m_lines);
    for (QPushButton* button : {next, m_remove})
        button->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &RoundFields::addNext);
    connect(m_remove, &QPushButton::clicked, this, &RoundFields::removeShown);
    lay::column({lay::of(m_lines, 2), m_list, lay::row({lay::spacing(space::medium), next, m_remove, lay::room()})});
    m_lines->setFocusProxy(m_list);
}

void RoundFields::makeFields(QWidget* parent)
{
    const QString names[] = {tr("Period it is about"), tr("When data is expected"), tr("When data was received"),
        tr("When it is expected"), tr("When it arrived"), tr("Presented to"), tr("When it was presented"),
        tr("Where the document is")};
    for (int part = 0; part < fieldCount; ++part) {
        auto* field = new QLineEdit(parent);
        field->setAccessibleName(names[part]);
        field->setPlaceholderText(part == Period ? QStringLiteral("2012") : names[part]);
        connect(field, &QLineEdit::textEdited, this, [this, part](const QString& text) {
            m_rounds[size_t(m_shown)][size_t(part)] = text;
            if (part == Arrived)
                showUndated();
            refreshLine(m_shown);
        });
        m_fields[size_t(part)] = field;
        if (part == Arrived)
            m_undated = new QCheckBox(tr("has arrived, date not known"), parent);
    }
    m_fields[Due]->setPlaceholderText(tr("medio 2012 (mid-2012), ultimo september 2012 (end of September)"));
    m_fields[Arrived]->setPlaceholderText(tr("not yet"));
    connect(m_undated, &QCheckBox::clicked, this, [this](bool isTicked) {
        m_rounds[size_t(m_shown)][Undated] = isTicked ? QStringLiteral("1") : QString();
        refreshLine(m_shown);
    });
}

std::vector<lay::Field> RoundFields::fields()
{
    const auto both = [this](Part first, const QString& name, Part second) {
        return lay::row({lay::spacing(space::small), lay::wide(m_fields[first]), caption(name, m_fields[second]),
            lay::wide(m_fields[second])});
    };
    return {
        {tr("R&ounds"), m_lines},
        {tr("Abo&ut"), m_fields[Period]},
        {tr("Data ex&pected"), both(DataDue, tr("received"), DataReceived), m_fields[DataDue]},
        {tr("Expecte&d"), m_fields[Due]},
        {tr("&Arrived"), lay::row({lay::spacing(space::small), lay::wide(m_fields[Arrived]), m_undated}),
            m_fields[Arrived]},
        {tr("Pr&esented to"), both(PresentedTo, tr("when"), PresentedOn), m_fields[PresentedTo]},
        {tr("Do&cument"), m_fields[Document]},
    };
}

RoundFields::Texts RoundFields::textsOf(const EvaluationRound& round)
{
    return {round.period, dateText(round.dataDue), dateText(round.dataReceived), dateText(round.due),
        dateText(round.arrived), round.presentedTo, dateText(round.presentedOn), round.document,
        round.isUndated && !round.arrived ? QStringLiteral("1") : QString()};
}

/// Without the dates that cannot be read.
EvaluationRound RoundFields::roundOf(const Texts& texts)
{
    return {.period = texts[Period].simplified(),
        .dataDue = FuzzyDate::read(texts[DataDue]),
        .dataReceived = FuzzyDate::read(texts[DataReceived]),
        .due = FuzzyDate::read(texts[Due]),
        .arrived = FuzzyDate::read(texts[Arrived]),
        .isUndated = !texts[Undated].isEmpty() && texts[Arrived].trimmed().isEmpty(),
        .presentedTo = texts[PresentedTo].simplified(),
        .presentedOn = FuzzyDate::read(texts[PresentedOn]),
        .document = texts[Document].simplified()};
}

void RoundFields::showRound(int round)
{
    m_shown = round;
    for (size_t part = 0; part < m_fields.size(); ++part)
        m_fields[part]->setText(m_rounds[size_t(round)][part]);
    showUndated();
    m_list->setCurrentRow(round);
    m_remove->setVisible(m_rounds.size() > 1);
}

/// A date that is typed is known, whatever was ticked before.
void RoundFields::showUndated()
{
    Texts& texts = m_rounds[size_t(m_shown)];
    const bool hasDate = !texts[Arrived].trimmed().isEmpty();
    if (hasDate)
        texts[Undated].clear();
    m_undated->setChecked(!texts[Undated].isEmpty());
    m_undated->setEnabled(!hasDate);
}

void RoundFields::addNext()
{
    FollowUp so;
    so.repeats = m_repeats;
    so.rounds = {roundOf(m_rounds.back())};
    m_rounds.push_back(textsOf(so.nextRound()));
    m_list->addItem(QString());
    refreshLine(int(m_rounds.size()) - 1);
    showRound(int(m_rounds.size()) - 1);
    m_fields[Period]->setFocus();
}

void RoundFields::removeShown()
{
    m_rounds.erase(m_rounds.begin() + m_shown);
    const int nearest = std::min(m_shown, int(m_rounds.size()) - 1);
    // The list goes to another row as this one leaves, which must not be taken for a choice.
    m_list->blockSignals(true);
    delete m_list->takeItem(m_shown);
    m_list->blockSignals(false);
    showRound(nearest);
    m_list->setFocus();
}

void RoundFields::refreshLine(int round)
{
    m_list->item(round)->setText(roundOf(m_rounds[size_t(round)]).words(QDate::currentDate(), QLocale()));
}

std::vector<EvaluationRound> RoundFields::rounds() const
{
    std::vector<EvaluationRound> rounds;
    for (const Texts& texts : m_rounds) {
        if (const EvaluationRound round = roundOf(texts); !round.isEmpty())
            rounds.push_back(round);
    }
    return rounds;
}

QVariantList RoundFields::typed() const
{
    QVariantList all;
    for (const Texts& texts : m_rounds)
        all.append(QStringList(texts.begin(), texts.end()));
    return all;
}

std::optional<RoundFields::Fault> RoundFields::fault()
{
    for (size_t i = 0; i < m_rounds.size(); ++i) {
        for (int part = 0; part < fieldCount; ++part) {
            const QString& text = m_rounds[i][size_t(part)];
            if (!isDate(part) || text.trimmed().isEmpty() || FuzzyDate::read(text))
                continue;
            showRound(int(i));
            return Fault{
                tr("“%1” is not a date. Write it as “1.4.2012” or “medio 2012”.").arg(text), m_fields[size_t(part)]};
        }
    }
    return std::nullopt;
}

} // namespace indblik
