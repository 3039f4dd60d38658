// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areapane.h"

#include "core/judge/areas/areaplan.h"
#include "core/judge/areas/disclosure.h"
#include "core/judge/areas/listcomparison.h"
#include "ui/areas/yearstrip.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

quint8 placeOf(const RuleSet& rules, const QString& classKey)
{
    for (size_t i = 0; i < rules.classes.size(); ++i) {
        if (rules.classes[i].key == classKey)
            return quint8(i);
    }
    return Classes::none;
}

Chip chipOf(const RuleSet& rules, const Classification& told)
{
    return classChip(rules, placeOf(rules, told.classKey), placeOf(rules, told.couldBe));
}

QString numberText(double value, Indicator::Unit unit, const QLocale& locale)
{
    if (unit == Indicator::Unit::Share)
        return locale.toString(100 * value, 'f', 1) + QStringLiteral("\u00a0%");
    if (unit == Indicator::Unit::PerTenThousand)
        return locale.toString(100 * value, 'f', 2) + QStringLiteral("\u00a0%");
    return locale.toString(value, 'f', 0);
}

} // namespace

AreaPane::AreaPane(Workspace& workspace, QWidget* parent) : QScrollArea(parent), m_workspace(workspace)
{
    setProperty("pane", true);
    setFixedWidth(usualWidth);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Why the area has its class"));
}

QLabel* AreaPane::addText(const QString& text, const QString& tone, bool isSmall)
{
    auto* label = text::plain(text, widget());
    label->setFont(textFont(isSmall ? TextSize::Small : TextSize::Body));
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    m_layout->addWidget(label);
    return label;
}

void AreaPane::addHeading(const QString& text)
{
    m_layout->addSpacing(space::small);
    auto* label = text::wrapped(text::strong(text, widget()));
    m_layout->addWidget(label);
}

/// As much of its word as there is room for where the pane is narrowest.
void AreaPane::addChip(const Chip& chip)
{
    constexpr int room = leastWidth - 2 * space::medium - space::medium; // the last for the bar that scrolls
    const QFontMetrics metrics(textFont(TextSize::Small, true));
    const int around = chipSize(chip).width() - metrics.horizontalAdvance(chip.word);
    Chip cut = chip;
    cut.word = metrics.elidedText(chip.word, Qt::ElideRight, room - around);
    auto* label = new ChipLabel(widget());
    label->setChip(cut);
    label->setAccessibleName(chip.word);
    label->setToolTip(plainToolTip(chip.word));
    m_layout->addWidget(label);
}

/// A condition that is no figure: its words over as many lines as they take, and whether it is met under them.
void AreaPane::addCondition(const QString& title, Met met)
{
    addText(title);
    auto* chip = new ChipLabel(widget());
    chip->setChip(metChip(met));
    m_layout->addWidget(chip, 0, Qt::AlignRight);
}

void AreaPane::showArea(const AreaView& view, const Area* area)
{
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("page"));
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(space::medium, space::page, space::medium, space::large);
    m_layout->setSpacing(space::tight + 2);
    setWidget(page);
    if (!area || !view.classifier) {
        addText(tr("Choose an area to see why it has its class."), QStringLiteral("muted"), false);
    } else {
        m_shown.emplace(view.classifier->book());
        addName(view, *area);
        addDeeds(*area);
        addReasons(view.now, view, *area);
        if (view.before.rules != view.now.rules || view.before.day != view.now.day)
            addReasons(view.before, view, *area);
        addYears(view, *area);
        addParts(view, *area);
    }
    m_layout->addStretch(1);
}

void AreaPane::addName(const AreaView& view, const Area& area)
{
    auto* name = text::wrapped(text::heading(area.name, widget()));
    m_layout->addWidget(name);
    if (!area.aliases.isEmpty())
        addText(tr("Also called %1").arg(area.aliases.join(QStringLiteral(", "))), QStringLiteral("muted"));
    const AreaBook& book = view.classifier->book();
    const QDate day = view.now.day;
    const Classification told = view.classifier->explain(*view.now.rules, day, area);
    addChip(chipOf(*view.now.rules, told));
    if (const auto plan = planOn(book, *view.scheme, area, day))
        addText(
            planText(*plan, *view.scheme, Tongue::ofProgram()), plan->goesOn() ? QString() : QStringLiteral("muted"));
    const DesignationList* list = book.listOn(view.scheme->key, day);
    if (!list)
        return;
    const auto* entry = list->entry(area.id);
    const QString from = QLocale().toString(list->validFrom, tr("d MMM yyyy"));
    const bool isSame = agreement(entry, *view.now.rules, told) != Agreement::Differs;
    addText(entry ? tr("On the published list from %1 as “%2”.").arg(from, view.scheme->classTitle(entry->classKey))
                  : tr("Not on the published list from %1.").arg(from),
        isSame ? QStringLiteral("muted") : QString());
    if (!isSame)
        addChip({tr("The list and the rule differ"), indblik::Shape::Unequal, Tone::Wrong});
}

void AreaPane::addReasons(const RuleBasis& basis, const AreaView& view, const Area& area)
{
    const Classification told = view.classifier->explain(*basis.rules, basis.day, area);
    const bool isNow = &basis == &view.now;
    addHeading(isNow ? tr("Why? %1").arg(basis.rules->title) : tr("According to “%1”").arg(basis.rules->title));
    if (!isNow)
        addChip(chipOf(*basis.rules, told));
    for (size_t i = 0; i < told.classes.size(); ++i) {
        const RuleClass& of = basis.rules->classes[i];
        if (told.classes.size() > 1) {
            m_layout->addSpacing(space::tight);
            addText(of.title)->setFont(textFont(TextSize::Small, true));
        }
        for (size_t j = 0; j < of.ways.size(); ++j) {
            if (j > 0)
                addText(tr("or"), QStringLiteral("muted"));
            addWay(told.classes[i].ways[j], of.ways[j], view);
        }
    }
    if (!isNow)
        return;
    addSources(told, view.classifier->book());
    if (!basis.rules->note.isEmpty())
        addText(basis.rules->note, QStringLiteral("muted"));
}

void AreaPane::addWay(const WayVerdict& verdict, const RuleWay& way, const AreaView& view)
{
    for (const CriterionVerdict& gate : verdict.gates)
        addCriterion(gate, view);
    if (verdict.criteria.size() > 1)
        addText(tr("%1 of these %2:").arg(verdict.need).arg(verdict.criteria.size()), QStringLiteral("muted"));
    for (const CriterionVerdict& criterion : verdict.criteria)
        addCriterion(criterion, view);
    if (verdict.alsoClass)
        addCondition(view.scheme->classTitle(way.alsoClass), *verdict.alsoClass);
    if (verdict.lists)
        addLists(*verdict.lists);
}

void AreaPane::addSources(const Classification& told, const AreaBook& book)
{
    std::set<int> numbers;
    for (const ClassVerdict& verdict : told.classes) {
        for (const WayVerdict& way : verdict.ways) {
            for (const auto* criteria : {&way.gates, &way.criteria}) {
                for (const CriterionVerdict& criterion : *criteria)
                    numbers.insert(criterion.sources.begin(), criterion.sources.end());
            }
        }
    }
    QStringList titles;
    for (const int number : numbers) {
        if (const FigureSource* source = book.source(number))
            titles.append(source->isIllustrative ? tr("%1 (made up)").arg(source->title) : source->title);
    }
    if (!titles.isEmpty())
        addText(tr("Source: %1").arg(titles.join(QStringLiteral("; "))), QStringLiteral("muted"));
}

QString AreaPane::lackWords(const CriterionVerdict& verdict)
{
    switch (verdict.lack) {
    case Lack::Nothing:
        return {};
    case Lack::Figure:
        return tr("The figure is missing.");
    case Lack::Suppressed:
        return tr("The source withholds the figure.");
    case Lack::Whole:
        return tr("The number of persons it is a share of is missing.");
    case Lack::Reference:
        return tr("The figure of the country or region is missing.");
    case Lack::Limit:
        return tr("The limit is not filled in.");
    }
    Q_UNREACHABLE();
}

/// What stands under a condition: of which division and years, by which counts, and why it cannot be told.
QStringList AreaPane::detailsOf(const CriterionVerdict& verdict, bool isHidden, int threshold)
{
    const QLocale locale;
    QStringList details;
    if (!verdict.division.isEmpty())
        details.append(tr("Division %1").arg(verdict.division));
    if (!isHidden && verdict.figures.size() == 1) {
        const auto& [year, only] = verdict.figures.front();
        details.append(only.kind == StatFigure::Kind::Share
                           ? tr("%1 of %2 persons, %3")
                                 .arg(locale.toString(only.ratio.value), locale.toString(only.ratio.of), year.text())
                           : year.text());
        if (only.kind == StatFigure::Kind::TypedShare)
            details.append(tr("typed without counts"));
    } else if (!verdict.figures.empty() && !isHidden) {
        details.append(
            tr("mean of %1–%2").arg(verdict.figures.back().first.text(), verdict.figures.front().first.text()));
    }
    if (isHidden)
        details.append(tr("Fewer than %1 persons; not shown.").arg(threshold));
    if (verdict.met == Met::CannotTell)
        details.append(lackWords(verdict));
    return details;
}

void AreaPane::addCriterion(const CriterionVerdict& verdict, const AreaView& view)
{
    const AreaBook& book = view.classifier->book();
    const QLocale locale;
    const Indicator* indicator = book.indicator(verdict.criterion.indicator);
    const bool isHidden = m_shown->isHidden(verdict);
    QString figure = QStringLiteral("..");
    if (verdict.value && indicator && !isHidden)
        figure = verdict.figures.size() == 1 ? statFigureText(verdict.figures.front().second, locale)
                                             : numberText(*verdict.value, indicator->unit, locale);
    auto* line = new QWidget(widget());
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, space::tight, 0, space::tight);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(2);
    const auto label = [&](const QString& text, bool isStrong) {
        auto* made = new QLabel(text, line);
        made->setTextFormat(Qt::PlainText);
        made->setFont(textFont(TextSize::Small, isStrong));
        return made;
    };
    QLabel* title = label(indicator ? indicator->title : verdict.criterion.indicator, false);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(label(figure, true), 1, 0);
    QLabel* limit = label(limitText(verdict.criterion, locale), false);
    limit->setProperty("tone", QStringLiteral("muted"));
    limit->setWordWrap(true);
    grid->addWidget(limit, 1, 1);
    auto* chip = new ChipLabel(line);
    chip->setChip(metChip(verdict.met));
    grid->addWidget(chip, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    const QStringList details = detailsOf(verdict, isHidden, book.disclosureThreshold);
    if (!details.isEmpty()) {
        QLabel* words = label(details.join(QStringLiteral(" · ")), false);
        words->setWordWrap(true);
        words->setProperty("tone", QStringLiteral("muted"));
        grid->addWidget(words, 2, 0, 1, 3);
    }
    m_layout->addWidget(line);
}

void AreaPane::addLists(const ListsVerdict& verdict)
{
    addCondition(
        verdict.lists.count == 1 ? tr("On the published list") : tr("%1 lists in a row").arg(verdict.lists.count),
        verdict.met);
    QStringList unknown;
    for (const auto& [year, each] : verdict.years) {
        if (each == Met::CannotTell)
            unknown.append(QString::number(year));
    }
    if (!unknown.isEmpty())
        addText(tr("There is no list of %1.").arg(unknown.join(QStringLiteral(", "))), QStringLiteral("muted"));
}

void AreaPane::addYears(const AreaView& view, const Area& area)
{
    const auto years = view.classifier->book().figures.years();
    if (years.empty())
        return;
    addHeading(tr("Year by year"));
    auto* strip = new YearStrip(widget());
    Year last = std::max(*years.rbegin(), Year::from(view.now.day.year()).value_or(*years.rbegin()));
    const Year first = std::max(*years.begin(), *Year::from(std::max(1900, last.number() - 19)));
    strip->showYears(areaYears(*view.classifier, *view.scheme, area, {first, last}));
    m_layout->addWidget(strip);
    QLabel* words = addText(QString(), QStringLiteral("muted"));
    words->setMinimumHeight(2 * QFontMetrics(words->font()).height());
    words->setAlignment(Qt::AlignTop);
    connect(strip, &YearStrip::yearPointed, words, &QLabel::setText);
}

void AreaPane::addParts(const AreaView& view, const Area& area)
{
    const auto divisions = view.classifier->book().divisionsOf(area.id);
    if (!divisions.empty()) {
        QStringList names;
        for (const Area* division : divisions)
            names.append(division->name);
        addHeading(tr("Divisions"));
        addText(names.join(QStringLiteral(", ")));
    }
    const AccountBook* account = m_workspace.book();
    if (area.initiatives.empty() || !account)
        return;
    addHeading(tr("Initiatives"));
    for (const InitiativeId& id : area.initiatives) {
        const Initiative* initiative = account->initiative(id);
        if (!initiative)
            continue;
        auto* link = remarkButton(QString(initiative->title).replace(u'&', QStringLiteral("&&")), widget());
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT cardWanted(id); });
        m_layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void AreaPane::addDeeds(const Area& area)
{
    auto* trend = remarkButton(tr("Show in Trends"), widget());
    connect(trend, &QPushButton::clicked, this, [this, id = area.id] { Q_EMIT trendWanted(id); });
    m_layout->addWidget(trend, 0, Qt::AlignLeft);
    if (!m_workspace.standing().canWrite())
        return;
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    const std::pair<QString, void (AreaPane::*)(const AreaId&)> deeds[] = {
        {tr("Edit the fi&gures …"), &AreaPane::figuresWanted}, {tr("Edit the &area …"), &AreaPane::areaWanted}};
    for (const auto& [text, wanted] : deeds) {
        auto* button = remarkButton(text, widget());
        connect(button, &QPushButton::clicked, this, [this, id = area.id, wanted = wanted] {
            Q_EMIT(this->*wanted)(id);
        });
        line->addWidget(button);
    }
    line->addStretch(1);
    m_layout->addLayout(line);
}

} // namespace indblik
