// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardform.h"

#include "ui/answereditor.h"
#include "ui/budgetstrip.h"
#include "ui/chip.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace indblik {

namespace {

/// 70 to 80 letters in a line.
constexpr int formWidth = 720;

} // namespace

CardForm::CardForm(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_autosave(workspace)
{
    auto* page = new QWidget(this);
    page->setProperty("role", QStringLiteral("page"));
    auto* column = new QWidget(page);
    column->setMaximumWidth(formWidth);
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::page, space::page, space::page, space::page);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::page);
    m_rows->addWidget(makeHead());
    m_rows->addStretch(1);
    setProperty("pane", true);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    connect(&workspace, &Workspace::changed, this, &CardForm::refresh);
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
        if (card)
            showCard(*card);
    });
}

QWidget* CardForm::makeHead()
{
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setFont(textFont(TextSize::Title, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state = new ChipLabel(head);
    m_new = new ChipLabel(head);
    m_new->setChip(newChip());
    auto* rename = new QToolButton(head);
    rename->setIcon(icon("edit"));
    rename->setToolTip(tr("Change the title"));
    rename->setAccessibleName(rename->toolTip());
    connect(rename, &QToolButton::clicked, this, &CardForm::beginRenaming);
    auto* history = new QToolButton(head);
    history->setIcon(icon("history"));
    history->setToolTip(tr("History of the form"));
    history->setAccessibleName(history->toolTip());
    connect(history, &QToolButton::clicked, this, [this] {
        Q_EMIT historyWanted(tr("The whole form"), {m_card.text(), {}});
    });
    auto* remove = new QToolButton(head);
    remove->setIcon(icon("delete"));
    remove->setToolTip(tr("Delete the form"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removalWanted(m_card); });
    const bool canWrite = m_workspace.standing().canWrite();
    rename->setVisible(canWrite);
    remove->setVisible(canWrite);

    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::small);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(rename, 0, Qt::AlignTop);
    titleRow->addWidget(history, 0, Qt::AlignTop);
    titleRow->addWidget(remove, 0, Qt::AlignTop);

    m_renaming = new QWidget(head);
    m_titleEdit = new QLineEdit(m_renaming);
    m_titleEdit->setAccessibleName(tr("Title"));
    m_newCheck = new QCheckBox(tr("&New this year"), m_renaming);
    auto* save = new QPushButton(tr("Save &title"), m_renaming);
    auto* cancel = new QPushButton(tr("Cancel"), m_renaming);
    connect(save, &QPushButton::clicked, this, [this] { endRenaming(true); });
    connect(m_titleEdit, &QLineEdit::returnPressed, this, [this] { endRenaming(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { endRenaming(false); });
    auto* renameRow = new QHBoxLayout(m_renaming);
    renameRow->setContentsMargins(0, 0, 0, 0);
    renameRow->addWidget(m_titleEdit, 1);
    renameRow->addWidget(m_newCheck);
    renameRow->addWidget(save);
    renameRow->addWidget(cancel);
    m_renaming->hide();

    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::small);
    chips->addWidget(m_state);
    chips->addWidget(m_new);
    chips->addStretch(1);
    m_budget = new BudgetStrip(head);
    connect(m_budget, &QAbstractButton::clicked, this, [this] {
        const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
        const BudgetRow* row = card ? m_workspace.book()->budget.rowOf(card->initiative) : nullptr;
        if (row)
            Q_EMIT budgetWanted(row->id);
    });

    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(titleRow);
    layout->addWidget(m_renaming);
    layout->addLayout(chips);
    layout->addSpacing(space::tight);
    layout->addWidget(m_budget, 0, Qt::AlignLeft);
    return head;
}

void CardForm::makeFields(const FormTemplate& form)
{
    for (const FieldRow& row : m_fields)
        delete row.box;
    m_fields.clear();
    m_form = form.ref;
    QWidget* before = m_budget;
    for (const Field& field : form.fields) {
        FieldRow row{field.key, new QWidget(widget()), nullptr, nullptr};
        const QString label = field.labelIn(m_workspace.book()->account.year);
        auto* name = new QLabel(label, row.box);
        name->setFont(textFont(TextSize::Heading, true));
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        row.words = new QLabel(row.box);
        row.words->setProperty("tone", QStringLiteral("muted"));
        row.words->setFont(textFont(TextSize::Small));
        auto* history = new QPushButton(tr("History"), row.box);
        history->setProperty("role", QStringLiteral("link"));
        history->setAccessibleName(tr("History of %1").arg(label));
        history->setFont(textFont(TextSize::Small, true));
        connect(history, &QPushButton::clicked, this, [this, label, key = field.key] {
            m_autosave.flush();
            Q_EMIT historyWanted(label, {m_card.text(), key.text});
        });
        auto* guidance = new QLabel(field.guidance, row.box);
        guidance->setProperty("tone", QStringLiteral("muted"));
        guidance->setFont(textFont(TextSize::Small));
        guidance->setTextFormat(Qt::PlainText);
        guidance->setWordWrap(true);
        guidance->setVisible(!field.guidance.isEmpty());
        row.editor = new AnswerEditor(row.box);
        row.editor->setReadOnly(!m_workspace.standing().canWrite());
        row.editor->setAccessibleName(label);
        row.editor->setAccessibleDescription(field.guidance);
        row.editor->setWhatsThis(field.guidance.toHtmlEscaped());
        name->setBuddy(row.editor);

        auto* line = new QHBoxLayout;
        line->setSpacing(space::small);
        line->addWidget(name, 1);
        line->addWidget(row.words, 0, Qt::AlignVCenter);
        line->addWidget(history, 0, Qt::AlignVCenter);
        auto* layout = new QVBoxLayout(row.box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::tight);
        layout->addLayout(line);
        layout->addWidget(guidance);
        layout->addSpacing(2);
        layout->addWidget(row.editor);
        m_rows->insertWidget(m_rows->count() - 1, row.box);

        connect(row.editor, &QPlainTextEdit::textChanged, this, [this, row] {
            countWords(row);
            if (!m_isShowing)
                m_autosave.touch(m_card, row.key, [editor = row.editor] { return editor->toPlainText(); });
        });
        connect(row.editor, &AnswerEditor::left, this, [this] {
            m_autosave.flush();
            m_workspace.endTyping();
        });
        connect(row.editor, &AnswerEditor::full, this,
            [this] { Q_EMIT refused(Error{tr("An answer takes 200,000 characters. The rest was left out.")}); });
        // The way through the form is answer by answer; the history is reached from each.
        setTabOrder(before, row.editor);
        setTabOrder(row.editor, history);
        before = history;
        m_fields.push_back(row);
    }
    setFocusProxy(m_fields.empty() ? nullptr : m_fields.front().editor);
}

void CardForm::setCard(const CardId& id)
{
    m_autosave.flush();
    m_workspace.endTyping();
    const Card* card = m_workspace.book() ? m_workspace.book()->card(id) : nullptr;
    if (!card)
        return;
    m_card = id;
    endRenaming(false);
    showCard(*card);
    ensureVisible(0, 0);
}

void CardForm::showCard(const Card& card)
{
    const AccountBook& book = *m_workspace.book();
    const FormTemplate* form = book.form(card.form);
    if (!form)
        return;
    if (m_fields.empty() || !(m_form == card.form))
        makeFields(*form);
    m_isShowing = true;
    for (const FieldRow& row : m_fields) {
        row.editor->setPlainText(card.answer(row.key));
        countWords(row);
    }
    m_isShowing = false;
    showHead(card);
}

void CardForm::showHead(const Card& card)
{
    m_title->setText(card.title);
    m_state->setChip(stateChip(card.state));
    m_new->setVisible(card.isNew);
    m_budget->setRow(*m_workspace.book(), m_workspace.book()->budget.rowOf(card.initiative));
}

void CardForm::refresh(const Change& change)
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (!card)
        return;
    showHead(*card);
    for (const Touched& touched : change.touched) {
        if (touched.type != RecordType::Answer || touched.subject != m_card.text())
            continue;
        for (const FieldRow& row : m_fields) {
            // What the officer has on the screen stands; only undo and other writers change it from outside.
            const bool isTyped =
                storedText(row.editor->toPlainText()) == card->answer(row.key) || m_autosave.hasUnsaved();
            if (row.key.text == touched.field && !isTyped) {
                m_isShowing = true;
                row.editor->replaceText(card->answer(row.key));
                m_isShowing = false;
            }
        }
    }
}

void CardForm::countWords(const FieldRow& row)
{
    row.words->setText(tr("%n word(s)", nullptr, row.editor->wordCount()));
}

void CardForm::beginRenaming()
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (!card)
        return;
    m_titleEdit->setText(card->title);
    m_newCheck->setChecked(card->isNew);
    m_renaming->show();
    m_titleEdit->setFocus();
    m_titleEdit->selectAll();
}

void CardForm::endRenaming(bool save)
{
    if (save) {
        if (const auto set = m_workspace.setTitle(m_card, m_titleEdit->text(), m_newCheck->isChecked()); !set) {
            Q_EMIT refused(set.error());
            return;
        }
    }
    m_renaming->hide();
}

void CardForm::moveToField(int step)
{
    if (m_fields.empty())
        return;
    int at = step > 0 ? -1 : int(m_fields.size());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].editor->hasFocus())
            at = int(i);
    }
    const int next = std::clamp(at + step, 0, int(m_fields.size()) - 1);
    focusField(m_fields[size_t(next)].key);
}

void CardForm::focusField(const FieldKey& field)
{
    for (const FieldRow& row : m_fields) {
        if (row.key == field) {
            row.editor->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(row.box, 0, space::page);
        }
    }
}

} // namespace indblik
