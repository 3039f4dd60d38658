// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/carryrulespane.h"

#include "ui/parts/choicebox.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/wrappedlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int widest = 760; ///< a choice should not be far from its question

} // namespace

CarryRulesPane::CarryRulesPane(const std::vector<FormTemplate>& forms, const YearOpening& opening, QWidget* parent)
    : QScrollArea(parent)
    , m_rules(opening.rules)
{
    auto* page = new QWidget(this);
    page->setProperty("role", QStringLiteral("surface"));
    page->setMaximumWidth(widest);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::page);
    auto* sentence = new WrappedLabel(
        tr("Choose for each question what happens to the answer from %1. Your choice is remembered for next year.")
            .arg(opening.from.text()),
        page);
    sentence->setProperty("tone", QStringLiteral("muted"));
    layout->addWidget(sentence);
    for (const FormTemplate& form : forms) {
        m_forms[form.ref.key] = makeForm(form, opening.year);
        layout->addWidget(m_forms[form.ref.key]);
    }
    layout->addStretch(1);
    setWidget(page);
    layScrolling(*this);
    setProperty("role", QStringLiteral("surface"));
}

void CarryRulesPane::showForms(const std::set<QString>& keys)
{
    for (const auto& [key, form] : m_forms)
        form->setVisible(keys.contains(key));
}

QWidget* CarryRulesPane::makeForm(const FormTemplate& form, Year year)
{
    auto* group = new QWidget(this);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::page);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    auto* title = new WrappedLabel(form.title, group);
    title->setFont(textFont(TextSize::Heading, true));
    grid->addWidget(title, 0, 0, 1, 2);
    for (const Field& field : form.fields) {
        const int row = grid->rowCount();
        grid->addWidget(new WrappedLabel(field.labelIn(year), group), row, 0);
        grid->addWidget(makeChoice(form.ref.key, field, year), row, 1);
    }
    return group;
}

QComboBox* CarryRulesPane::makeChoice(const QString& form, const Field& field, Year year)
{
    auto* choice = new ChoiceBox(this);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setObjectName(form + u'.' + field.key.text);
    choice->setAccessibleName(field.labelIn(year));
    for (const CarryRule rule : {CarryRule::ForReview, CarryRule::AsIs, CarryRule::Clear})
        choice->addItem(carryRuleWords(rule), int(rule));
    choice->setCurrentIndex(choice->findData(int(carryRule(m_rules, form, field))));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, place = std::pair(form, field.key)] {
        m_rules[place] = CarryRule(choice->currentData().toInt());
    });
    return choice;
}

} // namespace indblik
