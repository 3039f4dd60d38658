// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accounttextsdialog.h"

#include "core/fuzzydate.h"
#include "ui/parts/lay.h"
#include "ui/parts/pieces.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace indblik {

namespace {

constexpr QSize usualSize(760, 640);
constexpr int introductionHeight = 150;
constexpr int textHeight = 72;

} // namespace

AccountTextsDialog::AccountTextsDialog(Workspace& workspace, QWidget* parent)
    : EditDialog(tr("Texts of the account"), parent)
    , m_workspace(workspace)
    , m_account(workspace.book()->account)
    , m_title(line(&Account::title))
    , m_dated(new QLineEdit(FuzzyDate::dayText(m_account.dated, QLocale()), this))
    , m_holds(new QCheckBox(
          tr("The introduction of %1 sti&ll holds").arg(m_account.introductionFrom.value_or(m_account.year).text()),
          this))
{
    resize(usualSize);
    m_dated->setPlaceholderText(tr("the day it is printed"));
    m_holds->setVisible(m_account.introductionFrom.has_value());
    auto* scroll = new QScrollArea(this);
    layScrolling(*scroll);
    scroll->setWidget(makeFields());
    layOut(scroll);
    for (QLineEdit* field : {m_title, m_dated})
        connect(field, &QLineEdit::textChanged, this, &AccountTextsDialog::check);
    m_title->setFocus();
}

QLineEdit* AccountTextsDialog::line(QString Account::*text)
{
    auto* field = new QLineEdit(m_account.*text, this);
    m_lines.emplace_back(text, field);
    return field;
}

QPlainTextEdit* AccountTextsDialog::paragraphs(QString Account::*text)
{
    auto* field = new QPlainTextEdit(m_account.*text, this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(text == &Account::introduction ? introductionHeight : textHeight);
    m_texts.emplace_back(text, field);
    return field;
}

QWidget* AccountTextsDialog::makeFields()
{
    QFrame* fields = surface(this);
    QFormLayout* form = lay::form({
        {tr("&Title"), m_title},
        {tr("&Annex"), line(&Account::annex)},
        {tr("T&o"), line(&Account::addressee)},
        {tr("&From"), line(&Account::sender)},
        {tr("&Date"), m_dated},
        {tr("Heading of the &goals"), line(&Account::assessmentHeading)},
        {tr("&Introduction"), paragraphs(&Account::introduction)},
        {QString(), m_holds},
        {tr("Heading of the fo&rms"), line(&Account::goalsHeading)},
        {tr("T&ext before the forms"), paragraphs(&Account::goalsText)},
        {tr("Heading &beyond the goals"), line(&Account::beyondHeading)},
        {tr("Text before the&m"), paragraphs(&Account::beyondText)},
        {tr("&Heading of the budget"), line(&Account::budgetHeading)},
        {tr("Te&xt before the budget"), paragraphs(&Account::budgetText)},
    });
    fields->setLayout(form);
    return fields;
}

void AccountTextsDialog::check()
{
    const bool isDay = m_dated->text().trimmed().isEmpty() || FuzzyDate::readDay(m_dated->text());
    saveButton().setEnabled(isDay && !m_title->text().trimmed().isEmpty());
    say(isDay ? QString() : tr("Write a day such as 1.4.2012, or leave it empty."));
}

void AccountTextsDialog::save()
{
    Account texts = m_account;
    for (const auto& [text, field] : m_lines)
        texts.*text = field->text();
    for (const auto& [text, field] : m_texts)
        texts.*text = field->toPlainText();
    texts.dated = FuzzyDate::readDay(m_dated->text());
    if (m_holds->isChecked())
        texts.introductionFrom.reset();
    closeAfter(m_workspace.accountEdits().setTexts(texts));
}

} // namespace indblik
