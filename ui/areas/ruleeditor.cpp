// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/ruleeditor.h"

#include "core/fuzzydate.h"
#include "ui/areas/rulecriterionrow.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int noteHeight = 64;

QLabel* note(const QString& words, QWidget* parent)
{
    return text::wrapped(text::note(words, parent));
}

} // namespace

RuleEditor::RuleEditor(const AreaBook& book, QWidget* parent) : QScrollArea(parent)
{
    m_book.indicators = book.indicators;
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Rules"));
}

void RuleEditor::showRules(const RuleSet& rules)
{
    m_rules = rules;
    m_classes.clear();
    const int at = verticalScrollBar()->value();
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("surface"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, space::medium, 0);
    layout->setSpacing(space::small);
    setWidget(page);
    makeHead(*layout);
    for (size_t i = 0; i < rules.classes.size(); ++i)
        makeClass(*layout, rules.classes[i], i);
    layout->addStretch(1);
    verticalScrollBar()->setValue(at);
}

void RuleEditor::makeHead(QVBoxLayout& layout)
{
    m_title = new QLineEdit(m_rules.title, widget());
    m_from = new QLineEdit(FuzzyDate::dayText(m_rules.from, QLocale()), widget());
    m_to = new QLineEdit(FuzzyDate::dayText(m_rules.to, QLocale()), widget());
    m_to->setPlaceholderText(tr("still in force"));
    m_source = new QLineEdit(m_rules.source, widget());
    m_note = new QPlainTextEdit(m_rules.note, widget());
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    layout.addLayout(lay::form({
        {tr("N&ame"), m_title},
        {tr("&First day"), m_from},
        {tr("&Not from"), m_to},
        {tr("S&ource"), m_source},
        {tr("What is not &certain"), m_note},
    }));
    for (QLineEdit* field : {m_title, m_from, m_to, m_source})
        connect(field, &QLineEdit::textEdited, this, &RuleEditor::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RuleEditor::changed);
}

void RuleEditor::makeClass(QVBoxLayout& layout, const RuleClass& each, size_t place)
{
    auto* box = new QFrame(widget());
    box->setProperty("role", QStringLiteral("card"));
    ClassFields fields;
    fields.title = new QLineEdit(each.title, box);
    fields.title->setAccessibleName(tr("Name of the class"));
    fields.isListed = new QCheckBox(tr("counts as being on the list"), box);
    fields.isListed->setChecked(each.isListed);
    auto* inner = lay::column({
        lay::of(box, space::small, {space::medium, space::medium, space::medium, space::medium}),
        lay::row({lay::spacing(space::medium), lay::wide(fields.title), fields.isListed}),
    });
    connect(fields.title, &QLineEdit::textEdited, this, &RuleEditor::changed);
    connect(fields.isListed, &QCheckBox::toggled, this, &RuleEditor::changed);
    m_classes.push_back(fields);
    for (size_t i = 0; i < each.ways.size(); ++i) {
        if (i > 0)
            inner->addWidget(note(tr("or"), box));
        makeWay(*inner, each.ways[i], place, i);
    }
    layout.addWidget(box);
}

void RuleEditor::makeWay(QVBoxLayout& layout, const RuleWay& way, size_t classPlace, size_t wayPlace)
{
    WayFields fields;
    const auto wayOf = [classPlace, wayPlace](
                           RuleSet& rules) -> RuleWay& { return rules.classes[classPlace].ways[wayPlace]; };
    const auto removal = [this, wayOf](std::vector<RuleCriterion> RuleWay::*of, size_t place) {
        return [this, wayOf, of, place] {
            rebuild([wayOf, of, place](RuleSet& rules) {
                RuleWay& changed = wayOf(rules);
                (changed.*of).erase((changed.*of).begin() + qsizetype(place));
                changed.need = std::min(changed.need, int(changed.criteria.size()));
            });
        };
    };
    if (!way.gates.empty())
        layout.addWidget(note(tr("All of these:"), widget()));
    for (size_t i = 0; i < way.gates.size(); ++i)
        fields.gates.push_back(makeRow(layout, way.gates[i], removal(&RuleWay::gates, i)));
    if (way.criteria.size() > 1) {
        fields.need = new QSpinBox(widget());
        fields.need->setRange(1, int(way.criteria.size()));
        fields.need->setValue(way.need);
        fields.need->setAccessibleName(tr("How many of them must hold"));
        connect(fields.need, &QSpinBox::valueChanged, this, &RuleEditor::changed);
        layout.addLayout(lay::row({note(tr("At least this many of these:"), widget()), fields.need, lay::room()}));
    }
    for (size_t i = 0; i < way.criteria.size(); ++i)
        fields.criteria.push_back(makeRow(layout, way.criteria[i], removal(&RuleWay::criteria, i)));
    if (!way.alsoClass.isEmpty())
        layout.addWidget(
            note(tr("It must also be “%1”.")
                     .arg(m_rules.ruleClass(way.alsoClass) ? m_rules.ruleClass(way.alsoClass)->title : way.alsoClass),
                widget()));
    if (way.lists)
        layout.addWidget(note(tr("It must be on %n published list(s) in a row.", nullptr, way.lists->count), widget()));
    m_classes.back().ways.push_back(fields);
    addButton(layout, tr("Add a condition"), [wayOf](RuleSet& rules) {
        RuleWay& changed = wayOf(rules);
        RuleCriterion made;
        made.indicator = QStringLiteral("outsideLabourMarket");
        made.unit = Indicator::Unit::Share;
        changed.criteria.push_back(made);
        changed.need = std::max(1, changed.need);
    });
}

RuleCriterionRow* RuleEditor::makeRow(
    QVBoxLayout& layout, const RuleCriterion& criterion, const std::function<void()>& remove)
{
    auto* row = new RuleCriterionRow(m_book, criterion, widget());
    connect(row, &RuleCriterionRow::changed, this, &RuleEditor::changed);
    // The row goes with the fields that are made anew.
    connect(row, &RuleCriterionRow::removeWanted, this, remove, Qt::QueuedConnection);
    layout.addWidget(row);
    return row;
}

void RuleEditor::addButton(QVBoxLayout& layout, const QString& text, const std::function<void(RuleSet&)>& deed)
{
    auto* button = linkButton(text, widget());
    connect(
        button, &QPushButton::clicked, this, [this, deed] { rebuild(deed); }, Qt::QueuedConnection);
    layout.addWidget(button, 0, Qt::AlignLeft);
}

void RuleEditor::rebuild(const std::function<void(RuleSet&)>& deed)
{
    auto now = rules();
    if (!now)
        return; // the dialog says what cannot be read
    deed(*now);
    showRules(*now);
    Q_EMIT changed();
}

Result<RuleSet> RuleEditor::rules() const
{
    RuleSet rules = m_rules;
    rules.title = m_title->text().simplified();
    const auto from = FuzzyDate::readDay(m_from->text());
    if (!from)
        return Error{tr("Write the first day of the rules, such as 1.1.2010.")};
    rules.from = *from;
    rules.to = FuzzyDate::readDay(m_to->text());
    if (!rules.to && !m_to->text().trimmed().isEmpty())
        return Error{tr("Write the day from which the rules no longer apply, such as 1.1.2014, or leave it empty.")};
    rules.source = m_source->text().trimmed();
    rules.note = m_note->toPlainText().trimmed();
    for (size_t i = 0; i < m_classes.size(); ++i) {
        RuleClass& each = rules.classes[i];
        each.title = m_classes[i].title->text().simplified();
        each.isListed = m_classes[i].isListed->isChecked();
        for (size_t j = 0; j < m_classes[i].ways.size(); ++j) {
            const WayFields& fields = m_classes[i].ways[j];
            RuleWay& way = each.ways[j];
            const std::pair<const std::vector<RuleCriterionRow*>*, std::vector<RuleCriterion>*> rows[] = {
                {&fields.gates, &way.gates}, {&fields.criteria, &way.criteria}};
            for (const auto& [shown, into] : rows) {
                for (size_t k = 0; k < shown->size(); ++k) {
                    const auto criterion = (*shown)[k]->criterion();
                    if (!criterion)
                        return Error{tr("A limit of “%1” is not a number.").arg(each.title)};
                    (*into)[k] = *criterion;
                }
            }
            if (fields.need)
                way.need = fields.need->value();
        }
    }
    return rules;
}

} // namespace indblik
