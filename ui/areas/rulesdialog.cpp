// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/rulesdialog.h"

#include "core/judge/areas/rulechange.h"
#include "ui/areas/ruleeditor.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize(1060, 700);
constexpr int listWidth = 220;

QString dayText(const QDate& day)
{
    return QLocale().toString(day, RulesDialog::tr("d MMM yyyy"));
}

QString spanText(const RuleSet& rules)
{
    const QString from = dayText(rules.from);
    return rules.to ? RulesDialog::tr("%1 until the day before %2").arg(from, dayText(*rules.to))
                    : RulesDialog::tr("from %1").arg(from);
}

/// The first of them, and how many more there are.
QString fewOf(const QStringList& names)
{
    constexpr int mostNames = 8;
    if (names.size() > mostNames) {
        const auto rest = int(names.size()) - mostNames;
        return names.mid(0, mostNames).join(QStringLiteral(", ")) + RulesDialog::tr(" and %n more", nullptr, rest);
    }
    return names.join(QStringLiteral(", "));
}

QString namesOf(const std::vector<AreaMove>& moves)
{
    QStringList names;
    for (const AreaMove& move : moves)
        names.append(move.area->name);
    return fewOf(names);
}

QString namesOf(const std::vector<const Area*>& areas)
{
    QStringList names;
    for (const Area* area : areas)
        names.append(area->name);
    return fewOf(names);
}

} // namespace

RulesDialog::RulesDialog(
    Workspace& workspace, const Ask& ask, const AreaBook& book, const Scheme& scheme, const QDate& day, QWidget* parent)
    : EditDialog(tr("Rules: %1").arg(scheme.title), parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_scheme(scheme)
    , m_saved(scheme)
    , m_day(day)
    , m_list(new QListWidget(this))
    , m_editor(new RuleEditor(book, this))
    , m_preview(text::plain({}, this))
    , m_restore(new QPushButton(tr("Restore the &delivered rules"), this))
{
    resize(parent ? usualSize.boundedTo(parent->window()->size() - QSize(space::page, space::page)) : usualSize);
    layOut();
    int chosen = 0;
    for (size_t i = 0; i < scheme.ruleSets.size(); ++i) {
        if (&scheme.ruleSets[i] == scheme.ruleSetOn(day))
            chosen = int(i);
    }
    fillList(chosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::choose);
    connect(m_editor, &RuleEditor::changed, this, &RulesDialog::preview);
    connect(m_restore, &QPushButton::clicked, this, &RulesDialog::restore);
    choose(chosen);
}

void RulesDialog::layOut()
{
    m_list->setProperty("role", QStringLiteral("boxed"));
    m_list->setAccessibleName(tr("Rules by time"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setMinimumHeight(2 * QFontMetrics(m_preview->font()).height());
    auto* adding = new QPushButton(tr("New &rules from a day …"), this);
    connect(adding, &QPushButton::clicked, this, &RulesDialog::addRules);
    EditDialog::layOut(lay::column({
        lay::spacing(space::medium),
        lay::wide(lay::row({
            lay::spacing(space::large),
            lay::column({lay::spacing(space::small), lay::wide(m_list), adding, m_restore}),
            lay::wide(m_editor),
        })),
        m_preview,
    }));
    const bool canWrite = m_workspace.standing().canWrite();
    adding->setEnabled(canWrite);
    m_restore->setEnabled(canWrite);
}

void RulesDialog::fillList(int chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RuleSet& rules : m_scheme.ruleSets)
        m_list->addItem(QStringLiteral("%1\n%2").arg(rules.title, spanText(rules)));
    m_list->setCurrentRow(chosen);
    const auto& delivered = builtInSchemes();
    const bool isDelivered = std::any_of(
        delivered.begin(), delivered.end(), [this](const Scheme& each) { return each.key == m_scheme.key; });
    m_restore->setVisible(isDelivered && m_saved.revision > 0);
}

/// Keeps what the fields say of the rules before, and shows the chosen ones.
void RulesDialog::choose(int place)
{
    if (place < 0 || place >= int(m_scheme.ruleSets.size()))
        return;
    if (m_place >= 0 && m_place != place) {
        const auto rules = m_editor->rules();
        if (!rules) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(m_place);
            preview();
            return;
        }
        m_scheme.ruleSets[size_t(m_place)] = *rules;
    }
    m_place = place;
    m_editor->showRules(m_scheme.ruleSets[size_t(place)]);
    preview();
}

Result<Scheme> RulesDialog::changedScheme() const
{
    const auto rules = m_editor->rules();
    if (!rules)
        return rules.error();
    Scheme scheme = m_scheme;
    scheme.ruleSets[size_t(m_place)] = *rules;
    if (const auto sound = checkScheme(scheme); !sound)
        return sound.error();
    return scheme;
}

/// What the rules in the fields would do on their own days, beside what is saved.
void RulesDialog::preview()
{
    const auto scheme = changedScheme();
    const bool canWrite = m_workspace.standing().canWrite();
    saveButton().setEnabled(scheme && canWrite && *scheme != m_saved);
    setTone(m_preview, scheme ? QString() : QStringLiteral("wrong"));
    if (!scheme) {
        m_preview->setText(scheme.error().message);
        return;
    }
    const RuleSet& rules = scheme->ruleSets[size_t(m_place)];
    const bool isInForce = rules.from <= m_day && (!rules.to || m_day < *rules.to);
    const QDate day = isInForce ? m_day : rules.from;
    const RuleSet* before = m_saved.ruleSet(rules.key);
    const auto classifier = m_workspace.judged().classifier();
    if (!classifier || !before) {
        m_preview->setText(tr("New rules. Save them to see what they give."));
        return;
    }
    const RuleChange change = ruleChange(**classifier, {before, day}, {&rules, day});
    QString words = tr("On %1 the edited rules give %2 areas on the list, the saved ones %3.")
                        .arg(dayText(day))
                        .arg(change.after.size())
                        .arg(change.before.size());
    if (!change.entered.empty())
        words += u' ' + tr("Are added to the list: %1.").arg(namesOf(change.entered));
    if (!change.left.empty())
        words += u' ' + tr("Are removed from the list: %1.").arg(namesOf(change.left));
    if (!change.uncertain.empty())
        words += u' ' + tr("Are added or removed, or cannot be determined: %1.").arg(namesOf(change.uncertain));
    if (change.openAfter > 0)
        words += u' ' + tr("%n area(s) cannot be determined.", nullptr, change.openAfter);
    m_preview->setText(words);
}

/// A copy of the newest rules that goes on where they end.
void RulesDialog::addRules()
{
    const auto scheme = changedScheme();
    if (!scheme)
        return;
    m_scheme = *scheme;
    RuleSet made = m_scheme.ruleSets.back();
    RuleSet& last = m_scheme.ruleSets.back();
    made.from = last.to.value_or(std::max(QDate::currentDate(), last.from.addDays(1)));
    made.to.reset();
    last.to = made.from;
    made.title = tr("New rules");
    made.source.clear();
    made.note.clear();
    made.key = QString::number(made.from.year());
    for (int i = 2; m_scheme.ruleSet(made.key); ++i)
        made.key = QStringLiteral("%1-%2").arg(made.from.year()).arg(i);
    m_scheme.ruleSets.push_back(made);
    m_place = -1;
    const int place = int(m_scheme.ruleSets.size()) - 1;
    fillList(place);
    choose(place);
}

void RulesDialog::restore()
{
    closeAfter(m_workspace.areaEdits().restore(m_scheme.key));
}

void RulesDialog::save()
{
    if (const auto scheme = changedScheme())
        closeAfter(m_workspace.areaEdits().save(*scheme));
}

bool RulesDialog::mayClose()
{
    const auto scheme = changedScheme();
    if (scheme && *scheme == m_saved)
        return true;
    const Question question{tr("Changed rules"), tr("The rules were changed and are not saved."),
        {tr("Go on editing"), tr("Discard the changes")}};
    return m_ask.question(this, question) == 1;
}

void RulesDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

} // namespace indblik
