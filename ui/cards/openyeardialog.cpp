// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/openyeardialog.h"

#include "ui/cards/carryrulespane.h"
#include "ui/cards/openingcardspane.h"
#include "ui/cards/openingmodel.h"
#include "ui/parts/checklist.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace indblik {

namespace {

std::vector<Initiative> initiativesOf(const Workspace& workspace)
{
    return workspace.book() ? workspace.book()->initiatives : std::vector<Initiative>();
}

/// The form a card of last year was made with; where that year is not in view, the one of its section.
QString formKey(const AccountBook* book, Year from, const OpeningCard& card)
{
    const Card* before = book && book->account.year == from ? book->cardOf(card.initiative) : nullptr;
    return before ? before->form.key : sectionText(card.section);
}

} // namespace

OpenYearDialog::OpenYearDialog(const Workspace& workspace, const YearOpening& proposed, QWidget* parent)
    : QDialog(parent)
    , m_model(new OpeningModel(proposed, initiativesOf(workspace), this))
    , m_tabs(new QTabWidget(this))
    , m_forms(new OpeningCardsPane(*m_model, this))
    , m_rules(makeRules(workspace.book()))
    , m_count(new QLabel(this))
    , m_open(primaryButton(tr("&Open %1").arg(proposed.year.text()), this))
{
    setWindowTitle(tr("Open a year"));
    resize(1000, 680);
    m_tabs->setAccessibleName(tr("What you choose"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->addTab(m_forms, tr("&Forms"));
    m_tabs->addTab(m_rules, tr("A&nswers from %1").arg(proposed.from.text()));
    if (!proposed.goals.empty())
        makeGoals();
    lay::column({
        lay::of(this, space::small, {space::page, space::large, space::page, space::large}),
        makeHead(),
        lay::gap(space::tight),
        lay::wide(m_tabs),
        lay::gap(space::tight),
        makeFoot(),
    });
    connect(m_model, &OpeningModel::takenChanged, this, &OpenYearDialog::showCount);
    showCount();
    m_forms->setFocus();
}

CarryRulesPane* OpenYearDialog::makeRules(const AccountBook* book)
{
    const YearOpening& opening = m_model->opening();
    const auto known = withBuiltInForms(book ? book->forms : std::vector<FormTemplate>());
    std::vector<FormTemplate> forms;
    for (const OpeningCard& card : opening.cards) {
        const QString key = formKey(book, opening.from, card);
        m_formOf[card.initiative] = key;
        const bool isAsked =
            std::any_of(forms.begin(), forms.end(), [&key](const FormTemplate& form) { return form.ref.key == key; });
        if (const FormTemplate* form = newestForm(known, key, opening.year); form && !isAsked)
            forms.push_back(*form);
    }
    return new CarryRulesPane(forms, opening, this);
}

void OpenYearDialog::makeGoals()
{
    const YearOpening& opening = m_model->opening();
    auto* pane = new QWidget(m_tabs);
    m_goals = new CheckList(tr("Goals whose year is over"), pane);
    for (const OpeningGoal& goal : opening.goals)
        m_goals->add(tr("%1. %2 (by %3)").arg(goal.code, goal.title, goal.due.text()), goal.goal.text(), goal.isTaken);
    lay::column({
        lay::of(pane, space::small, {space::small, space::small, space::small, space::small}),
        text::muted(tr("These goals were to be reached before %1. Those that are ticked go on, and %1 asks for their "
                       "final measurement. A goal that is closed in %2 does not go on.")
                        .arg(opening.year.text(), opening.from.text()),
            pane),
        lay::wide(m_goals),
    });
    m_tabs->addTab(pane, tr("&Goals whose year is over"));
    connect(m_goals, &QListWidget::itemChanged, this, &OpenYearDialog::showCount);
}

QLayout* OpenYearDialog::makeHead()
{
    const YearOpening& opening = m_model->opening();
    auto* title = text::title(tr("Open %1 from %2").arg(opening.year.text(), opening.from.text()), this);
    auto* sentence =
        text::muted(tr("All forms are made in one step. Answers from %1 are marked “from %1, not reviewed” "
                       "until somebody edits or confirms them. Ctrl+Z undoes it all.")
                        .arg(opening.from.text()),
            this);
    return lay::column({lay::spacing(space::tight), title, sentence});
}

QLayout* OpenYearDialog::makeFoot()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("open"));
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    return lay::row({lay::spacing(space::small), lay::wide(m_count), cancelButton(*this), m_open});
}

YearOpening OpenYearDialog::opening() const
{
    YearOpening opening = m_model->opening();
    opening.rules = m_rules->rules();
    for (OpeningGoal& goal : opening.goals)
        goal.isTaken = m_goals->ticked().contains(goal.goal.text());
    return opening;
}

void OpenYearDialog::accept()
{
    m_open->setFocus(); // a cell that is written in takes its text
    if (!m_forms->isWaiting()) {
        QDialog::accept();
        return;
    }
    m_tabs->setCurrentWidget(m_forms);
    m_forms->showWhatWaits();
}

void OpenYearDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter opens no year but on the button: in a table it comes easily.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void OpenYearDialog::showCount()
{
    const OpeningModel::Count count = m_model->count();
    std::set<QString> forms;
    for (const OpeningCard& card : m_model->opening().cards) {
        if (const auto form = m_formOf.find(card.initiative); card.isTaken && form != m_formOf.end())
            forms.insert(form->second);
    }
    m_rules->showForms(forms);
    m_open->setEnabled(count.taken > 0);
    setTone(m_count, count.taken > 0 ? QStringLiteral("muted") : QStringLiteral("attention"));
    if (count.taken == 0) {
        m_count->setText(tr("Tick at least one form to open %1.").arg(m_model->opening().year.text()));
        return;
    }
    QStringList parts{tr("%n form(s) will be made", nullptr, count.taken)};
    if (count.isNew > 0)
        parts.append(tr("%n of them new", nullptr, count.isNew));
    if (count.leftOut > 0)
        parts.append(tr("%n left out", nullptr, count.leftOut));
    QString words = parts.join(QStringLiteral(", ")) + u'.';
    if (const int goals = m_goals ? int(m_goals->ticked().size()) : 0; goals > 0)
        words += u' ' + tr("%n goal(s) go on though their year is over.", nullptr, goals);
    m_count->setText(words);
}

} // namespace indblik
