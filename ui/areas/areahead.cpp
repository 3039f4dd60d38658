// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areahead.h"

#include "core/figuretext.h"
#include "core/judge/areas/listcomparison.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

QString dayText(const QDate& day)
{
    return QLocale().toString(day, AreaHead::tr("d MMM yyyy"));
}

QString signedCount(int count)
{
    return signedText(qint64(count), QLocale());
}

} // namespace

AreaHead::AreaHead(QWidget* parent)
    : QWidget(parent)
    , m_scheme(choice(tr("Classified by")))
    , m_before(choice(tr("The rules before")))
    , m_now(choice(tr("The rules now")))
    , m_figures(choice(tr("Whose figures")))
{
    auto* title = text::title(tr("Housing areas"), this);
    auto* arrow = new QLabel(QStringLiteral("→"), this);
    arrow->setProperty("tone", QStringLiteral("muted"));
    lay::column({
        lay::of(this, space::medium),
        lay::row({lay::spacing(space::large), title, lay::room(), lay::wide(m_scheme, 4)}),
        lay::row(
            {lay::spacing(space::small), lay::wide(m_before, 3), arrow, lay::wide(m_now, 3), lay::wide(m_figures, 2)}),
        makeSummary(),
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        offerDays();
        Q_EMIT chosen();
    });
    for (QComboBox* box : {m_before, m_now, m_figures})
        connect(box, &QComboBox::activated, this, &AreaHead::chosen);
}

QComboBox* AreaHead::choice(const QString& name)
{
    auto* box = new ChoiceBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    fitTo(*box, 7);
    return box;
}

QWidget* AreaHead::makeSummary()
{
    m_summary = new QFrame(this);
    m_summary->setProperty("role", QStringLiteral("card"));
    const auto arrow = [this] {
        QLabel* label = new QLabel(QStringLiteral("→"), m_summary);
        label->setFont(textFont(TextSize::Title));
        label->setProperty("tone", QStringLiteral("muted"));
        return label;
    };
    m_beforeDay = text::note({}, m_summary);
    m_nowDay = text::note({}, m_summary);
    for (QLabel** number : {&m_beforeCount, &m_nowCount, &m_byRule, &m_byFigures})
        *number = text::title({}, m_summary);
    m_sentence = text::small({}, m_summary);
    const auto figure = [](QLabel* caption, QLabel* number) {
        return lay::column({lay::spacing(0), lay::room(), caption, number});
    };
    lay::column({
        lay::of(m_summary, space::tight, {space::large, space::small, space::large, space::small}),
        lay::row({
            lay::spacing(space::large),
            figure(m_beforeDay, m_beforeCount),
            arrow(),
            figure(m_nowDay, m_nowCount),
            ruleLine(m_summary, Qt::Vertical),
            figure(text::note(tr("Due to the rule"), m_summary), m_byRule),
            figure(text::note(tr("Due to the figures"), m_summary), m_byFigures),
            lay::room(),
        }),
        m_sentence,
    });
    return m_summary;
}

void AreaHead::offer(const Classifier& classifier, std::optional<Year> account)
{
    m_classifier = &classifier;
    m_account = account;
    const AreaBook& book = classifier.book();
    const QString before = m_scheme->currentData().toString();
    m_scheme->clear();
    for (const Scheme& scheme : book.schemes) {
        m_scheme->addItem(scheme.title, scheme.key);
        const bool hasList = std::any_of(book.lists.begin(), book.lists.end(),
            [&scheme](const DesignationList& list) { return list.scheme == scheme.key; });
        if (before.isEmpty() ? hasList : scheme.key == before)
            m_scheme->setCurrentIndex(m_scheme->count() - 1);
    }
    m_scheme->setToolTip(m_scheme->currentText());
    offerDays();
}

/// The newest day that has figures says most at first; where none has, the newest that the account can speak of.
int AreaHead::usualDay(const Scheme& scheme, const std::vector<QDate>& days) const
{
    const auto hasFigures = [&](const QDate& day) {
        return m_classifier->figureYear(*scheme.ruleSetOn(day), day).has_value();
    };
    const auto isOfAccount = [this](const QDate& day) { return !m_account || day.year() <= m_account->number(); };
    auto found = std::find_if(days.begin(), days.end(), hasFigures);
    if (found == days.end())
        found = std::find_if(days.begin(), days.end(), isOfAccount);
    return found == days.end() ? 0 : int(found - days.begin());
}

void AreaHead::offerDays()
{
    if (!m_classifier)
        return;
    const AreaBook& book = m_classifier->book();
    const Scheme* scheme = book.scheme(m_scheme->currentData().toString());
    const QDate before = m_before->currentData().toDate();
    const QDate now = m_now->currentData().toDate();
    const int figures = m_figures->currentData().toInt();
    m_before->clear();
    m_now->clear();
    m_figures->clear();
    m_figures->addItem(tr("Figures of the day"), 0);
    for (const Year year : book.figures.years()) {
        m_figures->addItem(tr("Figures of %1").arg(year.text()), year.number());
        if (year.number() == figures)
            m_figures->setCurrentIndex(m_figures->count() - 1);
    }
    if (!scheme)
        return;
    const auto days = daysOfChange(book, *scheme);
    const int usual = usualDay(*scheme, days);
    for (const QDate& day : days) {
        const QString text = QStringLiteral("%1 · %2").arg(dayText(day), scheme->ruleSetOn(day)->title);
        m_before->addItem(text, day);
        m_now->addItem(text, day);
    }
    const auto choose = [](QComboBox* box, const QDate& wanted, int otherwise) {
        const int place = box->findData(wanted);
        box->setCurrentIndex(place >= 0 ? place : std::min(otherwise, box->count() - 1));
    };
    choose(m_now, now, usual);
    choose(m_before, before, usual + 1);
}

void AreaHead::showScheme(const QString& key)
{
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(key)));
    offerDays();
}

std::optional<AreaView> AreaHead::view() const
{
    const Scheme* scheme = m_classifier ? m_classifier->book().scheme(m_scheme->currentData().toString()) : nullptr;
    const QDate before = m_before->currentData().toDate();
    const QDate now = m_now->currentData().toDate();
    if (!scheme || !before.isValid() || !now.isValid())
        return std::nullopt;
    AreaView view{m_classifier, scheme, {scheme->ruleSetOn(before), before}, {scheme->ruleSetOn(now), now}};
    if (const int year = m_figures->currentData().toInt(); year > 0) {
        view.before.day = QDate(year, 12, 31);
        view.now.day = view.before.day;
    }
    return view;
}

std::optional<QDate> AreaHead::showFiguresOf(Year year)
{
    const auto shown = view();
    if (!shown || m_classifier->figureYear(*shown->now.rules, shown->now.day) == year)
        return std::nullopt;
    const Scheme& scheme = *shown->scheme;
    const auto counts = [&](const QDate& day) {
        const RuleSet* rules = scheme.ruleSetOn(day);
        return rules && m_classifier->figureYear(*rules, day) == year;
    };
    std::vector<QDate> days;
    for (int i = 0; i < m_now->count(); ++i)
        days.push_back(m_now->itemData(i).toDate());
    // Rules that look back use them for the first time on a day that is not among those of change.
    constexpr int mostLag = 5;
    for (int later = 1; later <= mostLag; ++later)
        days.emplace_back(year.number() + later, 1, 1);
    const auto found = std::find_if(days.begin(), days.end(), counts);
    if (found == days.end())
        return std::nullopt;
    if (m_now->findData(*found) < 0)
        m_now->insertItem(0, QStringLiteral("%1 · %2").arg(dayText(*found), scheme.ruleSetOn(*found)->title), *found);
    m_now->setCurrentIndex(m_now->findData(*found));
    m_figures->setCurrentIndex(0);
    return *found;
}

QString AreaHead::sentence(const RuleChange& change)
{
    QStringList words;
    const RuleChange::Split& split = change.ruleFirst;
    // Those that came and those that left.
    const auto bothOf = [](int net, int steps) { return std::pair((steps + net) / 2, (steps - net) / 2); };
    const auto [cameByRule, leftByRule] = bothOf(split.rule, change.ruleSteps);
    const auto [cameByFigures, leftByFigures] = bothOf(split.figures, change.figureSteps);
    if (cameByRule > 0 && leftByRule > 0)
        words.append(
            tr("The changed rule added %1 to the list and removed %2 from it.").arg(cameByRule).arg(leftByRule));
    else if (split.rule > 0)
        words.append(tr("%n area(s) were added to the list because the rule changed.", nullptr, split.rule));
    else if (split.rule < 0)
        words.append(tr("%n area(s) were removed from the list because the rule changed.", nullptr, -split.rule));
    if (cameByFigures > 0 && leftByFigures > 0)
        words.append(
            tr("The figures added %1 to the list and removed %2 from it.").arg(cameByFigures).arg(leftByFigures));
    else if (split.figures > 0)
        words.append(tr("%n area(s) were added to the list because of the figures.", nullptr, split.figures));
    else if (split.figures < 0)
        words.append(tr("%n area(s) were removed from the list because of the figures.", nullptr, -split.figures));
    // Of areas that cannot be told on one of the days it is not known whether they came or left.
    const bool isAllTold = change.openBefore == 0 && change.openAfter == 0 && split.untold == 0;
    if (isAllTold && change.ruleSteps > 0 && change.figureSteps == 0)
        words.append(tr("The figures changed nothing."));
    if (isAllTold && change.entered.empty() && change.left.empty())
        words.append(tr("The list is the same."));
    if (change.figuresFirst != split)
        words.append(tr("In the other order: rule %1, figures %2.")
                         .arg(signedCount(change.figuresFirst.rule), signedCount(change.figuresFirst.figures)));
    if (!change.uncertain.empty())
        words.append(tr("%n area(s) are listed on one of the days and cannot be determined on the other.", nullptr,
            int(change.uncertain.size())));
    if (change.openBefore > 0)
        words.append(tr("%n area(s) cannot be determined on the day before, so the change is not certain.", nullptr,
            change.openBefore));
    if (change.openAfter > 0)
        words.append(tr("%n area(s) cannot be determined: figures are missing.", nullptr, change.openAfter));
    return words.join(u' ');
}

/// What was published is a fact, whatever can be told by the rule.
QString AreaHead::sentence(const std::optional<PublishedCount>& published, size_t listed)
{
    if (!published || !published->isOther(int(listed)))
        return {};
    const QString from = dayText(published->from);
    if (published->untold == 0)
        return tr("The list published from %1 has %2 areas, of which the rule gives %3.")
            .arg(from)
            .arg(published->areas)
            .arg(published->byRule);
    return tr("The list published from %1 has %2 areas: the rule gives %3 of them, and figures are missing for %4.")
        .arg(from)
        .arg(published->areas)
        .arg(published->byRule)
        .arg(published->untold);
}

void AreaHead::tell(const std::optional<AreaView>& view)
{
    m_summary->setVisible(view.has_value());
    if (!view)
        return;
    const RuleChange change = ruleChange(*view->classifier, view->before, view->now);
    const auto listBefore = publishedCount(*view->classifier, *view->scheme, view->before);
    const auto listNow = publishedCount(*view->classifier, *view->scheme, view->now);
    const auto caption = [](const QComboBox& box, const std::optional<PublishedCount>& published) {
        const QString day = box.currentText().section(QStringLiteral(" · "), 0, 0);
        return published ? tr("%1\npublished: %2").arg(day).arg(published->areas) : day;
    };
    m_beforeDay->setText(caption(*m_before, listBefore));
    m_nowDay->setText(caption(*m_now, listNow));
    m_beforeCount->setText(tr("%n area(s)", "how many", int(change.before.size())));
    m_nowCount->setText(tr("%n area(s)", "how many", int(change.after.size())));
    m_byRule->setText(signedCount(change.ruleFirst.rule));
    m_byFigures->setText(signedCount(change.ruleFirst.figures));
    setTone(m_byRule, change.ruleFirst.rule == 0 ? QString() : QStringLiteral("attention"));
    setTone(m_byFigures, change.ruleFirst.figures == 0 ? QString() : QStringLiteral("attention"));
    QStringList sentences{sentence(change)};
    if (listBefore != listNow)
        sentences.append(sentence(listBefore, change.before.size()));
    sentences.append(sentence(listNow, change.after.size()));
    sentences.removeAll(QString());
    m_sentence->setText(sentences.join(u' '));
}

} // namespace indblik
