// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accounttextsdialog.h"

#include "ui/parts/answereditor.h"
#include "ui/parts/lay.h"
#include "ui/parts/pieces.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>

namespace indblik {

namespace {

using Text = AccountPlace::Field;

constexpr QSize usualSize(760, 640);
constexpr int introductionLines = 6;
constexpr int textLines = 3;

} // namespace

AccountTextsDialog::AccountTextsDialog(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : DraftDialog(tr("Texts of the account"), drafts, parent)
    , m_workspace(workspace)
    , m_introductionFrom(drafts.stored(AccountPlace{Text::IntroductionFrom}).value_or(QString()))
{
    resize(usualSize);
    auto* scroll = new QScrollArea(this);
    layScrolling(*scroll);
    scroll->setWidget(makeFields());
    layOut(scroll);
    showHolds();
    connect(&drafts, &Drafts::tried, this, &AccountTextsDialog::showHolds);
    m_fields.front()->input().setFocus();
}

QWidget* AccountTextsDialog::line(Text field, const QString& placeholder)
{
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(placeholder);
    m_fields.push_back(new TypedField(drafts(), *line));
    m_fields.back()->show(AccountPlace{field});
    line->setCursorPosition(0); // a long one is read from its beginning
    return line;
}

QWidget* AccountTextsDialog::paragraphs(Text field, int lines)
{
    auto* text = new AnswerEditor(this);
    text->setLeastLines(lines);
    connect(text, &AnswerEditor::full, this,
        [this] { say(tr("A text can have at most 200,000 characters. The rest was left out.")); });
    m_fields.push_back(new TypedField(drafts(), *text));
    m_fields.back()->show(AccountPlace{field});
    return text;
}

QWidget* AccountTextsDialog::mark(Text field, const QString& words)
{
    auto* mark = new QCheckBox(words, this);
    m_fields.push_back(new TypedField(drafts(), *mark));
    m_fields.back()->show(AccountPlace{field});
    return mark;
}

QWidget* AccountTextsDialog::makeHolds()
{
    m_holds = new QCheckBox(tr("The introduction of %1 sti&ll holds").arg(m_introductionFrom), this);
    connect(m_holds, &QCheckBox::clicked, this, [this](bool holds) {
        drafts().touch(AccountPlace{Text::IntroductionFrom}, holds ? QString() : m_introductionFrom);
        drafts().flush();
    });
    return m_holds;
}

/// In the order of the printed account. The fields are made in it too, for Tab.
QWidget* AccountTextsDialog::makeFields()
{
    std::vector<lay::Field> fields;
    const auto add = [&fields](const QString& name, QWidget* field) { fields.push_back({name, field}); };
    add(tr("&Title"), line(Text::Title));
    add(tr("&Annex"), line(Text::Annex));
    add(tr("T&o"), line(Text::Addressee));
    add(tr("&From"), line(Text::Sender));
    add(tr("&Date"), line(Text::Dated, tr("the day it is printed")));
    add(tr("Heading above the &goals"), line(Text::AssessmentHeading));
    add(tr("&Introduction"), paragraphs(Text::Introduction, introductionLines));
    add(QString(), makeHolds());
    add(tr("Heading above the fo&rms"), line(Text::GoalsHeading));
    add(tr("T&ext before the forms"), paragraphs(Text::GoalsText, textLines));
    add(tr("Heading a&bove the forms beyond the goals"), line(Text::BeyondHeading));
    add(tr("Text before the&m"), paragraphs(Text::BeyondText, textLines));
    add(tr("&Heading above the budget"), line(Text::BudgetHeading));
    add(tr("Te&xt before the budget"), paragraphs(Text::BudgetText, textLines));
    add(QString(), mark(Text::PrintsGuidance, tr("&Print the guidance of each question before its answer")));
    QFrame* all = surface(this);
    all->setLayout(lay::form(fields));
    return all;
}

/// An introduction that is written anew is no longer that of the other year.
void AccountTextsDialog::showHolds()
{
    const bool holds = drafts().shown(AccountPlace{Text::IntroductionFrom}).isEmpty();
    m_holds->setVisible(!m_introductionFrom.isEmpty());
    m_holds->setChecked(holds);
}

QWidget* AccountTextsDialog::fieldAt(const TypedPlace& place) const
{
    if (place == TypedPlace(AccountPlace{Text::IntroductionFrom}))
        return m_holds;
    for (const TypedField* field : m_fields) {
        if (field->place() == place)
            return &field->input();
    }
    return nullptr;
}

} // namespace indblik
